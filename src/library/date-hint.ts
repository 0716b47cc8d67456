import { parseDate } from '#model/basics/date.ts';
import { halfWidth } from '#model/basics/half-width.ts';

const usual = '日期写成 2020-11-30，也可以写 2020年11月30日';

/** A form that is short of something: which of its groups is the year, the month and the day. */
interface Short {
  readonly shape: RegExp;
  readonly lacks: string;
  readonly parts: (found: readonly string[], year: string) => readonly [string, string, string];
}

const shorts: readonly Short[] = [
  {
    shape: /^(\d{1,2})(?:月|[-./])(\d{1,2})[日号]?$/,
    lacks: '缺年份',
    parts: ([month = '', day = ''], year) => [year, month, day],
  },
  {
    shape: /^(\d{4})(?:年|[-./])(\d{1,2})月?$/,
    lacks: '缺哪一天',
    parts: ([year = '', month = '']) => [year, month, '01'],
  },
  {
    shape: /^(\d{1,2})月$/,
    lacks: '缺年份和哪一天',
    parts: ([month = ''], year) => [year, month, '01'],
  },
  {
    shape: /^(\d{1,2})[日号]$/,
    lacks: '缺年份和月份',
    parts: ([day = ''], year) => [year, '01', day],
  },
  { shape: /^(\d{4})年?$/, lacks: '缺月份和哪一天', parts: ([year = '']) => [year, '01', '01'] },
  {
    shape: /^(\d{2})(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})[日号]?$/,
    lacks: '年份写四位',
    parts: ([year = '', month = '', day = '']) => [`20${year}`, month, day],
  },
  {
    shape: /^(\d{4})(\d{2})(\d{2})$/,
    lacks: '年、月、日要隔开',
    parts: ([year = '', month = '', day = '']) => [year, month, day],
  },
  {
    shape: /^(\d{4})年(\d{1,2})月(\d{1,2})号$/,
    lacks: '“号”写成“日”',
    parts: ([year = '', month = '', day = '']) => [year, month, day],
  },
];

/** Words that say a day only to who hears them on that day. */
const spoken =
  /[今明昨后前]天|[上下本这]周|星期|周[一二三四五六日天]|[上中下]旬|月[初底末]|[上下]午|年[初底]/u;

/**
 * What a date that can't be read is short of, and how it is written then: `缺年份，补全了写成
 * deadline: 2026-11-05`. `name` is the field; `year` that of the item, where it is known.
 */
export function dateHint(name: string, typed: unknown, year: string | undefined): string {
  const plain = typeof typed === 'string' ? halfWidth(typed).replace(/\s/gu, '') : '';
  for (const { shape, lacks, parts } of shorts) {
    const found = shape.exec(plain)?.slice(1);
    if (!found) continue;
    const own = year ?? '2020';
    const date = parseDate(parts(found, own).join('-'));
    if (!date) continue;
    return `${lacks}，补全了写，比如 ${name}: ${date}；年月日都要核对，不能猜`;
  }
  if (spoken.test(plain)) return `写是哪一天，年月日都要，比如 ${name}: ${year ?? '2020'}-11-30`;
  return `${usual}；先查一下这个月有没有这一天`;
}

/** The year that the other dates of a file are in. */
export function yearOfData(data: unknown): string | undefined {
  const { publishedOn, year } = (data ?? {}) as Readonly<Record<string, unknown>>;
  const date = typeof publishedOn === 'string' ? parseDate(publishedOn) : undefined;
  if (date) return date.slice(0, 4);
  return typeof year === 'string' && /^\d{4}$/.test(year) ? year : undefined;
}
