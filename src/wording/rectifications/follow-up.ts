import { type CivilDate, daysBetween } from '#model/basics/date.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import { nextFollowUp } from '#model/rectifications/rectification-facts.ts';
import { dateNear, longDate } from '../time/date.ts';

/**
 * When a hot matter is looked at again 跟踪督查: by which day, or how late that look is. 是 where a hot
 * matter needs no further look; empty of any other.
 */
export function followUpText(item: Rectification, today: CivilDate): string {
  if (!item.hot) return '';
  const due = nextFollowUp(item);
  if (!due) return '是';
  return due < today
    ? `应在 ${dateNear(due, today)}前再督查，已晚 ${daysBetween(due, today)} 天`
    : `下次跟踪督查不晚于${longDate(due)}`;
}
