import type { Detector, Match } from './detector.ts';

/** A type of number, the words it stands under, and what is almost one: a digit wrong, missing or added. */
interface Heading {
  readonly type: string;
  readonly words: RegExp;
  /** As it stands in a sentence, right behind the words. */
  readonly behind: RegExp;
  readonly almost: RegExp;
}

const close = '[^\\d\\n|\\t]{0,12}?';
const heading = (type: string, words: string, number: string, almost: RegExp): Heading => ({
  type,
  words: new RegExp(words),
  behind: new RegExp(
    `(?:${words})${close}(?<![0-9A-Za-z])(?<number>${number})(?![0-9A-Za-z])`,
    'g',
  ),
  almost,
});

const headings: readonly Heading[] = [
  heading(
    '身份证号（位数或校验码不对）',
    '身份证|公民身份|居民身份|证件号',
    '\\d{13,18}[\\dXx×]',
    /^\d{13,18}[\dXx×]$/,
  ),
  heading(
    '手机号（多了或少了一位）',
    '手机|电话',
    '1[3-9](?:[ -]?\\d){8}(?:(?:[ -]?\\d){2})?',
    /^1[3-9]\d{8}(?:\d\d)?$/,
  ),
  heading(
    '银行卡号（位数或校验码不对）',
    '银行卡|卡号|一卡通',
    '\\d{4}(?:[ -]?\\d{4}){2,3}[ -]?\\d{1,4}|\\d{15,20}',
    /^\d{15,20}$/,
  ),
];

/**
 * Numbers under a heading that says what they are, in a sentence (身份证号：…) or in a column of a table:
 * there a number that is almost right is no device number but somebody's, mistyped.
 */
export const findUnderHeadings: Detector = (text) => {
  const meant = headings.filter(({ words }) => words.test(text));
  return meant.length === 0 ? [] : [...behindWords(text, meant), ...inColumns(text, meant)];
};

const plain = (number: string): string => number.replaceAll(/[\s"'-]/g, '');

function behindWords(text: string, meant: readonly Heading[]): Match[] {
  return meant.flatMap(({ type, behind, almost }) =>
    [...text.matchAll(behind)]
      .filter(({ groups }) => almost.test(plain(groups?.['number'] ?? '')))
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
    if (heading?.almost.test(plain(cell)))
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
