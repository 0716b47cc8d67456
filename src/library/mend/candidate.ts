import type { FactSheet } from '#facts/sheet/sheet.ts';

/** What a message says: its code, what is wrong, the rule that puts it right. */
export interface Says {
  readonly code: string;
  readonly message: string;
  readonly rule: string;
}

/** Lines that may be what was meant, counted from 0, `to` not included: to be tried, not to be trusted. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
  /** Where the fault itself says less than this. */
  readonly says?: Says;
}

/** A line that something is wrong with, or that stands beside such a one. */
export interface Spot {
  readonly lines: readonly string[];
  readonly at: number;
  readonly sheet: FactSheet;
}

/** Ways in which a line may have been meant, the most likely first. */
export type Maker = (spot: Spot) => Candidate[];

/** One line in the place of another; nothing where it is the same. */
export function oneLine({ lines, at }: Spot, line: string | undefined, says?: Says): Candidate[] {
  if (!line || line === lines[at]) return [];
  return [{ from: at, to: at + 1, lines: [line.trimEnd()], ...(says && { says }) }];
}

/** Blanks at the beginning of a line, of any width. */
export const leading = (line: string): string =>
  /^[\s\u00a0\u3000\u2000-\u200b]*/.exec(line)?.[0] ?? '';

/** How far a line is indented by blanks, wide ones and tabs counted as two. */
export const widthOf = (line: string): number =>
  leading(line).replaceAll('\u3000', '  ').replaceAll('\t', '  ').replaceAll('\u200b', '').length;

/** The line without its indentation. */
export const bodyOf = (line: string): string => line.slice(leading(line).length);

/** A line that holds something. */
export const isContent = (line: string | undefined): line is string =>
  line !== undefined && /^\s*[^\s#]/.test(line);
