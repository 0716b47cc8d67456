import { halfWidth } from '../basics/half-width.ts';

/** A document's number 发文字号 in its parts: whose it is, of what year, which of that year. */
export interface DocumentNumber {
  /** Abbreviation of the organ and the kind 机关代字: 青禾政发. */
  readonly organ: string;
  readonly year: number;
  /** Number in the year 顺序号. */
  readonly number: number;
}

/** Any brackets around the year, `第` before the number, zeros before it, `号` left out. */
const written = /^(.+?)[〔([［【〈<{](\d{4})年?[〕)\]］】〉>}](?:第)?0*([1-9]\d*)号?$/u;

/** Reads a number however it is typed: `青禾政发（2020）第035号`; `undefined` for what is none. */
export function readDocumentNumber(typed: string): DocumentNumber | undefined {
  const found = written.exec(halfWidth(typed).replace(/\s+/gu, ''));
  return found
    ? { organ: found[1] ?? '', year: Number(found[2]), number: Number(found[3]) }
    : undefined;
}

/** `青禾政发〔2020〕35号`: brackets, no 第 and no zeros, as GB/T 9704—2012 7.2.5 wants it. */
export const documentNumberText = ({ organ, year, number }: DocumentNumber): string =>
  `${organ}〔${year}〕${number}号`;

/** An index number 索引号 in its parts. */
export interface IndexNumber {
  /** Code of the organ 机构代码. */
  readonly organ: string;
  readonly year: number;
  readonly number: number;
}

const indexWritten = /^([A-Za-z\d]{4,})[-/\\_—–.](\d{4})[-/\\_—–.]0*([1-9]\d{0,4})$/u;

/** Reads an index number whatever stands between its parts: `QH0001-2020-35`. */
export function readIndexNumber(typed: string): IndexNumber | undefined {
  const found = indexWritten.exec(halfWidth(typed).replace(/\s+/gu, ''));
  return found
    ? { organ: found[1] ?? '', year: Number(found[2]), number: Number(found[3]) }
    : undefined;
}

/** `QH0001/2020-00035` */
export const indexNumberText = ({ organ, year, number }: IndexNumber): string =>
  `${organ}/${year}-${String(number).padStart(5, '0')}`;
