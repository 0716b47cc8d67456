import type { CivilDate } from '../basics/date.ts';
import type { AnyItem } from '../library.ts';
import type { Assignment } from '../plan/assignment.ts';
import type { Frame } from '../plan/frame.ts';
import { isOpen } from '../rectifications/rectification-facts.ts';

// Of which day something speaks 所说的日期: units and villages are called as they were called then.

/**
 * The day that an item speaks of: of the work itself where that has a day, of its issue for a document.
 * What is still being done, a service and a board speak of today; a withdrawn item of the day it was
 * withdrawn.
 */
export function itemDay(item: AnyItem, today: CivilDate): CivilDate {
  const day = dayOf(item, today);
  return item.withdrawn && item.withdrawn.on < day ? item.withdrawn.on : day;
}

function dayOf(item: AnyItem, today: CivilDate): CivilDate {
  switch (item.kind) {
    case 'rectification':
      if (isOpen(item)) return today;
      return item.completedOn ?? item.explanation?.on ?? item.publishedOn;
    case 'achievement':
      return item.period.to ?? item.publishedOn;
    case 'outreach':
    case 'inspection':
      return item.on;
    case 'survey':
      return item.to;
    case 'document':
      return item.issuedOn ?? item.publishedOn;
    case 'notice':
      return item.publishedOn;
    case 'service':
    case 'board':
      return today;
  }
}

/** The day that a task of the division of work 分工 speaks of: today until it is done. */
export const taskDay = ({ doneOn }: Pick<Assignment, 'doneOn'>, today: CivilDate): CivilDate =>
  doneOn ?? today;

/** The day that a whole speaks of, whatever it is: an item, an entry of a list, else today. */
export function spokenDay(whole: object, today: CivilDate): CivilDate {
  if ('kind' in whole && 'publishedOn' in whole) return itemDay(whole as AnyItem, today);
  const { on, doneOn, handedOverOn, due } = whole as Readonly<Record<string, CivilDate>>;
  return on ?? doneOn ?? handedOverOn ?? due ?? today;
}

/** The day that a sample frame 样本框 speaks of: of its handing over, else of the day it is due. */
export const frameDay = ({ handedOverOn, due }: Pick<Frame, 'handedOverOn' | 'due'>): CivilDate =>
  handedOverOn ?? due;
