// A made-up office over five years, 示例县云岭乡, and what there was of it on each day. Written down once
// more here, day by day, so that tests don't ask the program what it should say.

/** Years of the plan; each puts the opinions of the year before right. */
export const planYears = [2023, 2024, 2025, 2026, 2027] as const;
/** The day on which all is looked at. */
export const lastDay = '2027-12-30';

/**
 * The last of five working days from 28 April on, by the State Council's arrangements; of 2027, which nobody
 * knows, the day it is not before. Once the tables of the program have that year, the office ends too early.
 */
export const fiveDaysOverMay: Readonly<Record<number, string>> = {
  // Saturday 6 May 2023 and Sunday 28 April 2024 were worked.
  ...{ 2023: '2023年5月8日', 2024: '2024年5月7日', 2025: '2025年5月7日', 2026: '2026年5月7日' },
  2027: '2027年5月4日',
};

/** A unit or village: its name by the last day that it held, the newest without one; and its days. */
interface Life {
  readonly id: string;
  readonly names: readonly (readonly [name: string, until?: string])[];
  readonly since?: string;
  readonly until?: string;
  readonly successors?: readonly string[];
}

export const units: readonly Life[] = [
  { id: 'dangzheng', names: [['党政综合办公室']] },
  { id: 'shuili', names: [['水利站', '2024-06-30'], ['农业综合服务中心']] },
  { id: 'nongji', names: [['农机站']], until: '2025-12-31', successors: ['shuili'] },
  { id: 'huanwei', names: [['环境卫生所']] },
];

const merged = { until: '2024-12-31', successors: ['xinhe'] };
export const villages: readonly Life[] = [
  { id: 'liuwan', names: [['柳湾村']], ...merged },
  { id: 'shiqiao', names: [['石桥村']], ...merged },
  { id: 'nanpo', names: [['南坡村']], ...merged },
  { id: 'xinhe', names: [['新合村']], since: '2025-01-01' },
  { id: 'dongling', names: [['东岭村', '2026-03-31'], ['东山村']] },
  { id: 'beigou', names: [['北沟村']] },
];

/** What there is of a list on a day. */
export const there = (lives: readonly Life[], day: string): Life[] =>
  lives.filter(({ since = '', until = '9' }) => since <= day && day <= until);

/** What one of a list is called on a day. */
export function called(lives: readonly Life[], id: string, day: string): string {
  const names = lives.find((life) => life.id === id)?.names ?? [];
  return names.find(([, until = '9']) => day <= until)?.[0] ?? id;
}

/** The days from one to another, both counted. */
export function* daysFrom(from: string, to: string): Generator<string> {
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000)
    yield new Date(at).toISOString().slice(0, 10);
}

/** So many days later. */
export const later = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
