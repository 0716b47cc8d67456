import type { CivilDate } from '#model/basics/date.ts';
import { type PeriodEnd, periodEnd } from '#model/calendar/period-end.ts';
import type { OnDay, WorkCalendar } from '#model/calendar/work-calendar.ts';
import type { Notice } from '#model/notices/notice.ts';
import {
  type EndSettled,
  daysAwaitingOutcome,
  noticeDaysLeft,
} from '#model/notices/notice-facts.ts';
import { dateNear, longDate } from '../time/date.ts';
import type { StateWord } from '../words/status.ts';

type Period = NonNullable<Notice['period']>;

/** Can one still object, and is there a result 公示中 / 已截止，等结果? Without a period: no state. */
export function noticeWord(item: Notice, on: OnDay): StateWord | undefined {
  if (!item.period) return undefined;
  const left = noticeDaysLeft(item, on);
  if (left === undefined) return { word: '公示未开始', tone: 'long' };
  if (left > 0) return { word: '公示中', tone: 'doing' };
  if (item.outcome) return { word: '公示已结束，有结果', tone: 'done' };
  return daysAwaitingOutcome(item, on) > 0
    ? { word: '已截止，等结果', tone: 'cannot', shape: 'clock' }
    : { word: '公示已结束', tone: 'cannot' };
}

/** 5 个工作日, 10 天 */
export const daysText = ({ days, counting }: Period): string =>
  `${days} ${counting === '工作日' ? '个工作日' : '天'}`;

/** 截止日期待放假安排公布后确定，不早于 2027年1月4日: an end that waits for an arrangement of holidays. */
export const provisionalText = ({ earliest }: PeriodEnd): string =>
  `截止日期待放假安排公布后确定，不早于 ${longDate(earliest)}`;

/** 2027年1月5日, or 待定. */
export const endText = ({ provisional, latest }: PeriodEnd): string =>
  provisional ? '待定' : longDate(latest);

/** Why the end is later than the days come to; empty where it is not. */
export const putOffText = ({ putOffFrom }: PeriodEnd, near: CivilDate): string =>
  putOffFrom ? `，${dateNear(putOffFrom, near)}是休息日，顺延到下一个工作日` : '';

/**
 * 2020年11月16日至11月20日（5 个工作日）, or 2026年12月28日起 5 个工作日，截止日期待放假安排公布后确定，不早于
 * 2027年1月4日.
 */
export function periodText(period: Period, calendar: WorkCalendar): string {
  const end = periodEnd(period, calendar);
  const from = longDate(period.from);
  if (end.provisional) return `${from}起 ${daysText(period)}，${provisionalText(end)}`;
  const last = dateNear(end.latest, period.from);
  return `${from}至${last}（${daysText(period)}${putOffText(end, period.from)}）`;
}

/**
 * How long one can still object: 还有 3 天可提意见; after the period how long the result has been
 * missing. Empty before the period, and where nothing is owed.
 */
export function objectText(item: Notice, on: OnDay): string {
  const awaiting = daysAwaitingOutcome(item, on);
  if (awaiting > 0) return `已截止，结果还没有公布（已过 ${awaiting} 天）`;
  const left = noticeDaysLeft(item, on);
  if (!item.period || !left) return '';
  const { provisional, earliest } = periodEnd(item.period, on.calendar);
  if (provisional) return on.today <= earliest ? `至少还有 ${left} 天可提意见` : '还可以提意见';
  return left === 1 ? '今天是提意见的最后一天' : `还有 ${left} 天可提意见`;
}

/** Until when one can object: 11月30日截止. */
function untilText(period: Period, { today, calendar }: OnDay): string {
  const end = periodEnd(period, calendar);
  return end.provisional ? provisionalText(end) : `${dateNear(end.latest, today)}截止`;
}

/** Until when and how long one can object, in one line for a home page. */
export const openNoticeText = (item: Notice, on: OnDay): string =>
  [item.period && untilText(item.period, on), objectText(item, on)].filter(Boolean).join('，');

/** A dated note on an end that a new arrangement settled, or moved. */
export function settledText({ before, last, sources }: EndSettled): string {
  const basis = `按${sources.join('、')}`;
  return before.provisional
    ? `截止日期${basis}，确定为 ${longDate(last)}`
    : `截止日期${basis}，由 ${longDate(before.latest)} 改为 ${longDate(last)}`;
}

/** How many notices one can still object to, over their list. */
export const openNoticesTitle = (count: number): string => `正在公示，还能提意见 ${count} 件`;

/** The line of a notice in a list: its period, then what came of it. */
export const noticeLine = (item: Notice, on: OnDay): string =>
  [
    item.period ? periodText(item.period, on.calendar) : longDate(item.publishedOn),
    objectText(item, on),
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
