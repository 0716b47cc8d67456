import { type CivilDate, addDays, parseDate } from '#model/basics/date.ts';
import { chineseDate } from '#model/basics/chinese-date.ts';
import { halfWidth } from '#model/basics/half-width.ts';
import { severalDates } from './dates-several.ts';

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

/** Words that say a day only to who hears them on that day, or no day at all. */
const spoken =
  /[今明昨后前]天|[上下本这]周|星期|周[一二三四五六日天]|[上中下]旬|月[初底末中]|[上下]午|年[初底末中]|季度|近期|尽快/u;

/** What may be done with an optional date that nobody has set. */
export const orLeaveOut = '；还没有定下哪一天的，删掉这一行';

/** What is wrong with a date, and how it may be written. */
interface DateFault {
  readonly message: string;
  readonly hint: string;
}

/** Days since 1899-12-30, as tables hold dates: those of the years from 1954 to 2119. */
const serial = /^[2-8]\d{4}(?:\.\d+)?$/;

/** All dates that a text holds. */
export const datesIn = (text: string): CivilDate[] =>
  [
    ...halfWidth(text)
      .replace(/\s/gu, '')
      .matchAll(/\d{4}(?:年|[-./])\d{1,2}(?:月|[-./])\d{1,2}日?/g),
  ].flatMap(([one]) => parseDate(one) ?? []);

/**
 * What a date that can't be read is short of, and how it is written then: `缺年份`, `补全了写，比如
 * deadline: 2026-11-05`. `name` is the field; `year` that of the item, where it is known;
 * `beside` names the fields around it.
 */
export function dateFault(
  name: string,
  typed: unknown,
  year = '2020',
  beside: readonly string[] = [],
): DateFault {
  const text = typeof typed === 'string' ? typed : '';
  const plain = halfWidth(text).replace(/\s/gu, '');
  const such = (date: string) => `比如 ${name}: ${date}`;
  const inFigures = chineseDate(text);
  if (inFigures)
    return { message: `“${text}”是汉字写的日期`, hint: `用数字写，${such(inFigures)}` };
  const short = shortFault(plain, text, year, such);
  if (short) return short;
  if (serial.test(plain)) {
    const date = addDays('1899-12-30' as CivilDate, Math.floor(Number(plain)));
    return {
      message: `“${text}”是表格里存日期的数，不是日期`,
      hint: `它在表格里是 ${date}；和原表核对了写，${such(date)}`,
    };
  }
  const two = datesIn(text);
  const [first] = two;
  const several = severalDates(name, text, two, beside);
  if (several) return several;
  if (first)
    return {
      message: `“${text}”里除了日期还有别的字`,
      hint: `只写日期，别的字写到正文或另起一行，${such(first)}`,
    };
  return dayFault(plain, text, such) ?? noDay(plain, text, year, such);
}

type Such = (date: string) => string;

function shortFault(plain: string, text: string, year: string, such: Such): DateFault | undefined {
  for (const { shape, lacks, parts } of shorts) {
    const found = shape.exec(plain)?.slice(1);
    const date = found && parseDate(parts(found, year).join('-'));
    if (date)
      return {
        message: `“${text}”${lacks}`,
        hint: `补全了写，${such(date)}；年月日都要核对，不能猜`,
      };
  }
  return undefined;
}

/** A month or a day that no calendar has. */
function dayFault(plain: string, text: string, such: Such): DateFault | undefined {
  const [, year = '', month = ''] =
    /^(\d{4})(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})日?$/.exec(plain) ?? [];
  if (!year) return undefined;
  const last = [31, 30, 29, 28].map((day) => parseDate(`${year}-${month}-${day}`)).find(Boolean);
  return {
    message: `“${text}”不是一个存在的日期`,
    hint: last
      ? `${Number(month)} 月最后一天是 ${Number(last.slice(8))} 日，${such(last)}`
      : `月份只有 1 到 12，${such(`${year}-12-31`)}`,
  };
}

function noDay(plain: string, text: string, year: string, such: Such): DateFault {
  const month = /(\d{1,2})月[底末]/.exec(plain)?.[1] ?? (/年[底末]/.test(plain) ? '12' : '11');
  const last = [31, 30, 29, 28].map((day) => parseDate(`${year}-${month}-${day}`)).find(Boolean);
  return {
    message: `“${text}”看不出是哪一天`,
    hint: spoken.test(plain)
      ? `写是哪一天，年月日都要，${such(last ?? `${year}-11-30`)}`
      : `写年月日，${such(last ?? `${year}-11-30`)}${orLeaveOut}`,
  };
}

/** The year that the dates of a file are in: its publication's, else the first that is found. */
export function yearOfData(data: unknown): string | undefined {
  const { publishedOn, year } = (data ?? {}) as Readonly<Record<string, unknown>>;
  const date = typeof publishedOn === 'string' ? parseDate(publishedOn) : undefined;
  if (date) return date.slice(0, 4);
  if (typeof year === 'string' && /^\d{4}$/.test(year)) return year;
  return /"((?:19|20)\d\d)[-./年]\d{1,2}[-./月]\d{1,2}日?"/.exec(JSON.stringify(data ?? {}))?.[1];
}
