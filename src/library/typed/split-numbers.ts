import { error } from '../report.ts';
import { changeLine, correctedLine, quoted, shown } from './corrected.ts';
import { type Loss, type TypedFile, above, nameOf, typeAt } from './loss.ts';
import type { Spelling } from './spelling.ts';

/** Where no thousands are written: an id or a day that ends in digits is followed by another. */
const withoutThousands = ['id', 'date', 'choice', 'media'];

/**
 * `[投入 1,200 元]`: the comma of a number parts two entries for YAML. Where a blank follows the comma,
 * two entries were meant.
 */
export function splitNumbers(file: TypedFile): Loss[] {
  const losses: Loss[] = [];
  let from: Spelling | undefined;
  for (const [index, one] of file.spellings.entries()) {
    const next = file.spellings[index + 1];
    if (next && isSplit(file, one, next)) {
      from ??= one;
      continue;
    }
    if (from) losses.push(lossOf(file, from, one));
    from = undefined;
  }
  return losses;
}

const isSplit = ({ source, ...file }: TypedFile, one: Spelling, next: Spelling): boolean =>
  one.inFlow &&
  one.style === 'plain' &&
  next.style === 'plain' &&
  above(one.path) === above(next.path) &&
  /\.\d+$/.test(next.path) &&
  source.slice(one.end, next.start) === ',' &&
  /(?:^|\D)\d{1,3}$/.test(one.text) &&
  /^\d{3}(?!\d)/.test(next.text) &&
  !withoutThousands.includes(typeAt({ source, ...file }, one.path) ?? '');

function lossOf(file: TypedFile, first: Spelling, last: Spelling): Loss {
  const span = { start: first.start, end: last.end };
  const typed = file.source.slice(span.start, span.end);
  const path = above(first.path);
  const line = correctedLine(file.source, span, quoted(typed));
  const read = typed
    .split(',')
    .map((part) => `“${shown(part)}”`)
    .join('和');
  return {
    paths: [path],
    finding: error(
      'flow-number-split',
      file.placeAt(first.start),
      `方括号里的英文逗号把“${shown(typed)}”断成了几项：读到的是${read}`,
      `本来就是几项的，逗号后面空一格；是一项，${changeLine(line, nameOf(path), `[${quoted(typed)}]`)}`,
    ),
  };
}
