import { type Block, blocksAround, pathOfLine } from './blocks.ts';
import { Draft } from './draft.ts';

/** A fault of a text, at its line from 1. */
interface Fault {
  readonly line: number;
}

/** A text in which a fault was mended as it was probably meant. */
export interface Mended<Found> {
  readonly draft: Draft;
  /** The lines that were changed. */
  readonly block: Block;
  /** What is to be said of it, at the line of the source. */
  readonly found: Found;
}

/** How a text is read, and how a fault in it may be mended. */
interface Reading<Found extends Fault> {
  readonly faultsOf: (text: string) => readonly Found[];
  readonly mend: (draft: Draft, fault: Found) => Mended<Found> | undefined;
}

/** What can be read of a text with faults in it. */
interface Recovered<Found extends Fault> {
  /** The text as it was probably meant, and with what can't be read blanked out. */
  readonly draft: Draft;
  readonly faults: readonly Found[];
  /** Paths of the fields that could not be read. */
  readonly lost: readonly string[];
  /** Paths of the fields that are read as they were probably meant. */
  readonly guessed: readonly string[];
  /** Something is still wrong: nothing of the text can be relied on. */
  readonly hopeless: boolean;
}

/** Texts longer than this are not tried line by line. */
const patient = 200_000;
/** Faults after which a text is given up. */
const mostFaults = 20;

/**
 * Mends one fault of a text after another, and where nobody knows how, blanks out the smallest block that
 * takes the fault with it, so that a slip in one line hides nothing of the others.
 */
export function recover<Found extends Fault>(
  source: string,
  { faultsOf, mend }: Reading<Found>,
): Recovered<Found> {
  const found: Found[] = [];
  const lost = new Set<string>();
  const guessed = new Set<string>();
  let draft = new Draft(source);
  let faults = byLine(faultsOf(source));
  while (faults.length > 0 && found.length < mostFaults) {
    const [first] = faults as [Found, ...Found[]];
    // As the text is now: entries that are gone already no longer count.
    const lines = draft.text.split('\n');
    const mended = draft.text.length > patient ? undefined : mend(draft, first);
    if (mended) {
      for (const path of pathsOfBlock(lines, mended.block)) guessed.add(path);
      const more = mended.draft.text.split('\n');
      const to = mended.block.to + more.length - lines.length;
      for (const path of pathsOfBlock(more, { ...mended.block, to })) guessed.add(path);
      found.push(mended.found);
      draft = mended.draft;
      faults = byLine(faultsOf(draft.text));
      continue;
    }
    const next = withoutFirst(draft.text, faults, (blanked) => byLine(faultsOf(blanked)));
    const said = next ? faults.filter(({ line }) => line <= next.block.to) : faults;
    for (const fault of said) {
      const line = draft.sourceLine(fault.line);
      if (!found.some((one) => one.line === line)) found.push({ ...fault, line });
    }
    if (!next) break;
    lost.add(pathOfLine(lines, next.block.from));
    draft = draft.with(next.block, next.blanks);
    faults = next.faults;
  }
  const hopeless = faults.length > 0;
  return { draft, faults: found, lost: [...lost], guessed: [...guessed], hopeless };
}

/** The fields that the lines of a block hold. */
const pathsOfBlock = (lines: readonly string[], { from, to }: Block): string[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => pathOfLine(lines, from + index));

const byLine = <Found extends Fault>(faults: readonly Found[]): Found[] =>
  [...faults].sort((a, b) => a.line - b.line);

/** The smallest block around the first fault of a text that takes the fault with it, and its blanks. */
function withoutFirst<Found extends Fault>(
  text: string,
  [first]: readonly Found[],
  faultsOf: (text: string) => Found[],
): { blanks: string[]; faults: Found[]; block: Block } | undefined {
  const line = first?.line ?? 1;
  const lines = text.split('\n');
  const around = blocksAround(lines, line - 1);
  for (const block of text.length > patient ? around.slice(-1) : around) {
    const { from, to } = block;
    const blanks = lines.slice(from, to).map((one) => ' '.repeat(one.length));
    const blanked = [...lines.slice(0, from), ...blanks, ...lines.slice(to)].join('\n');
    const faults = blanked === text ? undefined : faultsOf(blanked);
    if (faults?.every((fault) => fault.line > Math.max(line, to))) return { blanks, faults, block };
  }
  return undefined;
}
