import type { Severity } from '#model/basics/finding.ts';
import { type LinesToCopy, canBeShown, linesToCopy } from '#model/basics/lines-to-copy.ts';

/** Something wrong in a body. Line and column count from 1 in the source that was given. */
export interface MarkdownFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  readonly line: number;
  readonly column: number;
  /** Lines of the source as they should stand, where there are several: they end the hint. */
  readonly correction?: LinesToCopy;
}

/** A finding of a body as one of its file, in which the body begins at `firstLine`. */
export function inFile(found: MarkdownFinding, firstLine: number): MarkdownFinding {
  const { correction, ...own } = found;
  const line = own.line + firstLine - 1;
  if (!correction || !canBeShown(correction)) return { ...own, line };
  const { from, to, lines } = correction;
  const shifted = { from: from + firstLine - 1, to: to + firstLine - 1, lines };
  return { ...own, line, hint: `${own.hint}。${linesToCopy(shifted, line)}` };
}
