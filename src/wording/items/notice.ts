import type { CivilDate } from '#model/basics/date.ts';
import type { Notice } from '#model/notices/notice.ts';
import {
  daysAwaitingOutcome,
  lastWorkingDay,
  noticeDaysLeft,
  noticeLastDay,
} from '#model/notices/notice-facts.ts';
import { dateNear, longDate } from '../time/date.ts';
import type { StateWord } from '../words/status.ts';

/** Can one still object, and is there a result 公示中 / 已截止，等结果? Without a period: no state. */
export function noticeWord(item: Notice, today: CivilDate): StateWord | undefined {
  if (!item.period) return undefined;
  const left = noticeDaysLeft(item.period, today);
  if (left === undefined) return { word: '公示未开始', tone: 'long' };
  if (left > 0) return { word: '公示中', tone: 'doing' };
  if (item.outcome) return { word: '公示已结束，有结果', tone: 'done' };
  return daysAwaitingOutcome(item, today) > 0
    ? { word: '已截止，等结果', tone: 'cannot', shape: 'clock' }
    : { word: '公示已结束', tone: 'cannot' };
}

/** 2020年11月16日至11月20日（5 个工作日） */
export function periodText(period: NonNullable<Notice['period']>): string {
  const unit = period.counting === '工作日' ? '个工作日' : '天';
  return `${longDate(period.from)}至${dateNear(noticeLastDay(period), period.from)}（${period.days} ${unit}）`;
}

/**
 * How long one can still object: 还有 3 天可提意见; after the period how long the result has been
 * missing. Empty before the period, and where nothing is owed.
 */
export function objectText(item: Notice, today: CivilDate): string {
  const awaiting = daysAwaitingOutcome(item, today);
  if (awaiting > 0) return `已截止，结果还没有公布（已过 ${awaiting} 天）`;
  const left = item.period && noticeDaysLeft(item.period, today);
  if (!left) return '';
  return left === 1 ? '今天是提意见的最后一天' : `还有 ${left} 天可提意见`;
}

/**
 * The last day of an open period that somebody answers, where the period ends on days off: whoever
 * calls on the last day would reach nobody. Empty where that is not so. `hours` are those of the telephone 办公时间.
 */
export function answeredText(item: Notice, hours: string, today: CivilDate): string {
  const { period } = item;
  if (!period || !noticeDaysLeft(period, today) || !hours.includes('工作日')) return '';
  const last = lastWorkingDay(period);
  if (last === noticeLastDay(period)) return '';
  return last && last >= today
    ? `电话只在工作日有人接，最后一天是 ${dateNear(last, today)}`
    : '电话只在工作日有人接，截止前已没有工作日';
}

/** Until when and how long one can object, and when somebody answers, in one line for a home page. */
export const openNoticeText = (item: Notice, hours: string, today: CivilDate): string =>
  [
    item.period && `${dateNear(noticeLastDay(item.period), today)}截止`,
    objectText(item, today),
    answeredText(item, hours, today),
  ]
    .filter(Boolean)
    .join('，');

/** How many notices one can still object to, over their list. */
export const openNoticesTitle = (count: number): string => `正在公示，还能提意见 ${count} 件`;

/** The line of a notice in a list: its period, then what came of it. */
export const noticeLine = (item: Notice, today: CivilDate): string =>
  [
    item.period ? periodText(item.period) : longDate(item.publishedOn),
    objectText(item, today),
    item.outcome && `结果：${item.outcome.text}`,
  ]
    .filter(Boolean)
    .join('；');

/** How to object, where and by which number, in one line 异议渠道. */
export const objectionText = ({
  how,
  telephone,
  address,
}: NonNullable<Notice['objection']>): string =>
  [how, `电话 ${telephone}`, address && `地址：${address}`].filter(Boolean).join('；');

/** What came of it 公示结果: 2020年11月27日：公示期内未收到异议 */
export const outcomeText = ({ on, text }: NonNullable<Notice['outcome']>): string =>
  `${longDate(on)}：${text}`;
