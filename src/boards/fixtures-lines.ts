import type { OpenPage } from '#press/preflight/check.ts';
import type { PathMark, TextMark } from '#press/preflight/marks.ts';

// What stands on a page of a finished document, in millimetres from its upper left corner.

/** Points as millimetres. */
export const mm = (points: number) => (points / 72) * 25.4;
/** 3号 in this product. */
export const character = mm(15.79);
/** The type area 版心. */
export const area = { top: 37, bottom: 37 + 225, width: 156 };
/** Left edge of the type area: the binding is on the left of odd pages, on the right of even ones. */
export const areaLeft = (page: OpenPage) => (page.number % 2 === 1 ? 28 : 210 - 28 - area.width);

/** A line of text as it stands on the page. */
export interface Line {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly glyphs: number;
  readonly text: string;
  readonly size: number;
  readonly fonts: ReadonlySet<string>;
}

/** Text that is set, not drawn. */
export const isText = (mark: { kind: string }): mark is TextMark => mark.kind === 'text';

/** A Chinese character stands so far above and below the foot of its line, em. */
export const [ascent, descent] = [0.88, 0.12];

/** Upright text in lines from top to bottom: what stands on the same foot. */
export function linesOf(page: OpenPage): Line[] {
  const feet = new Map<number, TextMark[]>();
  for (const mark of page.marks.filter(isText).filter(({ upright }) => upright)) {
    const foot = Math.round(mark.foot.start[1] * 10);
    feet.set(foot, [...(feet.get(foot) ?? []), mark]);
  }
  return [...feet.values()]
    .map((marks) => ({
      left: mm(Math.min(...marks.map(({ foot }) => foot.start[0])) - page.trim.left),
      right: mm(Math.max(...marks.map(({ foot }) => foot.end[0])) - page.trim.left),
      top: mm(
        page.trim.top - Math.max(...marks.map(({ foot, size }) => foot.start[1] + ascent * size)),
      ),
      bottom: mm(
        page.trim.top - Math.min(...marks.map(({ foot, size }) => foot.start[1] - descent * size)),
      ),
      glyphs: marks.reduce((sum, { glyphs }) => sum + glyphs.length, 0),
      text: marks.flatMap(({ glyphs, font }) => glyphs.map(font.text)).join(''),
      size: marks[0]?.size ?? 0,
      fonts: new Set(marks.map(({ font }) => font.name.slice(7))),
    }))
    .sort((a, b) => a.top - b.top);
}

/** Lines within the type area; the number of the page stands below. */
export const areaLines = (page: OpenPage) => linesOf(page).filter(({ top }) => top < area.bottom);

/** Straight lines across the type area, with their middle and thickness. */
export const rulesOf = (page: OpenPage) =>
  page.marks
    .filter((mark): mark is PathMark => mark.kind === 'path' && mark.stroke !== undefined)
    .map(({ box, stroke }) => ({
      at: mm(page.trim.top - (box.top + box.bottom) / 2),
      thick: mm(box.top - box.bottom),
      width: mm(box.right - box.left) - mm(box.top - box.bottom),
      inks: stroke?.parts,
    }));
