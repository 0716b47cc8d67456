import type { Detector, Match } from './detector.ts';
import { type Heading, headings } from './headings.ts';

const anyHeading = new RegExp(headings.map(({ words }) => words.source).join('|'), 'i');

/**
 * Numbers under a heading that says what they are, in a sentence (身份证号：…) or in a column of a table:
 * there a number that is almost right is no device number but somebody's, mistyped, and some are known by
 * their heading alone.
 */
export const findUnderHeadings: Detector = (text) => {
  if (!anyHeading.test(text)) return [];
  const meant = headings.filter(({ words }) => words.test(text));
  return meant.length === 0
    ? []
    : [...behindWords(text, meant), ...(text.includes('\n') ? inColumns(text, meant) : [])];
};

const plain = (number: string): string => number.replaceAll(/[\s"'*`]|(?<=\d)-(?=\d)/g, '');

function behindWords(text: string, meant: readonly Heading[]): Match[] {
  return meant.flatMap(({ type, behind, form }) =>
    [...text.matchAll(behind)]
      .filter(({ groups }) => form.test(plain(groups?.['number'] ?? '')))
      .map(({ 0: found, index, groups }) => {
        const end = index + found.length;
        const start = end - (groups?.['number'] ?? '').length;
        return { type, severity: 'error' as const, start, end };
      }),
  );
}

const marks = ['\t', '|', ','] as const;

/** Cells below a cell of words, in lines with as many columns, until a line has no such cells. */
function inColumns(text: string, meant: readonly Heading[]): Match[] {
  const found: Match[] = [];
  let columns = new Map<number, Heading>();
  let mark = '';
  let offset = 0;
  for (const line of text.split('\n')) {
    if (mark && !line.includes(mark)) columns = new Map();
    const own = headed(line, meant);
    if (own) ({ columns, mark } = own);
    else if (columns.size > 0) found.push(...cellsOf(line, mark, offset, columns));
    offset += line.length + 1;
  }
  return found;
}

/** The columns of a line of headings. */
function headed(line: string, meant: readonly Heading[]) {
  const mark = marks.find((one) => line.includes(one));
  if (mark === undefined) return undefined;
  const columns = new Map<number, Heading>();
  for (const [index, cell] of line.split(mark).entries()) {
    const heading =
      cell.length <= 20 && !/\d{5}/.test(cell) && meant.find(({ words }) => words.test(cell));
    if (heading) columns.set(index, heading);
  }
  return columns.size > 0 ? { columns, mark } : undefined;
}

function cellsOf(
  line: string,
  mark: string,
  offset: number,
  columns: ReadonlyMap<number, Heading>,
): Match[] {
  const found: Match[] = [];
  let at = offset;
  for (const [index, cell] of line.split(mark).entries()) {
    const heading = columns.get(index);
    if (heading?.form.test(plain(cell)))
      found.push({
        type: heading.type,
        severity: 'error',
        start: at + cell.search(/\S/),
        end: at + cell.trimEnd().length,
      });
    at += cell.length + mark.length;
  }
  return found;
}
