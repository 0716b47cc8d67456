import { type CivilDate, daysBetween } from '#model/basics/date.ts';
import { longDate } from './date.ts';

/** Days before a due date on which staff are reminded 提前提醒, the farthest first. */
export const reminderDays = [15, 7, 3] as const;

/** The reminder that a due date is within: 15, 7 or 3 days; `undefined` for later and for past ones. */
export function reminderOf(on: CivilDate, today: CivilDate): number | undefined {
  const left = daysBetween(today, on);
  return left < 0 ? undefined : reminderDays.toReversed().find((days) => left <= days);
}

/** How near a due date is: 今天到期, 还有 4 天到期（2020年11月29日）, 已逾期 3 天（2020年11月22日）. */
export function dueText(on: CivilDate, today: CivilDate): string {
  const left = daysBetween(today, on);
  if (left === 0) return '今天到期';
  return left > 0
    ? `还有 ${left} 天到期（${longDate(on)}）`
    : `已逾期 ${-left} 天（${longDate(on)}）`;
}

/** What a calendar says when it reminds `days` ahead. */
export const reminderText = (title: string, on: CivilDate, days: number): string =>
  `提前 ${days} 天提醒：${title}，${longDate(on)}到期`;
