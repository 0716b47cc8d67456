import type { CivilDate } from '#model/date.ts';
import type { Notice } from '#model/notice.ts';
import { noticeDaysLeft, noticeLastDay } from '#model/notice-facts.ts';
import { dateNear, longDate } from './date.ts';
import type { StateWord } from './status.ts';

/** Can one still object? 公示中 / 公示已结束. A notice without a period has no state. */
export function noticeWord(item: Notice, today: CivilDate): StateWord | undefined {
  if (!item.period) return undefined;
  const left = noticeDaysLeft(item.period, today);
  if (left === undefined) return { word: '公示未开始', tone: 'long' };
  if (left > 0) return { word: '公示中', tone: 'doing' };
  return item.outcome
    ? { word: '公示已结束，有结果', tone: 'done' }
    : { word: '公示已结束', tone: 'cannot' };
}

/** 2020年11月16日至11月20日（5 个工作日） */
export function periodText(period: NonNullable<Notice['period']>): string {
  const unit = period.counting === '工作日' ? '个工作日' : '天';
  return `${longDate(period.from)}至${dateNear(noticeLastDay(period), period.from)}（${period.days} ${unit}）`;
}

/** How long one can still object: 还有 3 天可提意见. Empty before and after the period. */
export function objectText(item: Notice, today: CivilDate): string {
  const left = item.period && noticeDaysLeft(item.period, today);
  if (!left) return '';
  return left === 1 ? '今天是提意见的最后一天' : `还有 ${left} 天可提意见`;
}

/** The line of a notice in a list: its period, then what came of it. */
export const noticeLine = (item: Notice, today: CivilDate): string =>
  [
    item.period ? periodText(item.period) : longDate(item.publishedOn),
    objectText(item, today),
    item.outcome && `结果：${item.outcome.text}`,
  ]
    .filter(Boolean)
    .join('；');
