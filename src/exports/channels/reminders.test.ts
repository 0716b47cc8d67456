import { describe, expect, it } from 'vitest';
import { wordingLines } from '#markdown/wording-lines.ts';
import { type CivilDate, addDays } from '#model/basics/date.ts';
import type { Wording } from '#model/office/wording.ts';
import { anItem, anOffice, today } from '#rules/fixtures.ts';
import { unitReminders } from './reminders.ts';

const source = `# {{牵头单位}}

## 逾期

- {{已逾期}}

## 3 天

- {{三天内到期}}

## 7 天

- {{七天内到期}}

## 15 天

- {{十五天内到期}}
`;
const wording: Wording = {
  name: '催办',
  file: 'wording/催办.md',
  lines: wordingLines(source).lines,
};

const remind = (days: number, raw: Record<string, unknown> = {}) => {
  const deadline: CivilDate = addDays(today, days);
  const office = anOffice({ items: [anItem('rectification', { deadline, ...raw })] });
  return unitReminders({ ...office, wording: new Map([['催办', wording]]) });
};

describe('the reminder of a unit', () => {
  it.each([
    [-1, '逾期', '已逾期 1 天'],
    [0, '3 天', '今天到期'],
    [3, '3 天', '还有 3 天到期'],
    [4, '7 天', '还有 4 天到期'],
    [7, '7 天', '还有 7 天到期'],
    [8, '15 天', '还有 8 天到期'],
    [15, '15 天', '还有 15 天到期'],
  ])('names what is due in %i days below “%s”', (days, heading, near) => {
    const [reminder, ...others] = remind(days);
    expect(others).toEqual([]);
    expect(reminder).toMatchObject({ unit: '党政综合办公室', count: 1 });
    expect(reminder?.text).toContain(`【${heading}】\n· 整改“柳湾村路灯”，${near}`);
    expect(reminder?.text.match(/【/g)).toHaveLength(1);
  });

  it('names nothing that is further away, done or withdrawn', () => {
    expect(remind(16)).toEqual([]);
    expect(remind(3, { progress: '已完成', completedOn: '2020-11-01' })).toEqual([]);
    expect(remind(3, { withdrawn: { on: '2020-11-21', reason: '有误' } })).toEqual([]);
  });

  it('names what is internal, too: it is for the office alone', () => {
    expect(remind(3, { audience: 'internal' })).toHaveLength(1);
  });
});
