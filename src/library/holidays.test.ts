import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { holidaysSchema } from '#model/calendar/arrangement.ts';
import { holidayFindings } from './holidays.ts';

const off = [
  { name: '元旦', from: '2027-01-01', to: '2027-01-03' },
  { name: '春节', from: '2027-02-05', to: '2027-02-11' },
  { name: '清明节', from: '2027-04-03', to: '2027-04-05' },
  { name: '劳动节', from: '2027-05-01', to: '2027-05-05' },
  { name: '端午节', from: '2027-06-09' },
  { name: '中秋节', from: '2027-09-15' },
  { name: '国庆节', from: '2027-10-01', to: '2027-10-07' },
];
const year = {
  ...{ year: '2027', source: '《通知》', recordedOn: '2026-11-20', off },
  worked: ['2027-01-31', '2027-02-20', '2027-10-09'],
};
const found = (...years: object[]) =>
  holidayFindings(holidaysSchema.parse({ years }).years, new Map(), '2026-11-28' as CivilDate).map(
    ({ code, severity, message }) => `${severity} ${code}: ${message}`,
  );
const without = (name: string) => off.filter((one) => one.name !== name);
const wrong = (message: string) => [`error holidays-wrong: ${message}`];

describe('an arrangement of holidays', () => {
  it.each([
    ['as it was announced', year, []],
    ['twice', [year, year], wrong('2027 年写了两次')],
    [
      'without a day that is off by decree',
      { ...year, off: without('中秋节') },
      wrong('中秋节的法定放假日 2027-09-15 没有写在 off 里'),
    ],
    [
      'with a span that runs backwards',
      { ...year, off: [...off, { name: '中秋节', from: '2027-09-16', to: '2027-09-15' }] },
      wrong('中秋节的最后一天 2027-09-15 早于第一天 2027-09-16'),
    ],
    [
      'with a day of another year',
      { ...year, off: [...off, { name: '元旦', from: '2028-01-01' }] },
      wrong('元旦 2028-01-01 不在 2027 年里'),
    ],
    ['with a day of the December before', { ...year, worked: ['2026-12-27'] }, []],
    [
      'with a day both off and worked',
      { ...year, worked: ['2027-02-06'] },
      wrong('2027-02-06 又放假又上班'),
    ],
    [
      'with a weekday that is worked',
      { ...year, worked: ['2027-03-17'] },
      wrong('2027-03-17 不是周六、周日，本来就上班'),
    ],
    [
      'typed in tomorrow',
      { ...year, recordedOn: '2026-11-29' },
      ['hint holidays-ahead: 录入日期 2026-11-29 还没有到，到那天以前 2027 年的放假安排不算数'],
    ],
  ])('%s', (_, years, expected) => {
    expect(found(...[years].flat())).toEqual(expected);
  });

  it('of a year that the program knows, says where the two differ', () => {
    const known = {
      ...{ year: '2025', source: '《通知》', recordedOn: '2026-11-20' },
      off: [
        { name: '元旦', from: '2025-01-01' },
        { name: '春节', from: '2025-01-28', to: '2025-02-04' },
        { name: '清明节', from: '2025-04-04', to: '2025-04-06' },
        { name: '劳动节', from: '2025-05-01', to: '2025-05-05' },
        { name: '端午节', from: '2025-05-31', to: '2025-06-02' },
        { name: '国庆节、中秋节', from: '2025-10-01', to: '2025-10-08' },
      ],
      worked: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
    };
    expect(found(known)).toEqual([]);
    expect(found({ ...known, worked: known.worked.slice(1) })).toEqual([
      'hint holidays-differ: 程序自带 2025 年的放假安排，和这里写的不一样：2025-01-26。现在按这里写的算',
    ]);
  });
});
