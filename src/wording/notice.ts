import type { CivilDate } from '#model/date.ts';
import type { Notice } from '#model/notice.ts';
import { noticeDaysLeft, noticeLastDay } from '#model/notice-facts.ts';
import { dateNear, longDate } from './date.ts';
import type { StateWord } from './status.ts';

/** Can one still object? 公示中，还有 3 天 / 公示已结束. A notice without a period is in force. */
export function noticeWord(item: Notice, today: CivilDate): StateWord {
  if (!item.period) return { word: item.noticeKind, tone: 'doing' };
  const left = noticeDaysLeft(item.period, today);
  if (left === undefined) return { word: '公示未开始', tone: 'long' };
  if (left > 0)
    return { word: left === 1 ? '公示中，今天截止' : `公示中，还有 ${left} 天`, tone: 'doing' };
  return item.outcome
    ? { word: '公示已结束，有结果', tone: 'done' }
    : { word: '公示已结束', tone: 'cannot' };
}

/** 2020年11月16日至11月20日（5 个工作日） */
export function periodText(period: NonNullable<Notice['period']>): string {
  const unit = period.counting === '工作日' ? '个工作日' : '天';
  return `${longDate(period.from)}至${dateNear(noticeLastDay(period), period.from)}（${period.days} ${unit}）`;
}

/** The line of a notice in a list: its period, then what came of it. */
export const noticeLine = (item: Notice): string =>
  [
    item.period ? periodText(item.period) : longDate(item.publishedOn),
    item.outcome && `结果：${item.outcome.text}`,
  ]
    .filter(Boolean)
    .join('；');
