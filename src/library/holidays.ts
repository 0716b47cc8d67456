import { type CivilDate, addDays, yearOf } from '#model/basics/date.ts';
import type { Finding, Place } from '#model/basics/finding.ts';
import type { Arrangement } from '#model/calendar/arrangement.ts';
import { statutoryHolidays } from '#model/calendar/statutory.ts';
import { isWeekend } from '#model/calendar/weekday.ts';
import { dayKind, daysOff, isUnarranged, packagedCalendar } from '#model/calendar/work-calendar.ts';
import { error, note } from './report.ts';

export const holidaysFile = 'holidays.yaml';

type At = (field: string) => Place;

/**
 * What is wrong with the arrangements of `holidays.yaml` 放假安排: a mistyped day moves the end of every
 * notice, so whatever can't be so is an error.
 */
export const holidayFindings = (
  arrangements: readonly Arrangement[],
  places: ReadonlyMap<string, Place>,
  today: CivilDate,
): Finding[] =>
  arrangements.flatMap((arrangement, index) => {
    const at: At = (field) =>
      places.get(`years.${index}.${field}`) ??
      places.get(`years.${index}`) ?? { file: holidaysFile };
    const isTwice = arrangements.findIndex(({ year }) => year === arrangement.year) < index;
    if (isTwice)
      return [wrong(at('year'), `${arrangement.year} 年写了两次`, '一个年度只写一次，合成一份')];
    const found = [
      ...wrongOff(arrangement, at),
      ...wrongWorked(arrangement, at),
      ...missing(arrangement, at),
    ];
    return found.length > 0
      ? found
      : [...ahead(arrangement, at, today), ...differing(arrangement, at)];
  });

/** In its year, or in the last week of the year before, where New Year reaches back. */
const belongs = (date: CivilDate, year: number): boolean =>
  yearOf(date) === year || (yearOf(date) === year - 1 && date >= `${year - 1}-12-25`);

const wrongOff = ({ year, off }: Arrangement, at: At): Finding[] =>
  off.flatMap(({ name, from, to = from }, index) => {
    if (to < from)
      return [
        wrong(
          at(`off.${index}.to`),
          `${name}的最后一天 ${to} 早于第一天 ${from}`,
          '核对通知，把两个日期写对',
        ),
      ];
    return belongs(from, year) && belongs(to, year)
      ? []
      : [
          wrong(
            at(`off.${index}.from`),
            `${name} ${from} 不在 ${year} 年里`,
            '核对年度和日期；别的年度另写一份',
          ),
        ];
  });

function wrongWorked(arrangement: Arrangement, at: At): Finding[] {
  const off = new Set(daysOff(arrangement));
  return arrangement.worked.flatMap((date, index) => {
    const why = off.has(date)
      ? '又放假又上班'
      : !isWeekend(date)
        ? '不是周六、周日，本来就上班'
        : belongs(date, arrangement.year)
          ? undefined
          : `不在 ${arrangement.year} 年里`;
    return why ? [wrong(at(`worked.${index}`), `${date} ${why}`, '照通知核对，写错的删掉')] : [];
  });
}

/** Days that are off by decree, whatever is arranged around them. */
function missing(arrangement: Arrangement, at: At): Finding[] {
  const off = new Set(daysOff(arrangement));
  return statutoryHolidays(arrangement.year).flatMap(({ name, days }) => {
    const left = days.filter((date) => !off.has(date));
    return left.length === 0
      ? []
      : [
          wrong(
            at('off'),
            `${name}的法定放假日 ${left.join('、')} 没有写在 off 里`,
            `照通知补全，比如 - { name: ${name}, from: ${days[0]}, to: ${days.at(-1)} }`,
          ),
        ];
  });
}

/** What is said to be typed in on a day to come holds from that day on, as what is published does. */
const ahead = ({ year, recordedOn }: Arrangement, at: At, today: CivilDate): Finding[] =>
  recordedOn <= today
    ? []
    : [
        note(
          'holidays-ahead',
          at('recordedOn'),
          `录入日期 ${recordedOn} 还没有到，到那天以前 ${year} 年的放假安排不算数`,
          `写录入的那一天，比如 recordedOn: ${today}`,
        ),
      ];

/** Of years that the program knows by itself, what is typed holds; staff hear where the two differ. */
function differing(arrangement: Arrangement, at: At): Finding[] {
  const { year } = arrangement;
  if (isUnarranged(year, packagedCalendar)) return [];
  const own = { arrangements: [arrangement] };
  const days: CivilDate[] = [];
  for (let date = `${year}-01-01` as CivilDate; yearOf(date) === year; date = addDays(date, 1))
    if (dayKind(date, own) !== dayKind(date, packagedCalendar)) days.push(date);
  return days.length === 0
    ? []
    : [
        note(
          'holidays-differ',
          at('year'),
          `程序自带 ${year} 年的放假安排，和这里写的不一样：${days.join('、')}。现在按这里写的算`,
          '照通知核对；程序自带的没有错，就把这一年删掉',
        ),
      ];
}

const wrong = (place: Place, message: string, hint: string): Finding =>
  error('holidays-wrong', place, message, hint);
