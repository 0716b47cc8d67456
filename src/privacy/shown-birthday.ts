import { parseDate } from '#model/basics/date.ts';
import type { Detector } from './detector.ts';

const covered = '[*×xX●•○□■#]';
const covers = new RegExp(`\\d${covered}{3}`);
/** Six digits of the region, of which some may be covered, the birthday or its month, and what is covered. */
const form = new RegExp(
  `(?<![0-9A-Za-z])(?:\\d|${covered}){6}(?<year>(?:19|20)\\d\\d)(?<month>0[1-9]|1[0-2])(?:(?<day>[0-3]\\d)${covered}{3,6}[\\dxX]?|${covered}{5,8})(?![0-9A-Za-z*])`,
  'g',
);

/** ID numbers of which the last digits are covered and the birthday is not 露出出生日期的证号. */
export const findShownBirthdays: Detector = (text) =>
  (covers.test(text) ? [...text.matchAll(form)] : []).flatMap(
    ({ 0: found, index: start, groups }) => {
      const day = `${groups?.['year']}-${groups?.['month']}-${groups?.['day'] ?? '01'}`;
      return parseDate(day) === undefined
        ? []
        : { type: '露出生日的身份证号', severity: 'error', start, end: start + found.length };
    },
  );
