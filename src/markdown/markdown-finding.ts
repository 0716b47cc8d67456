import type { Severity } from '#model/basics/finding.ts';

/** Something wrong in a body. Line and column count from 1 in the source that was given. */
export interface MarkdownFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  readonly line: number;
  readonly column: number;
}
