import { type Check, type ExpectedText, type OpenPage, onPage, problem, tidy } from './check.ts';
import { millimetres } from './geometry.ts';
import type { TextMark } from './marks.ts';
import { findText } from './text-lines.ts';

/**
 * Every sheet says which board and update it is, from when and until when it holds and where its
 * page is: in black alone, and large enough. Which text that is, the characters in the PDF tell; a
 * text must stand on one line. Its size is that of its type (字身): a Chinese character fills nine
 * tenths of it, a figure three quarters. How far it is from the edge, `checkMargins` sees to.
 */
export const checkImprint: Check = ({ pages }, expected) => {
  const texts = expected.imprint ?? [];
  const found = pages.flatMap((page) =>
    texts.map((wanted) => ({ page, wanted, marks: largest(findText(page, wanted.text)) })),
  );
  const sizes = found.flatMap(({ wanted, marks }) =>
    wanted.least === expected.type.imprint && marks ? [leastSize(marks)] : [],
  );
  const smallest = Math.min(...sizes);
  return {
    problems: found
      .map(({ page, wanted, marks }) => faultOf(page, wanted, marks))
      .filter((fault) => fault !== undefined)
      .map((fault) => problem(expected, 'preflight-imprint', fault)),
    facts: Number.isFinite(smallest)
      ? [
          {
            label: '编号、次数、日期和有效期',
            value: `字高最小 ${inMm(smallest)} 毫米（要求不小于 ${inMm(expected.type.imprint)} 毫米）`,
          },
        ]
      : [],
  };
};

function faultOf(
  page: OpenPage,
  { what, text, least }: ExpectedText,
  marks: readonly TextMark[] | undefined,
): string | undefined {
  const where = onPage(page);
  if (!marks) return `${where}没有印${what}“${text}”`;
  const size = leastSize(marks);
  // Typst rounds sizes to a few digits.
  if (size < least - 0.01)
    return `${where}的${what}字高只有 ${inMm(size)} 毫米（至少 ${inMm(least)} 毫米）`;
  return marks.every(isBlack) ? undefined : `${where}的${what}不是单色黑（K100），远处看不清`;
}

const isBlack = ({ colour: { space, parts } }: TextMark): boolean =>
  space === 'DeviceCMYK' && String(parts) === '0,0,0,1';

const leastSize = (marks: readonly TextMark[]): number =>
  Math.min(...marks.map(({ size }) => size));

/** The same words may stand in the text, too: the largest are meant. */
const largest = (places: readonly TextMark[][]): TextMark[] | undefined =>
  [...places].sort((one, other) => leastSize(other) - leastSize(one))[0];

const inMm = (points: number): string => tidy(millimetres(points));
