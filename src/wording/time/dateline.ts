import type { CivilDate } from '#model/basics/date.ts';
import type { WorkCalendar } from '#model/calendar/work-calendar.ts';
import type { Kind } from '#model/kinds.ts';
import type { AnyItem } from '#model/library.ts';
import { changesOf } from '../items/changes.ts';

/**
 * What happened on the day that an item last changed (`itemChangedOn`), after the date: 2020年11月25日
 * 更新. 更新 is said only where 修订记录 has that day; else a record of the page, such as a later look,
 * bears it.
 */
export function datelineWord(
  item: AnyItem,
  changedOn: CivilDate,
  office: { readonly calendar: WorkCalendar },
): string {
  if (changedOn === item.publishedOn) return '发布';
  if (changedOn === item.withdrawn?.on) return '撤回';
  if (changesOf(item, office).some((change) => change.on === changedOn)) return '更新';
  return records[item.kind];
}

/** What happens to an item after it was published, by kind. */
const records: Readonly<Record<Kind, string>> = {
  rectification: '最新记录',
  achievement: '最新记录',
  notice: '公布结果',
  document: '最新记录',
  outreach: '最新记录',
  survey: '最新记录',
  service: '最新记录',
  inspection: '最新记录',
  board: '上墙',
};
