import type { FactSheet } from '#facts/sheet/sheet.ts';
import type { Finding } from '#model/basics/finding.ts';
import { checkFields } from '../schema-findings.ts';
import { type Mend, faultyLines, parseYaml } from '../yaml.ts';
import type { Draft } from '../typed/draft.ts';
import type { Candidate, Maker, Says } from './candidate.ts';
import { canBeShown, linesToCopy } from '#model/basics/lines-to-copy.ts';
import { keepsValues } from './keeps.ts';
import { makers } from './makers.ts';
import { Patience } from './patience.ts';

/** Mistakes in what is written, not in how: a line may be right and its date still be none. */
const ofValues = [
  'date-invalid',
  'number-invalid',
  'unknown-value',
  'format-invalid',
  'value-invalid',
];
/** Candidates that are judged by the schema; the likely ones come first. */
const mostJudged = 40;

/** A slip in a list has a dozen faults for the parser; a text with more than these is no list of fields. */
const mostFaults = 600;
/** A longer line is none that somebody typed, and no correction of it would be shown. */
const longest = 1000;

/** A file with more findings than these is something else than what it should be. */
export const mostToMend = 60;

/** A candidate with what is found where it is put in. */
export interface Judged extends Candidate {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}

/** What is found in a text that is read without mending anything. */
export const findingsIn = (text: string, sheet: FactSheet, file: string): readonly Finding[] =>
  checkFields(sheet, parseYaml(text, file, sheet), file).findings;

/** The candidates for some lines, from 0, each once. */
export function candidatesAt(
  draft: Draft,
  spots: readonly number[],
  sheet: FactSheet,
  by: readonly Maker[] = makers,
): Candidate[] {
  const lines = draft.text.split('\n');
  const seen = new Set<string>([draft.text]);
  return [...new Set(spots)]
    .filter((at) => at >= 0 && at < lines.length && (lines[at] ?? '').length <= longest)
    .flatMap((at) => by.flatMap((make) => make({ lines, at, sheet })))
    .filter((one) => {
      const { text } = draft.with(one, one.lines);
      const isNew =
        !seen.has(text) &&
        canBeShown(one) &&
        // What was blanked out to read the rest is no line that anybody should copy.
        !one.lines.some((line) => /^\s+$/.test(line)) &&
        draft.inSource(one) !== undefined &&
        keepsValues(lines.slice(one.from, one.to), one, sheet);
      seen.add(text);
      return isNew;
    });
}

/**
 * How a fault that keeps a file from being read was probably meant. Each candidate is read before it is
 * shown, so that whoever copies it gets no second error from it: the one is taken after which least is
 * found, and none where it doesn't fit its place.
 */
export function menderOf(sheet: FactSheet, file: string): Mend {
  const patience = new Patience();
  return (draft, fault) => {
    if (faultyLines(draft.text).length > mostFaults) return undefined;
    const at = fault.place.line - 1;
    const spots = [at, fault.line - 1, ...(at === 0 ? [] : [before(draft, at)])];
    const readable = candidatesAt(draft, spots, sheet).filter(
      (one) => patience.spend(draft.text) && isReadable(one, draft, fault.line),
    );
    if (readable.length === 0 || !patience.spend(draft.text)) return undefined;
    const known = new Set(findingsIn(draft.text, sheet, file).map(keyOf));
    if (known.size > mostToMend) return undefined;
    const best = leastFound(
      judgedOf(readable.slice(0, mostJudged), { draft, sheet, file, patience }).filter(
        isFitting(known),
      ),
    );
    if (!best) return undefined;
    const finding = correctionFinding(best, draft, fault);
    return {
      draft: best.draft,
      block: best,
      found: { ...fault, line: finding.line ?? fault.line, finding },
    };
  };
}

/** The parser has nothing against the text up to the fault, nor to the end of the candidate. */
function isReadable(one: Candidate, draft: Draft, line: number): boolean {
  const more = one.lines.length - (one.to - one.from);
  const last = Math.max(line, one.to) + more;
  return faultyLines(draft.with(one, one.lines).text).every((other) => other > last);
}

/** The line above that holds something. */
function before(draft: Draft, at: number): number {
  const lines = draft.text.split('\n');
  let line = at - 1;
  while (line > 0 && !lines[line]?.trim()) line -= 1;
  return line;
}

/** What a text is judged by. */
export interface Judging {
  readonly draft: Draft;
  readonly sheet: FactSheet;
  readonly file: string;
  readonly patience: Patience;
}

/** The candidates with what is found after each, as far as patience goes. */
export function judgedOf(
  candidates: readonly Candidate[],
  { draft, sheet, file, patience }: Judging,
): Judged[] {
  const judged: Judged[] = [];
  for (const one of candidates) {
    const mended = draft.with(one, one.lines);
    // Each fault that is left is looked for again and again.
    const faults = patience.spend(mended.text) ? faultyLines(mended.text).length : Infinity;
    if (!patience.spend(mended.text, 1 + 4 * faults)) break;
    const findings = findingsIn(mended.text, sheet, file).filter(
      ({ severity }) => severity === 'error',
    );
    judged.push({ ...one, draft: mended, findings });
    if (findings.length === 0) break;
  }
  return judged;
}

/** What tells a finding from another, wherever it stands. */
export const keyOf = ({ code, message }: Finding): string => `${code} ${message}`;

/** Nothing new is wrong but what somebody wrote in the lines themselves. */
const isFitting =
  (known: ReadonlySet<string>) =>
  ({ findings, from, lines }: Judged): boolean =>
    findings.every((one) => {
      const { code, line = 0 } = one;
      const isWithin = line > from && line <= from + lines.length;
      return isWithin ? ofValues.includes(code) : known.has(keyOf(one));
    });

export const leastFound = (judged: readonly Judged[]): Judged | undefined =>
  judged.reduce<Judged | undefined>(
    (best, one) => (best && best.findings.length <= one.findings.length ? best : one),
    undefined,
  );

/** The finding that ends with the lines as they must stand. */
export function correctionFinding(
  one: Candidate,
  draft: Draft,
  fault: Says & { readonly place: Pick<Finding, 'file' | 'line' | 'column'> },
): Finding {
  const { from, to } = draft.inSource(one) ?? one;
  const says = one.says ?? fault;
  const line = fault.place.line === undefined ? undefined : draft.sourceLine(fault.place.line);
  const isWithin = line !== undefined && line > from && line <= to;
  const place =
    isWithin && says.code === fault.code
      ? { ...fault.place, line }
      : { file: fault.place.file, line: from + 1, column: firstChange(one, draft) };
  const correction = linesToCopy({ from: from + 1, to, lines: one.lines }, place.line);
  return {
    ...place,
    code: says.code,
    severity: 'error',
    message: says.message,
    hint: `${says.rule}。${correction}`,
  };
}

/** The column, from 1, from which on the first line is another. */
function firstChange({ from, lines }: Candidate, draft: Draft): number {
  const [line = ''] = draft.text.split('\n').slice(from);
  const [mended = ''] = lines;
  let at = 0;
  while (at < line.length && line[at] === mended[at]) at += 1;
  return at + 1;
}
