import type { CivilDate } from '../basics/date.ts';
import type { Rectification } from './rectification.ts';
import { opinionsIn } from './opinions.ts';
import { daysOverdue, isUnfinished } from './rectification-facts.ts';

/** How far the opinions of a year are 整改总账. The first, `doing`, `planned` and `cannot` add up. */
export interface Balance {
  readonly total: number;
  /** Opinions that they answer: more where some are handled together 并办. */
  readonly opinions: number;
  /** 已完成. */
  readonly done: number;
  /** 制定方案, 正在整改 and 基本完成, overdue ones too. */
  readonly doing: number;
  /** Those of `doing` whose deadline has passed 逾期. */
  readonly overdue: number;
  /** 列入规划. */
  readonly planned: number;
  /** 暂难解决. */
  readonly cannot: number;
}

/** Counts items by how far they are. */
export function balanceOf(items: readonly Rectification[], today: CivilDate): Balance {
  const count = (test: (item: Rectification) => boolean) => items.filter(test).length;
  return {
    total: items.length,
    opinions: opinionsIn(items),
    done: count((item) => item.progress === '已完成'),
    doing: count(isUnfinished),
    overdue: count((item) => daysOverdue(item, today) > 0),
    planned: count((item) => item.progress === '列入规划'),
    cannot: count((item) => item.progress === '暂难解决'),
  };
}

/** Years of evaluation that have items, newest first 评议年度. */
export const evaluationYears = (items: readonly Rectification[]): number[] =>
  [...new Set(items.map((item) => item.year))].sort((a, b) => b - a);

/**
 * The year that the home page leads with: the one the plan is about (a plan of 2020 puts the
 * opinions of 2019 right), else the newest.
 */
export function leadingYear(items: readonly Rectification[], planYear: number): number | undefined {
  const years = evaluationYears(items);
  return years.includes(planYear - 1) ? planYear - 1 : years[0];
}
