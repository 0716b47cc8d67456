import { distance } from 'fastest-levenshtein';
import { nameAnywhere } from '#facts/hint.ts';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import type { Finding } from '#model/basics/finding.ts';
import { fencedLines } from '#markdown/fenced-lines.ts';
import { error } from '../report.ts';

/**
 * A line of a body that begins like a field: a word in small letters and a colon, perhaps in a list, a
 * quotation or bold. `Date:` of a notice in English is text, as is what stands in backticks.
 */
const fieldLine = /^[\s>+-]*(?:\d+[.)]\s+)?["'*_]*([a-z]\w*)["'*_]*\s*[:：]/;

/**
 * Fields below the closing `---`, the natural place for a line that is added: they are printed as text
 * and count for nothing. `internalNote` there would be read by everybody.
 *
 * @param source The body, and the line of the file at which it begins.
 * @returns A finding for each run of such lines, and the names of the fields.
 */
export function fieldsBelowFence(
  { body, bodyLine }: { readonly body: string; readonly bodyLine: number },
  sheet: FactSheet,
  file: string,
): { findings: Finding[]; names: string[] } {
  const lines = body.split('\n');
  const known = [...new Set(sheet.fields.map(({ name }) => name))];
  const fenced = fencedLines(body);
  const findings: Finding[] = [];
  const names = new Set<string>();
  for (let at = 0; at < lines.length; at += 1) {
    const name = fenced.has(at) ? undefined : fieldOf(lines[at] ?? '', known);
    if (!name) continue;
    const to = endOfRun(lines, at, known);
    for (const line of lines.slice(at, to)) names.add(fieldOf(line, known) ?? name);
    findings.push(
      found(nameAnywhere(sheet, name), { file, from: bodyLine + at, to: bodyLine + to - 1 }),
    );
    at = to - 1;
  }
  return { findings, names: [...names] };
}

/** The field that a line begins with; a slip in a long name is one, too. */
function fieldOf(line: string, known: readonly string[]): string | undefined {
  const word = fieldLine.exec(line)?.[1];
  if (!word) return undefined;
  const allowed = word.length >= 9 ? 2 : word.length >= 6 ? 1 : 0;
  const folded = word.toLowerCase();
  return (
    known.find((name) => name.toLowerCase() === folded) ??
    known.find((name) => name.length > 5 && distance(name.toLowerCase(), folded) <= allowed)
  );
}

/** What goes on below: more fields, and what is indented or listed under them. */
function endOfRun(lines: readonly string[], from: number, known: readonly string[]): number {
  let to = from + 1;
  while (to < lines.length && /\S/.test(lines[to] ?? '')) {
    const line = lines[to] ?? '';
    if (!/^\s|^-\s/.test(line) && !fieldOf(line, known)) break;
    to += 1;
  }
  return to;
}

function found(
  name: string,
  { file, from, to }: { file: string; from: number; to: number },
): Finding {
  const lines = from === to ? '这一行' : `第 ${from}—${to} 行`;
  return error(
    'field-below-fence',
    { file, line: from, column: 1 },
    `“${name}”写在了第二个 --- 下面：不算数，还会当成正文印出来`,
    `把${lines}移到第二个 --- 的上面；本来就是正文的，行首加几个字，比如“说明：”`,
  );
}
