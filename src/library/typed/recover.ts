import { type Block, blocksAround, pathOfLine } from './blocks.ts';

/** A fault of a text, at its line from 1. */
interface Fault {
  readonly line: number;
}

/** What can be read of a text with faults in it. */
export interface Recovered<Found extends Fault> {
  /** The text with what can't be read blanked out, of the same length, so that places stay. */
  readonly text: string;
  readonly faults: readonly Found[];
  /** Paths of the fields that could not be read. */
  readonly lost: readonly string[];
  /** Something is still wrong: nothing of the text can be relied on. */
  readonly hopeless: boolean;
}

/** Texts longer than this are not tried line by line. */
const patient = 200_000;
/** Faults after which a text is given up. */
const mostFaults = 20;

/**
 * Blanks out the smallest blocks of a text that keep it from being parsed, one fault after another, so
 * that a slip in one line hides nothing of the others.
 */
export function recover<Found extends Fault>(
  source: string,
  faultsOf: (text: string) => readonly Found[],
): Recovered<Found> {
  const lines = source.split('\n');
  const found: Found[] = [];
  const lost = new Set<string>();
  let text = source;
  let faults = byLine(faultsOf(text));
  while (faults.length > 0 && found.length < mostFaults) {
    const next = withoutFirst(text, lines, faults, (blanked) => byLine(faultsOf(blanked)));
    const said = next ? faults.filter(({ line }) => line <= next.block.to) : faults;
    for (const fault of said) if (!found.some(({ line }) => line === fault.line)) found.push(fault);
    if (!next) break;
    // As the text is now: entries that are gone already no longer count.
    const now = text.split('\n');
    lost.add(pathOfLine(now, next.block.from));
    ({ text, faults } = next);
  }
  return { text, faults: found, lost: [...lost], hopeless: faults.length > 0 };
}

const byLine = <Found extends Fault>(faults: readonly Found[]): Found[] =>
  [...faults].sort((a, b) => a.line - b.line);

/** The text without the smallest block around its first fault that takes the fault with it. */
function withoutFirst<Found extends Fault>(
  text: string,
  lines: readonly string[],
  [first]: readonly Found[],
  faultsOf: (text: string) => Found[],
): { text: string; faults: Found[]; block: Block } | undefined {
  const line = first?.line ?? 1;
  const around = blocksAround(lines, line - 1);
  for (const block of text.length > patient ? around.slice(-1) : around) {
    const blanked = withoutBlock(text, block);
    const faults = blanked === text ? undefined : faultsOf(blanked);
    if (faults?.every((fault) => fault.line > Math.max(line, block.to)))
      return { text: blanked, faults, block };
  }
  return undefined;
}

function withoutBlock(text: string, { from, to }: Block): string {
  const lines = text.split('\n');
  for (let at = from; at < to; at += 1) lines[at] = ' '.repeat(lines[at]?.length ?? 0);
  return lines.join('\n');
}
