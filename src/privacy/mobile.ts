import { type Detector, insideUrl } from './detector.ts';

const gap = '[ .·/-]{0,2}';
/** How people group the eleven digits: 3-4-4 (or in one), 4-3-4, 3-3-5. */
const groups = [
  `\\(?1[3-9]\\d\\)?${gap}\\d{4}${gap}\\d{4}`,
  `1[3-9]\\d\\d${gap}\\d{3}${gap}\\d{4}`,
  `1[3-9]\\d${gap}\\d{3}${gap}\\d{5}`,
].join('|');
/** Letters that stand right before a number and say that it is one to call. */
const letters = '(?:tel|mob|mobile|phone|wx|vx|qq|weixin)';
export const glued = new RegExp(`(?<![a-z])${letters}$`, 'i');
const mobile = new RegExp(
  `(?:(?<![0-9a-z])|(?<=${letters}))(?:(?:\\+|00)?86[ -]?|0)?(?:${groups})(?![0-9a-z])`,
  'gi',
);

/** An amount: its unit right after it, also as the next field of a figure, or its sign right before. */
const unitAfter =
  /^(?:\.\d+)?(?:["']?\s*(?:,|\n)?\s{0,12}unit:?\s?["']?|\s?)(?:元|万元|亿元|平方米|立方米|公顷|亩|吨|公斤|千克|度|斤)/;
const signBefore = /[¥￥$]\s?$/;

/** A code in groups (2020-451022-13…) or a decimal fraction, such as a coordinate. */
const partBefore = /(?:\d-|\d\d\.|(?<!\d)0\.)$/;
const partAfter = /^(?:-\d|\.\d)/;

/** Whether digits are a figure: a unit behind them, or the sign of a currency before. */
export const isAmount = (text: string, start: number, end: number): boolean =>
  unitAfter.test(text.slice(end, end + 40)) ||
  signBefore.test(text.slice(Math.max(0, start - 4), start));

const otherWords =
  /(?:编号|编码|档案号?|代码|文号|序号|批号|索引号|合同号|许可证|证书|ISBN|ISSN|监控点|设备)[^\d，。；\n]{0,6}[\d-]{0,12}$/;
/** Whether words right before digits in groups say that they are a number of something else. */
export const isOtherNumber = (text: string, start: number): boolean =>
  otherWords.test(text.slice(Math.max(0, start - 24), start));

const isInGroups = (number: string): boolean => /\d[ .·/-]+\d/.test(number);

/** Figures parted by blanks, of which some stand before or behind as well. */
const isOfRow = (text: string, number: string, start: number, end: number): boolean =>
  /^\d+(?: +\d+)+$/.test(number) &&
  (/\d {1,3}$/.test(text.slice(Math.max(0, start - 4), start)) ||
    /^ {1,3}\d/.test(text.slice(end, end + 4)));

/** Mobile numbers 手机号, also in groups, with +86 and glued to `tel`; amounts are none. */
export const findMobiles: Detector = (text) =>
  [...text.matchAll(mobile)].flatMap(({ 0: number, index: start }) => {
    const end = start + number.length;
    const before = text.slice(Math.max(0, start - 4), start);
    if (isAmount(text, start, end)) return [];
    const doubtful =
      partBefore.test(before) ||
      partAfter.test(text.slice(end, end + 2)) ||
      insideUrl(text, start) ||
      (isInGroups(number) && (isOtherNumber(text, start) || isOfRow(text, number, start, end)));
    return doubtful
      ? { type: '疑似手机号', severity: 'hint', start, end }
      : { type: '手机号', severity: 'error', start, end };
  });
