import type { CivilDate } from './date.ts';
import { daysOverdue, isUnfinished } from './rectification-facts.ts';
import type { Rectification } from './rectification.ts';

// What source A asks of a rectification as a whole, shared by the plan's duties and the rules.

/**
 * Which of the seven fields 七项要素 (A三(二)) are missing, in their words. The result 整改成效 is
 * owed only by finished work; a deadline only by work that can have one.
 */
export function missingFields(item: Rectification): string[] {
  const dated = item.workKind !== '长期坚持' && isUnfinished(item);
  const fields: [string, boolean][] = [
    ['整改内容', item.content !== undefined],
    ['整改措施', item.measures.length > 0],
    ['整改目标', item.goal !== undefined],
    ['整改时限', item.deadline !== undefined || !dated],
    ['整改成效', item.effect !== undefined || item.progress !== '已完成'],
    ['责任单位', item.unit !== ''],
    ['责任人', item.person !== ''],
  ];
  return fields.filter(([, there]) => !there).map(([name]) => name);
}

/**
 * Must a signboard 公告牌 stand on the spot (A三(二)3)? Unfinished at its deadline, or long-term:
 * planned or standing work.
 */
export const needsSignboard = (item: Rectification, today: CivilDate): boolean =>
  !item.withdrawn &&
  (daysOverdue(item, today) > 0 || item.progress === '列入规划' || item.workKind === '长期坚持');
