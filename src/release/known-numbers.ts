import { normalise } from '#privacy/normalise.ts';

/** Digits enough for a telephone, with what groups them. */
const long = /\d(?:[ -]?\d){8,}[xX]?/g;

const digitsOf = (number: string): string => number.replace(/[ -]/g, '').toUpperCase();

/** The long numbers of a text, without what groups their digits. */
export const longNumbers = (text: string): string[] =>
  (normalise(text).text.match(long) ?? []).map(digitsOf);

/**
 * A text without the long numbers that are `known`. Of a number alone nobody can tell whether it is an
 * amount or a telephone; where it stands in a page, its unit does.
 */
export const withoutKnown = (text: string, known: ReadonlySet<string>): string =>
  normalise(text).text.replace(long, (number) => (known.has(digitsOf(number)) ? ' ' : number));
