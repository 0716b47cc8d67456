import { type Check, type OpenPage, onPage, problem, tidy } from './check.ts';
import { type Box, contains, grow, intersect, isEmpty, millimetres } from './geometry.ts';
import type { Mark, PathMark, TextMark } from './marks.ts';
import { sheetText } from './sheet-text.ts';

/** How far letters may reach into something else, em: serifs touch, and boxes are no outlines. */
const slack = 0.08;

/** Nothing is cut off, painted over, crossed by a line, or set over other text. */
export const checkOverlaps: Check = ({ pages }, expected) => ({
  problems: pages.flatMap((page) =>
    sheetText(page).flatMap((text) => {
      const fault = faultOf(text, page);
      return fault === undefined
        ? []
        : [problem(expected, 'preflight-overlap', where(text, page, fault))];
    }),
  ),
  facts: [],
});

function faultOf(text: TextMark, { marks }: OpenPage): string | undefined {
  const core = grow(text.box, -slack * text.size);
  if (isEmpty(core)) return undefined;
  if (!contains(grow(text.visible, 0.1), core)) return '被切掉一部分';
  const at = marks.indexOf(text);
  const hits = marks.flatMap((mark, index) => {
    const shared = intersect(mark.visible, core);
    return mark === text || isEmpty(shared) ? [] : [{ mark, index, shared }];
  });
  if (hits.some(({ mark, index }) => index > at && covers(mark))) return '被别的内容盖住';
  if (
    hits.some(
      ({ mark, index, shared }) =>
        index < at && isText(mark) && !isHidden(marks, index, at, shared),
    )
  )
    return '和别的文字叠在一起';
  if (hits.some(({ mark, index, shared }) => isLine(mark) && !isHidden(marks, index, at, shared)))
    return '被线穿过';
  return undefined;
}

const isText = (mark: Mark): boolean => mark.kind === 'text' && mark.upright;

/** A rectangle or a picture: what else has another shape than its box. */
const covers = (mark: Mark): boolean =>
  mark.kind === 'image' || (mark.kind === 'path' && mark.fill !== undefined && isRectangle(mark));

const isRectangle = ({ outlines, box: { left, bottom, right, top } }: PathMark): boolean => {
  const near = (one: number, other: number) => Math.abs(one - other) < 0.1;
  const onCorner = ([x, y]: readonly [number, number]) =>
    (near(x, left) || near(x, right)) && (near(y, bottom) || near(y, top));
  return outlines.flat().every(onCorner);
};

/** A stroke along an axis. */
const isLine = (mark: Mark): boolean =>
  mark.kind === 'path' &&
  mark.stroke !== undefined &&
  mark.fill === undefined &&
  Math.min(mark.box.right - mark.box.left, mark.box.top - mark.box.bottom) < 10 &&
  mark.outlines.flat().length === 2;

/** Is what was painted there covered again before the text is set? */
const isHidden = (marks: readonly Mark[], from: number, to: number, shared: Box): boolean =>
  marks
    .slice(from + 1, to)
    .some((mark) => covers(mark) && contains(grow(mark.visible, 0.1), shared));

const where = ({ box }: TextMark, page: OpenPage, fault: string): string => {
  const across = tidy(millimetres(box.left - page.trim.left));
  const down = tidy(millimetres(page.trim.top - box.top));
  return `${onPage(page)}离左边 ${across} 毫米、离上边 ${down} 毫米处的文字${fault}`;
};
