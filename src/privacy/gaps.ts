import type { Span } from './digit-runs.ts';

/** Whether a number goes over the mark between two cells. */
export const inCells = ({ gaps }: Span): boolean => gaps.some((gap) => /[\t|]/.test(gap));

/** Whether it goes over the end of a line. */
export const inLines = ({ gaps }: Span): boolean => gaps.some((gap) => gap.includes('\n'));

/** Figures in a row 一行数字: what parts the digits goes on before or behind them. */
export const inRow = ({ gaps, before, behind }: Span): boolean =>
  [before, behind].some((gap) => gap !== '' && gaps.includes(gap));

const date = /(?:19|20)\d\d[-./]\d{1,2}(?!\d)/;
const decimals = /^\d+(?:\.\d+)?([\s,、-]+)\d+(?:\.\d+)?(?:\1\d+(?:\.\d+)?)*$/;

/** A day within the digits: several numbers, although they could be one. */
export const hasDate = (text: string, { start, end }: Span): boolean =>
  date.test(text.slice(start, end));

/**
 * Whether what parts the digits is of several kinds, or of one that stands in no list of figures. Figures
 * with decimals have two kinds as well.
 */
export const isOdd = (text: string, { gaps, start, end }: Span): boolean =>
  new Set(gaps).size > 1
    ? !decimals.test(text.slice(start, end))
    : gaps.some((gap) => /[_~*·•‧∙・'"()[\]]|\S.*\S/.test(gap));

/** Words right before a number, on the same line. A column of figures has none. */
export const isBehindWords = (text: string, start: number): boolean =>
  /\p{L}[^\p{L}\d\n]{0,4}$/u.test(text.slice(Math.max(0, start - 12), start));

/** How far before a number the words that say what it is may stand, characters. */
const reach = 24;

/** Whether words before a number say what it is. */
export const isCalled = (text: string, start: number, words: RegExp): boolean =>
  words.test(text.slice(Math.max(0, start - reach), start));

/** Whether a letter or digit stands there: the number is part of something longer. */
export const isPartOf = (text: string, at: number): boolean => /[0-9A-Za-z]/.test(text[at] ?? '');
