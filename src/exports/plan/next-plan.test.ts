import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { CivilDate } from '#model/basics/date.ts';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { nextPlan, nextYearDay } from './next-plan.ts';

const source = `# 方案
title: 青禾乡2020年方案
year: 2020
source: plan
duties:
  # 摸底
  - id: mopan
    clause: 三（六）
    what: 分次摸底 # 不少于 3 次
    owner: dangzheng
    rule: { type: spread, of: { kind: survey }, atLeast: 1, atMost: 5, apartDays: 20, from: 2020-02-29, by: 2020-12-31 }
  - id: huibao
    clause: 三（二）
    what: 2020 年材料报县
    owner: dangzheng
    rule:
      type: deadline
      of: { kind: assignment, serving: 是 }
      by: 2020-11-20
  - id: cailiao
    clause: 三（一）
    what: 展示材料
    owner: dangzheng
    rule:
      type: count
      of: { kind: achievement }
      atLeast: 1
      by: 2020-11-30
  - id: jiandu
    clause: 四（三）
    what: 督查
    owner: dangzheng
    rule: { type: standing, of: { kind: inspection }, everyDays: 60, from: 2020-09-01 }
`;
const survey = anItem('survey', { from: '2020-10-01', to: '2020-10-05' });
const read = (text: string) => parse(text, { schema: 'failsafe' });
const officeOf = (text: string, year: number, items = [survey]) => {
  const { duties, title } = read(text);
  const office = anOffice({ items, duties, today: `${year}-12-31` as CivilDate });
  return { ...office, plan: { ...office.plan, title, year } };
};

describe('nextPlan', () => {
  const next = nextPlan(source, officeOf(source, 2020));
  const plan = read(next.text);

  it('carries every duty on, with new ids and dates a year later', () => {
    expect(plan).toMatchObject({ title: '青禾乡2021年方案', year: '2021' });
    expect(plan.duties.slice(0, 4)).toMatchObject([
      { id: 'mopan-2021', rule: { from: '2021-02-28', by: '2021-12-31' } },
      { id: 'huibao-2021', rule: { by: '2021-11-20' } },
      { id: 'cailiao-2021', rule: { from: '2021-01-01', by: '2021-11-30' } },
      { id: 'jiandu-2021', rule: { from: '2021-09-01' } },
    ]);
  });

  it('keeps what was not met as it was, but for standing work, which goes on', () => {
    expect(next.carried.filter(({ unmet }) => unmet).map(({ duty }) => duty.id)).toEqual([
      'huibao',
      'cailiao',
    ]);
    expect(plan.duties.slice(4)).toEqual(read(source).duties.slice(1, 3));
  });

  it('keeps comments, and names texts with the old year', () => {
    expect(next.text).toContain('# 方案\n');
    expect(next.text).toContain('  # 摸底\n');
    expect(next.text).toContain('what: 分次摸底 # 不少于 3 次');
    expect(next.text).toContain('# 2020 年没有落实，结转');
    expect(next.yearTexts).toEqual(['huibao what：2020 年材料报县']);
  });

  it('does not renew a second time what is only carried on, and drops it once it is met', () => {
    const again = nextPlan(next.text, officeOf(next.text, 2021));
    const ids = read(again.text).duties.map(({ id }: { id: string }) => id);
    expect(ids.slice(0, 4)).toEqual(['mopan-2022', 'huibao-2022', 'cailiao-2022', 'jiandu-2022']);
    expect(ids.slice(4).sort()).toEqual([
      'cailiao',
      'cailiao-2021',
      'huibao',
      'huibao-2021',
      'mopan-2021',
    ]);
    const done = anItem('achievement', { publishedOn: '2021-02-01' });
    const without = nextPlan(next.text, officeOf(next.text, 2021, [survey, done as never]));
    expect(read(without.text).duties.map(({ id }: { id: string }) => id)).not.toContain('cailiao');
  });
});

describe('a day a year later', () => {
  it.each([
    ['2020-02-29', '2021-02-28'],
    ['2019-02-28', '2020-02-28'],
    ['2020-12-31', '2021-12-31'],
  ])('%s → %s', (day, later) => {
    expect(nextYearDay(day as CivilDate)).toBe(later);
  });
});
