/** How grave a finding 检查结果 is. */
export type Severity =
  /** Unreadable, unsafe, leaking or an untrue claim: stops publication. */
  | 'error'
  /** A debt of the office (lateness, a missing board): published openly, never blocks. */
  | 'owed'
  /** For staff only. */
  | 'hint';

/** A place in a content file. `line` and `column` count from 1. */
export interface Place {
  /** Path from the content root, with forward slashes. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** Something staff should know about their content 检查结果. Never thrown, always collected. */
export interface Finding extends Place {
  /** Permanent: a code never changes its meaning. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, in plain Chinese. */
  readonly message: string;
  /** How to put it right, with an example, in plain Chinese. */
  readonly hint: string;
}

/** True where one of the findings stops publication. */
export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some((finding) => finding.severity === 'error');

const order: Record<Severity, number> = { error: 0, owed: 1, hint: 2 };

/** Sorted as staff work through them: gravest first, then by file and line. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      order[a.severity] - order[b.severity] ||
      compareText(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compareText(a.code, b.code),
  );
}

/** By code unit, so that the order is the same under every locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
