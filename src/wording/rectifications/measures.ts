import type { Measure } from '#model/rectifications/measures.ts';
import { percentText } from '../words/percent.ts';

/** Figures of the table 历年总账 with their headings. */
export const measureHeadings: readonly { readonly measure: Measure; readonly heading: string }[] = [
  { measure: 'raised', heading: '提出' },
  { measure: 'done', heading: '已完成' },
  { measure: 'doing', heading: '尚未完成' },
  { measure: 'nearly', heading: '基本完成' },
  { measure: 'overdue', heading: '逾期' },
  { measure: 'planned', heading: '列入规划' },
  { measure: 'cannot', heading: '暂难解决' },
  { measure: 'standing', heading: '长期坚持' },
  { measure: 'extended', heading: '延过期' },
  { measure: 'back', heading: '曾反弹' },
  { measure: 'timed', heading: '可算天数' },
];

/** How the figures are counted, below the table. */
export const measureNotes: readonly string[] = [
  '已完成、尚未完成、列入规划、暂难解决四项加起来等于提出的件数；基本完成、逾期的已算在尚未完成里。',
  '逾期天数是各件超过现行时限的天数加起来，没办完的算到今天，晚办完的算到完成那天；换过责任单位的，哪天在谁手上就算谁的，件数算在现在的单位。',
  '几条意见反映同一件事的并成一件办，“意见条数”按条算，别的按件算。',
  '长期坚持、延过期、曾反弹另外统计，可以和前面几项重合。',
  '提出的全都列入规划或者暂难解决的，本年度没有要办完的事，完成占比写“—”，不写 0%。',
  '办理天数是从交办到完成的天数，取中间一件的天数（中位数），只算写明了这两个日期的已完成事项，件数见“可算天数”一栏。',
];

/** 53 天: the median of the days; a dash where no item says how long it took. */
export const medianText = (days: number | undefined): string =>
  days === undefined ? '—' : `${days} 天`;

/** How many of them are done: 43%. A dash where none could be: all are 列入规划 or 暂难解决. */
export const doneShare = (
  figures: Readonly<Record<'raised' | 'done' | 'planned' | 'cannot', { readonly count: number }>>,
): string => {
  const { raised, done, planned, cannot } = figures;
  return planned.count + cannot.count === raised.count
    ? '—'
    : percentText(done.count, raised.count);
};
