import { type Detector, insideUrl } from './detector.ts';

const gap = '[ .·/-]{0,2}';
/** How people group the eleven digits: 3-4-4 (or in one), 4-3-4, 3-3-5. */
const groups = [
  `\\(?1[3-9]\\d\\)?${gap}\\d{4}${gap}\\d{4}`,
  `1[3-9]\\d\\d${gap}\\d{3}${gap}\\d{4}`,
  `1[3-9]\\d${gap}\\d{3}${gap}\\d{5}`,
].join('|');
/** Letters that stand right before a number and say that it is one to call. */
const glued = '(?:tel|mob|mobile|phone|wx|vx|qq|weixin)';
const mobile = new RegExp(
  `(?:(?<![0-9a-z])|(?<=${glued}))(?:(?:\\+|00)?86[ -]?|0)?(?:${groups})(?![0-9a-z])`,
  'gi',
);

/** An amount: its unit right after it, also as the next field of a figure, or its sign right before. */
const unitAfter =
  /^(?:\.\d+)?(?:["']?\s*(?:,|\n)?\s{0,12}unit:?\s?["']?|\s?)(?:元|万元|亿元|平方米|立方米|公顷|亩|吨|公斤|千克|度|斤)/;
const signBefore = /[¥￥$]\s?$/;

/** A code in groups (2020-451022-13…) or a decimal fraction, such as a coordinate. */
const partBefore = /(?:\d-|\d\d\.|(?<!\d)0\.)$/;
const partAfter = /^(?:-\d|\.\d)/;

/** Mobile numbers 手机号, also in groups, with +86 and glued to `tel`; amounts are none. */
export const findMobiles: Detector = (text) =>
  [...text.matchAll(mobile)].flatMap(({ 0: number, index: start }) => {
    const end = start + number.length;
    const before = text.slice(Math.max(0, start - 4), start);
    if (unitAfter.test(text.slice(end, end + 40)) || signBefore.test(before)) return [];
    const doubtful =
      partBefore.test(before) || partAfter.test(text.slice(end, end + 2)) || insideUrl(text, start);
    return doubtful
      ? { type: '疑似手机号', severity: 'hint', start, end }
      : { type: '手机号', severity: 'error', start, end };
  });
