import type { FilledLine } from './fill-wording.ts';

/** A line with the mark that stands before it: `· ` or the number of its entry. */
export interface MarkedLine extends FilledLine {
  readonly mark: string;
}

/** Lines with their marks; entries that were left out leave no gap in the numbers. */
export function marked(lines: readonly FilledLine[]): MarkedLine[] {
  let number = 0;
  return lines.map((line) => {
    number = line.kind === 'number' ? number + 1 : 0;
    const mark = line.kind === 'number' ? `${number}. ` : line.kind === 'bullet' ? '· ' : '';
    return { ...line, mark };
  });
}

/** The title of a text 标题, else the one given, and the lines below it. */
export function titled(
  lines: readonly FilledLine[],
  otherwise: string,
): { title: string; rest: FilledLine[] } {
  const title = lines.find(({ kind }) => kind === 'title');
  return { title: title?.text ?? otherwise, rest: lines.filter((line) => line !== title) };
}

/** Lines as plain text: headings stand off, lists have their marks. */
export const plainLines = (lines: readonly FilledLine[]): string =>
  marked(lines)
    .map(({ kind, mark, text }) => (kind === 'heading' ? `\n【${text}】` : mark + text))
    .join('\n')
    .trim();

/**
 * Lines that fit 压缩: those marked （可省） are left out, the last first, until they do. Gives all of
 * what must stay where nothing helps; `fits` says so.
 */
export function shortened(
  lines: readonly FilledLine[],
  fits: (lines: readonly FilledLine[]) => boolean,
): { lines: readonly FilledLine[]; left: readonly FilledLine[]; fits: boolean } {
  const left: FilledLine[] = [];
  let kept = lines;
  while (!fits(kept)) {
    const last = kept.findLast(({ optional }) => optional);
    if (!last) return { lines: kept, left, fits: false };
    left.unshift(last);
    kept = kept.filter((line) => line !== last);
  }
  return { lines: kept, left, fits: true };
}
