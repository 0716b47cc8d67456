import { type CivilDate, parseDate } from './date.ts';

const figures = '〇一二三四五六七八九';
const figure = (sign: string): number => (/[零○]/u.test(sign) ? 0 : figures.indexOf(sign));

/** 三 is 3, 十 10, 十一 11, 二十 20, 三十一 31. */
const small = (text: string): number => {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? (tens ? figure(tens) : 1) * 10 : 0;
  return ten + (ones ? figure(ones) : 0);
};

/** A day in Chinese figures as documents are dated, 二〇二〇年三月十日; `undefined` for all else. */
export function chineseDate(text: string): CivilDate | undefined {
  const found =
    /^\s*([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]\s*$/u.exec(
      text,
    );
  if (!found) return undefined;
  const [, year = '', month = '', day = ''] = found;
  return parseDate([[...year].map(figure).join(''), small(month), small(day)].join('-'));
}
