/**
 * Digits that may be one number: in one, or with up to three separators between any two of them, through
 * markup, over the end of a line or into the next cell.
 */
export interface DigitRun {
  readonly digits: string;
  /** Where each digit stands. */
  readonly at: readonly number[];
  /** What stands before each digit, without markup; empty where it follows the one before it. */
  readonly gaps: readonly string[];
  /** What follows the last one: a letter such as X may end a number. */
  readonly after: string;
}

/** Fewer digits than these are nobody's number. */
const fewest = 11;
/** How much markup may stand between two digits, characters. */
const reach = 60;
const separator = /^[\s\-.·•‧∙・/_、,:~|*'"‘’“”()（）[\]…]{0,3}$/;

const inline = /^<\/?(?:a|b|i|u|s|em|strong|span|font|wbr|code|sub|sup|small|mark|ins|del|bdi)\b/i;
const tagOrMark = /<!--.{0,40}?-->|<[^<>]{1,50}>|\*\*|__|~~|`|\\/g;

/** What parts two digits, without markup: a cell as a tab, the end of a line as one mark. */
export function gapOf(between: string): string {
  const plain = /[<*_~`\\]/.test(between)
    ? between.replace(tagOrMark, (found) => {
        if (!found.startsWith('<') || found.startsWith('<!--') || inline.test(found)) return '';
        return /^<\/?t[dh]\b/i.test(found) ? '\t' : '\n';
      })
    : between;
  return /\s\s|\r|\n/.test(plain)
    ? plain.replace(/\s*[\r\n]\s*/g, '\n').replace(/ {2,}/g, ' ')
    : plain;
}

/** Digits that follow one another, and what stands before them. */
interface Chunk {
  readonly digits: string;
  readonly index: number;
  readonly gap: string;
}

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

const nextDigit = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && !isDigit(text, at)) at += 1;
  return at;
};

const digitsEnd = (text: string, from: number): number => {
  let at = from;
  while (isDigit(text, at)) at += 1;
  return at;
};

/** All such runs of a text, in its order; linear in its length. */
export function digitRuns(text: string): DigitRun[] {
  const runs: DigitRun[] = [];
  let chunks: Chunk[] = [];
  let [count, end] = [0, 0];
  const close = () => {
    if (count >= fewest) runs.push(runOf(chunks, text.slice(end, end + reach)));
  };
  for (let index = nextDigit(text, 0); index < text.length; index = nextDigit(text, end)) {
    const digits = text.slice(index, digitsEnd(text, index));
    const gap = count > 0 && index - end <= reach ? gapOf(text.slice(end, index)) : undefined;
    if (gap === undefined || gap.length > 3 || !separator.test(gap)) {
      close();
      [chunks, count] = [[{ digits, index, gap: '' }], digits.length];
    } else {
      chunks.push({ digits, index, gap });
      count += digits.length;
    }
    end = index + digits.length;
  }
  close();
  return runs;
}

function runOf(chunks: readonly Chunk[], after: string): DigitRun {
  const at: number[] = [];
  const gaps: string[] = [];
  for (const { digits, index, gap } of chunks)
    for (let i = 0; i < digits.length; i += 1) {
      at.push(index + i);
      gaps.push(i === 0 ? gap : '');
    }
  return { digits: chunks.map(({ digits }) => digits).join(''), at, gaps, after };
}

/** So many digits of a run from one of them on, with what parts them. */
export interface Span {
  readonly number: string;
  readonly start: number;
  readonly end: number;
  /** What parts its digits, where anything does. */
  readonly gaps: readonly string[];
  /** Lengths of its parts. */
  readonly shape: string;
  /** Before its first digit and behind its last, within the run; empty at an end of it. */
  readonly before: string;
  readonly behind: string;
}

/** The digits from one on, where a number of that length can stand: nothing goes on without a gap. */
export function spanAt(run: DigitRun, first: number, length: number): Span | undefined {
  const next = first + length;
  if (next > run.digits.length) return undefined;
  if (first > 0 && !run.gaps[first]) return undefined;
  if (next < run.digits.length && !run.gaps[next]) return undefined;
  const inner = run.gaps.slice(first + 1, next);
  const shape: number[] = [1];
  for (const gap of inner)
    if (gap) shape.push(1);
    else shape.push((shape.pop() ?? 0) + 1);
  return {
    number: run.digits.slice(first, next),
    start: run.at[first] ?? 0,
    end: (run.at[next - 1] ?? 0) + 1,
    gaps: inner.filter(Boolean),
    shape: shape.join(' '),
    before: run.gaps[first] ?? '',
    behind: run.gaps[next] ?? '',
  };
}
