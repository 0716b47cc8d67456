import {
  parseA1Ref,
  stringifyA1Ref,
  stringifyTokens,
  tokenTypes,
  tokenize,
  translateFormulaToA1,
  translateFormulaToR1C1,
} from '@borgar/fx/xlsx';
import { type RowGap, isPartial, movedEnd, movedRow } from './row-gap.ts';

/** Where a formula stands, and which sheet gets rows. */
export interface FormulaPlace {
  /** The sheet that the formula stands on; empty for a name of the workbook. */
  readonly on: string;
  /** The sheet that gets rows. */
  readonly sheet: string;
}

/** The rows of a reference, from 0, and whether each is fixed with `$`. */
interface Rows {
  readonly top: number;
  readonly bottom: number;
  readonly isTopFixed: boolean;
  readonly isBottomFixed: boolean;
  /** `B5`, and not `B5:B5`. */
  readonly isSingle: boolean;
}

const references: ReadonlySet<string> = new Set([
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_TERNARY,
]);

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Changes the rows of every reference to a sheet. Columns as a whole, and other files, have none. */
export function withRows(
  formula: string,
  { on, sheet }: FormulaPlace,
  change: (rows: Rows) => Pick<Rows, 'top' | 'bottom'>,
): string {
  const tokens = tokenize(formula).map((token) => {
    if (!references.has(token.type)) return token;
    const ref = parseA1Ref(token.value);
    if (!ref || !('range' in ref) || !ref.range) return token;
    const { workbookName, sheetName, range } = ref;
    if (workbookName && workbookName !== '0') return token;
    if (!sameName(sheetName || on, sheet) || typeof range.top !== 'number') return token;
    const rows: Rows = {
      top: range.top,
      bottom: range.bottom ?? range.top,
      isTopFixed: range.$top === true,
      isBottomFixed: range.$bottom === true,
      isSingle: !token.value.includes(':'),
    };
    const { top, bottom } = change(rows);
    if (top === rows.top && bottom === rows.bottom) return token;
    const moved = { ...range, top, ...(typeof range.bottom === 'number' && { bottom }) };
    // The name of the sheet stays as it is quoted: the library knows fewer names that want quotes.
    const before = token.value.slice(0, token.value.lastIndexOf('!') + 1);
    const value = before + stringifyA1Ref({ range: moved });
    return { ...token, value };
  });
  return stringifyTokens(tokens);
}

/** The formula after rows were added: what covered the waiting rows covers the added ones. */
export const movedFormula = (formula: string, place: FormulaPlace, gap: RowGap): string =>
  withRows(formula, place, ({ top, bottom, isSingle }) => {
    const from = movedRow(gap, top);
    return { top: from, bottom: isSingle ? from : movedEnd(gap, bottom) };
  });

/** An address within a text, for `INDIRECT`. */
const writtenAddress = /\$?[A-Z]{1,3}\$?(\d+)/giu;

/**
 * Would the formula count some of the rows and not all? It does where it names single rows of those
 * that wait (`B5+B6+B7`), ranges of some of them, sheets by the row (`一月:三月!B5`), or writes an
 * address as a text (`INDIRECT("B5:B7")`), which nothing can keep right.
 */
export function wouldLie(formula: string, place: FormulaPlace, gap: RowGap): boolean {
  let lies = false;
  withRows(formula, place, (rows) => {
    const { top, bottom, isSingle } = rows;
    lies ||=
      isPartial(gap, top, bottom) ||
      (isSingle && gap.added > 0 && top >= gap.first && top <= gap.last);
    return rows;
  });
  if (lies || gap.added === 0) return lies;
  const tokens = tokenize(formula);
  const touches = (row: number) => row >= gap.first;
  const across = tokens.some(({ type, value }) => {
    const ref = references.has(type) ? parseA1Ref(value) : undefined;
    if (!ref || !('range' in ref) || !ref.range || !ref.sheetName?.includes(':')) return false;
    return touches(ref.range.bottom ?? ref.range.top ?? 0);
  });
  const indirect = tokens.some(({ value }) => value.toUpperCase() === 'INDIRECT');
  return (
    across ||
    (indirect &&
      tokens.some(
        ({ type, value }) =>
          type === tokenTypes.STRING &&
          [...value.matchAll(writtenAddress)].some(([, row]) => touches(Number(row) - 1)),
      ))
  );
}

/** A formula of a row as it reads so many rows further down: as if it were drawn down there. */
export const drawnDown = (formula: string, place: FormulaPlace, by: number): string =>
  withRows(
    formula,
    { ...place, sheet: place.on },
    ({ top, bottom, isTopFixed, isBottomFixed }) => ({
      top: isTopFixed ? top : top + by,
      bottom: isBottomFixed ? bottom : bottom + by,
    }),
  );

/**
 * The same where only the formula's own row and the one above it go along: what else it names, such as
 * a total below, stays.
 */
export const drawnOwn = (formula: string, place: FormulaPlace, row: number, by: number): string =>
  withRows(formula, { ...place, sheet: place.on }, (rows) => {
    const { top, bottom } = rows;
    const isOwn = top === bottom && (top === row || top === row - 1);
    return isOwn && !rows.isTopFixed ? { top: top + by, bottom: bottom + by } : rows;
  });

/** A shared formula, written for one cell, as it reads in another. */
export function sharedFormula(formula: string, from: string, to: string): string {
  if (from === to) return formula;
  return translateFormulaToA1(translateFormulaToR1C1(formula, from), to);
}

/**
 * Does a formula work over several rows of its sheet, as a total does? One that runs from a fixed row
 * down to its own (`SUM($B$5:B7)`) belongs to its row.
 */
export function spansRows(formula: string, on: string, row: number): boolean {
  let spans = false;
  withRows(formula, { on, sheet: on }, (rows) => {
    const isRunning = rows.isTopFixed && !rows.isBottomFixed && rows.bottom === row;
    const isList = rows.isTopFixed && rows.isBottomFixed && rows.top <= row && row <= rows.bottom;
    spans ||= rows.top !== rows.bottom && !isRunning && !isList;
    return rows;
  });
  return spans;
}
