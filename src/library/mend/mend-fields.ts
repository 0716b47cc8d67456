import type { FactSheet } from '#facts/sheet/sheet.ts';
import type { Finding } from '#model/basics/finding.ts';
import type { Draft } from '../typed/draft.ts';
import type { ParsedYaml } from '../yaml.ts';
import { linesToCopyIn } from '#model/basics/lines-to-copy.ts';
import { makersOfShape } from './makers.ts';
import { Patience } from './patience.ts';
import { pathOfLine } from '../typed/blocks.ts';
import {
  type Judged,
  type Judging,
  mostToMend,
  candidatesAt,
  correctionFinding,
  findingsIn,
  judgedOf,
  keyOf,
  leastFound,
} from './mend.ts';

/** Findings that a line in another shape may answer: what it says is another matter. */
const ofShape = [
  'unknown-key',
  'wrong-shape',
  'yaml-duplicate-key',
  'yaml-indent',
  'yaml-not-fields',
  'dash-without-space',
  'colon-without-space',
  'colon-full-width',
];
/** Those that say what YAML makes of it, where the lines that were meant tell more. */
const saysLittle = ['unknown-key', 'wrong-shape', 'yaml-duplicate-key', 'yaml-not-fields'];
/** Findings of a file that are tried; the others are told as they are. */
const mostTried = 8;

/**
 * The findings of a file that can be read, those of its shape with the lines as they were probably meant:
 * one for each mistake, where it had several consequences (fields below a key that were not indented).
 */
export function mendedFindings(
  findings: readonly Finding[],
  { draft: typed }: ParsedYaml,
  sheet: FactSheet,
  file: string,
): { findings: Finding[]; guessed: string[] } {
  if (findings.length > mostToMend) return { findings: [...findings], guessed: [] };
  let draft = typed;
  const guessed: string[] = [];
  const patience = new Patience();
  let left = [...findings];
  const mended: Finding[] = [];
  const isOpen = (one: Finding) =>
    ofShape.includes(one.code) && linesToCopyIn(one.hint, one.line) === undefined;
  for (const finding of findings.filter(isOpen).slice(0, mostTried)) {
    if (!left.includes(finding)) continue;
    const next = mendOne(finding, left, { draft, sheet, file, patience });
    if (!next) continue;
    mended.push(next.finding);
    left = next.left;
    draft = next.draft;
    guessed.push(...next.guessed);
  }
  return { findings: [...left, ...mended], guessed };
}

function mendOne(
  finding: Finding,
  left: readonly Finding[],
  around: Judging,
): { finding: Finding; left: Finding[]; draft: Draft; guessed: string[] } | undefined {
  const { draft, sheet, file } = around;
  const at = draft.lineOf(finding.line ?? 1) - 1;
  if (!around.patience.spend(draft.text)) return undefined;
  const known = new Set(findingsIn(draft.text, sheet, file).map(keyOf));
  const isWhole = finding.code === 'yaml-not-fields';
  const candidates = candidatesAt(draft, [at, at - 1, at + 1], sheet, makersOfShape);
  const judged = judgedOf(candidates, around).filter(({ findings }) => {
    const keys = findings.map(keyOf);
    return (
      !keys.includes(keyOf(finding)) &&
      (isWhole ? keys.length < 4 : keys.every((key) => known.has(key)))
    );
  });
  const best = leastFound(judged);
  if (!best) return undefined;
  const after = new Set(best.findings.map(keyOf));
  // What was said of lines that are mended already is in neither.
  const stays = (one: Finding) =>
    !known.has(keyOf(one)) || one.severity !== 'error' || after.has(keyOf(one));
  const says = (saysLittle.includes(finding.code) && best.says) || {
    ...finding,
    // An example beside the line itself would be one too many.
    rule: finding.code === 'wrong-shape' ? '照这样写' : finding.hint,
  };
  return {
    finding: correctionFinding({ ...best, says }, draft, {
      ...says,
      place: { ...finding, line: at + 1 },
    }),
    left: isWhole ? [...best.findings] : left.filter((one) => one !== finding && stays(one)),
    draft: best.draft,
    guessed: pathsOf(best),
  };
}

/** The fields that the lines of a candidate hold, and those that these stand in. */
function pathsOf({ draft, from, lines }: Judged): string[] {
  const all = draft.text.split('\n');
  const paths = lines.map((_, index) => pathOfLine(all, from + index));
  return paths.flatMap((path) =>
    path.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.')),
  );
}
