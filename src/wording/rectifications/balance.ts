import type { Balance } from '#model/rectifications/balance.ts';
import { opinionsIn } from '#model/rectifications/opinions.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import type { Measure } from '#model/rectifications/measures.ts';
import { groupWord } from './rectification-group.ts';
import type { Tone } from '../words/status.ts';

/** A part of the balance: how many, and what they are. */
export interface BalancePart {
  readonly tone: Tone;
  readonly count: number;
  readonly word: string;
  /** What makes it worse 其中逾期 2. */
  readonly note?: string;
}

/** A part that counts the items of a figure, which a list shows. */
export interface MeasuredPart extends BalancePart {
  readonly measure: Measure;
}

/**
 * The numbers that add up to the total, and the bar, where the overdue ones stand apart. Done and
 * doing are always told, the others where there are any.
 */
export function balanceParts(balance: Balance): { numbers: MeasuredPart[]; bar: BalancePart[] } {
  const { done, doing, overdue, planned, cannot } = balance;
  const after: MeasuredPart[] = [
    { measure: 'planned', tone: 'long', count: planned, word: '列入规划' },
    { measure: 'cannot', tone: 'cannot', count: cannot, word: '暂难解决，已作解释' },
  ];
  const first: MeasuredPart = {
    measure: 'done',
    tone: 'done',
    count: done,
    word: '已完成，附佐证',
  };
  return {
    numbers: [
      first,
      {
        measure: 'doing',
        tone: 'doing',
        count: doing,
        word: '尚未完成',
        ...(overdue > 0 && { note: `其中逾期 ${overdue}` }),
      },
      ...after.filter((part) => part.count > 0),
    ],
    bar: [
      first,
      { tone: 'doing', count: doing - overdue, word: groupWord('doing').word },
      { tone: 'late', count: overdue, word: '逾期' },
      ...after,
    ],
  };
}

/** 14 件意见; 12 件、14 条意见 where some are handled together. */
const mattersText = (total: number, opinions: number): string =>
  opinions > total ? `${total} 件、${opinions} 条意见` : `${total} 件意见`;

/** 14 件意见：已完成 6，尚未完成 6（其中逾期 2），列入规划 1，暂难解决 1 */
export function balanceText({
  total,
  opinions,
  done,
  doing,
  overdue,
  planned,
  cannot,
}: Balance): string {
  const parts = [
    done > 0 && `已完成 ${done}`,
    doing > 0 && `尚未完成 ${doing}${overdue > 0 ? `（其中逾期 ${overdue}）` : ''}`,
    planned > 0 && `列入规划 ${planned}`,
    cannot > 0 && `暂难解决 ${cannot}`,
  ].filter(Boolean);
  return `${mattersText(total, opinions)}${parts.length > 0 ? `：${parts.join('，')}` : ''}`;
}

/** 12 件, or 12 件（14 条意见） where some answer several 并办. */
export function countText(items: readonly Pick<Rectification, 'mergedOpinions'>[]): string {
  const opinions = opinionsIn(items);
  const more = opinions > items.length ? `（${opinions} 条意见）` : '';
  return `${items.length}\u00a0件${more}`;
}

/** 2018、2019 年度合计, before a balance over several years; 2019 年度 before that of one. */
export function yearsText(items: readonly Pick<Rectification, 'year'>[]): string {
  const years = [...new Set(items.map(({ year }) => year))].sort((a, b) => a - b);
  if (years.length === 0) return '';
  return `${years.join('、')} 年度${years.length > 1 ? '合计' : ''}`;
}
