import type { CivilDate } from '../basics/date.ts';
import { daysOverdue } from './rectification-facts.ts';
import type { Rectification } from './rectification.ts';

// What source A asks of a rectification as a whole, shared by the plan's duties and the rules.

/** The seven fields of source A 七项要素. */
export type SevenField =
  '整改内容' | '整改措施' | '整改目标' | '整改时限' | '整改成效' | '责任单位' | '责任人';

/**
 * Which of the seven fields 七项要素 (A三(二)) are missing, in their words, as the progress allows:
 * measures come after 制定方案; what can't be solved now promises none and no goal; neither it nor
 * planned or standing work has a deadline; the result 整改成效 is owed by work that is done.
 */
export function missingFields(item: Rectification): SevenField[] {
  const { progress } = item;
  const unsolved = progress === '暂难解决';
  const openEnd = unsolved || progress === '列入规划' || item.workKind === '长期坚持';
  const done = progress === '基本完成' || progress === '已完成';
  const fields: [name: SevenField, there: boolean][] = [
    ['整改内容', item.content !== undefined],
    ['整改措施', item.measures.length > 0 || unsolved || progress === '制定方案'],
    ['整改目标', item.goal !== undefined || unsolved],
    ['整改时限', item.deadline !== undefined || openEnd],
    ['整改成效', item.effect !== undefined || !done],
    ['责任单位', item.unit !== ''],
    ['责任人', item.person !== ''],
  ];
  return fields.filter(([, there]) => !there).map(([name]) => name);
}

/** Why a signboard 公告牌 must stand on the spot. */
export type SignboardReason = '长期坚持' | '列入规划' | '逾期';

/**
 * Why a signboard must stand on the spot (A三(二)3): long-term (standing or planned work), or
 * unfinished at its deadline. `undefined` where none is needed: nothing of it, closed 已销号 or
 * withdrawn.
 */
export function signboardReason(
  item: Rectification,
  today: CivilDate,
): SignboardReason | undefined {
  if (item.withdrawn || item.closing.state === '已销号') return undefined;
  if (item.workKind === '长期坚持') return '长期坚持';
  if (item.progress === '列入规划') return '列入规划';
  return daysOverdue(item, today) > 0 ? '逾期' : undefined;
}
