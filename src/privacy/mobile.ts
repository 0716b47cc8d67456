import { type Detector, insideUrl } from './detector.ts';

const mobile = /(?<![0-9A-Za-z])(?:(?:\+|00)?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![0-9A-Za-z])/g;

/** A code in groups (2020-451022-13…) or a decimal fraction, such as a coordinate. */
const partBefore = /(?:\d-|\d\d\.|(?<!\d)0\.)$/;
const partAfter = /^(?:-\d|\.\d)/;

/** Mobile numbers 手机号, also in groups (3-4-4) and with +86. */
export const findMobiles: Detector = (text) =>
  [...text.matchAll(mobile)].map(({ 0: number, index: start }) => {
    const end = start + number.length;
    const doubtful =
      partBefore.test(text.slice(Math.max(0, start - 4), start)) ||
      partAfter.test(text.slice(end, end + 2)) ||
      insideUrl(text, start);
    return doubtful
      ? { type: '疑似手机号', severity: 'hint', start, end }
      : { type: '手机号', severity: 'error', start, end };
  });
