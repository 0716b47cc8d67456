import { chineseDate } from '#model/basics/chinese-date.ts';
import { type CivilDate, daysBetween, parseDate, yearOf } from '#model/basics/date.ts';
import { type AnyItem, type Office, allItems } from '#model/library.ts';
import { longDate } from '#wording/time/date.ts';
import { type Draft, at, sourceOf, standing } from '../rule.ts';
import { bodyLines } from '../texts.ts';

// Dates that stand beside another of the same matter, and say another year.

/** Half a year: nearer, the turn of the year lies between. */
const near = 183;
const isFar = (one: CivilDate, other: CivilDate): boolean =>
  Math.abs(daysBetween(one, other)) > near;

/** The same day of the year that is meant. */
const inYearOf = (date: CivilDate, meant: CivilDate): CivilDate =>
  [0, -1, 1]
    .flatMap((more) => parseDate(`${yearOf(meant) + more}${date.slice(4)}`) ?? [])
    .find((one) => !isFar(one, meant)) ?? meant;

const dayOf = (item: AnyItem): CivilDate =>
  (item.kind === 'document' && item.issuedOn) || item.publishedOn;

/** A line of a body that is a day and nothing else: below who signed it. */
export function* signedLongAgo(office: Office): Generator<Draft> {
  for (const item of standing(allItems(office)))
    for (const { text, draft } of bodyLines(item)) {
      const signed = /^\s*\d{4}\s*年[\d\s]+月[\d\s]+日\s*$/u.test(text)
        ? parseDate(text.replace(/\s/gu, ''))
        : chineseDate(text);
      const day = dayOf(item);
      if (signed && yearOf(signed) !== yearOf(day) && isFar(signed, day))
        yield draft(
          `落款日期是 ${longDate(signed)}，${item.kind === 'document' ? '成文' : '发布'}是 ${longDate(day)}，年份对吗`,
          '照原件核对，写错了的改过来；没有写错就不用改',
        );
    }
}

const ofMeeting: readonly string[] = ['通知', '记录', '图片'];

/** A call to a meeting, its record and its pictures are of its days. */
export function* proofsFarFrom(office: Office): Generator<Draft> {
  for (const item of standing(office.items.outreach))
    for (const [index, { type, on }] of item.evidence.entries())
      if (ofMeeting.includes(type) && isFar(on, item.on) && isFar(on, item.publishedOn))
        yield at(
          item,
          `evidence.${index}.on`,
          `${type}写的是 ${longDate(on)}，沟通是 ${longDate(item.on)}，年份对吗`,
          `没有写错就不用改；写错了的，比如 on: ${inYearOf(on, item.on)}`,
        );
}

/** A plan is of the year in its title. */
export function* otherYearOfPlan({ plan, ...office }: Office): Generator<Draft> {
  const told = [...plan.title.matchAll(/(?<!\d)20\d\d(?!\d)/gu)].map(([year]) => Number(year));
  const [first] = told;
  if (first === undefined) return;
  if (plan.year >= Math.min(...told) && plan.year <= Math.max(...told)) return;
  yield at(
    sourceOf({ plan, ...office }, 'plan.yaml'),
    'year',
    `方案标题写的是 ${first} 年，year 写的是 ${plan.year}，年份对吗`,
    `没有写错就不用改；写错了的，比如 year: ${first}`,
  );
}
