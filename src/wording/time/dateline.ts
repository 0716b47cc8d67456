import type { CivilDate } from '#model/basics/date.ts';
import type { AnyItem } from '#model/library.ts';

/**
 * What happened on the day that an item last changed (`itemChangedOn`), after the date: 2020年11月25日
 * 更新. 更新 is said only where 修订记录 has that day; else a record of the page, such as a later look,
 * bears it.
 */
export function datelineWord(item: AnyItem, changedOn: CivilDate): string {
  if (changedOn === item.publishedOn) return '发布';
  if (changedOn === item.withdrawn?.on) return '撤回';
  if (item.changes.some((change) => change.on === changedOn)) return '更新';
  if (item.kind === 'notice') return '公布结果';
  return item.kind === 'board' ? '上墙' : '最新记录';
}
