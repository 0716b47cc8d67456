import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { CivilDate } from '#model/basics/date.ts';
import type { Office } from '#model/library.ts';
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
    ['2023-02-28', '2024-02-28'],
    ['2023-02-28', '2024-02-29', true],
    ['2021-02-28', '2022-02-28', true],
    ['2023-03-28', '2024-03-28', true],
  ])('%s → %s', (day, later, wasLeapDay = false) => {
    expect(nextYearDay(day as CivilDate, wasLeapDay)).toBe(later);
  });
});

describe('year after year', () => {
  /** The plan of each year from 2020 on, turned on the last day of each, with all plans before it kept. */
  function* years(until: number, met: boolean) {
    let text = met
      ? source.replace(/^ {2}- id: huibao[\s\S]*?(?=^ {2}- id: cailiao)/m, '')
      : source;
    const earlier: Office['earlierPlans'][number][] = [];
    for (let year = 2020; year <= until; year++) {
      const done = [
        anItem('achievement', { publishedOn: `${year}-02-01` }),
        anItem('survey', { from: `${year}-10-01`, to: `${year}-10-05` }),
      ];
      const { duties, title } = read(text);
      const items = met ? done : [];
      const made = anOffice({ items, duties, today: `${year}-12-31` as CivilDate });
      const office = { ...made, plan: { ...made.plan, title, year }, earlierPlans: [...earlier] };
      const next = nextPlan(text, office);
      yield { year: year + 1, text: next.text, plan: read(next.text) };
      earlier.unshift({ plan: office.plan, duties: office.duties });
      text = next.text;
    }
  }
  const plainOf = (text: string, year: number) =>
    text.replaceAll(String(year), 'Y').replace('Y-02-29', 'Y-02-28');

  it('says the same but for the year, ids as long as before, 29 February in leap years', () => {
    const all = [...years(2024, true)];
    expect(all.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025]);
    const ofDuty = all.map(({ plan }) =>
      plan.duties.find((duty: { id: string }) => duty.id.startsWith('mopan')),
    );
    expect(ofDuty.map((duty) => duty.id)).toEqual(
      [2021, 2022, 2023, 2024, 2025].map((year) => `mopan-${year}`),
    );
    expect(ofDuty.map((duty) => duty.rule.from)).toEqual([
      ...['2021-02-28', '2022-02-28', '2023-02-28', '2024-02-29', '2025-02-28'],
    ]);
    const own = all.map(
      ({ text, year }) => plainOf(text, year).split(/^ {2}# 2020 年没有落实/m)[0],
    );
    expect(new Set(own).size).toBe(1);
  });

  it('keeps each edition that was not met once, with the days it had', () => {
    const all = [...years(2024, false)];
    const ids = all.at(-1)?.plan.duties.map(({ id }: { id: string }) => id) as string[];
    expect(new Set(ids).size).toBe(ids.length);
    const kept = all.map(({ plan }) =>
      plan.duties.find(({ id }: { id: string }) => id === 'cailiao'),
    );
    expect(kept.map((duty) => duty.rule.by)).toEqual(Array<string>(5).fill('2020-11-30'));
    expect(all.at(-1)?.text.match(/# 2020 年没有落实，结转/g)).toHaveLength(3);
  });
});
