import { decodeQR } from 'qr/decode.js';
import { type Check, type OpenPage, onPage, problem, tidy } from './check.ts';
import { totalInk } from './colour.ts';
import { contains, grow, intersect, isEmpty, millimetres } from './geometry.ts';
import type { Mark, PathMark } from './marks.ts';

/** Least side of the code 二维码边长 without its quiet zone, millimetres. */
const leastSide = { board: 80, paper: 20 };
/** Points on a side of the picture that the decoder gets, and of the quiet zone around it. */
const [grid, quiet] = [240, 32];
/** A code has at least this many outlines; no drawing on a sheet has so many. */
const leastOutlines = 12;

/** The QR code as it will be printed reads as the sheet's address, is large enough and lies free. */
export const checkQrCode: Check = ({ pages }, expected) => {
  if (expected.address === undefined) return { problems: [], facts: [] };
  const least = expected.type.board ? leastSide.board : leastSide.paper;
  const codes = pages.flatMap((page) =>
    page.marks.filter(isCode).map((mark) => ({ page, mark, side: sideOf(mark) })),
  );
  const wrong = codes.flatMap(({ page, mark, side }): string[] => {
    const read = decode(mark);
    const faults: string[] = [];
    if (read === undefined) faults.push(`${onPage(page)}的二维码扫不出来`);
    else if (read !== expected.address)
      faults.push(`${onPage(page)}的二维码扫出来是 ${read}，应当是 ${expected.address}`);
    if (side < least - 0.05)
      faults.push(`${onPage(page)}的二维码只有 ${tidy(side)} 毫米见方，至少要 ${least} 毫米`);
    if (!liesFree(page, mark)) faults.push(`${onPage(page)}的二维码被别的内容压住或者不是白底黑码`);
    return faults;
  });
  if (codes.length === 0) wrong.push('没有找到二维码');
  const sides = codes.map(({ side }) => `${tidy(side)} 毫米见方`);
  return {
    problems: wrong.map((fault) => problem(expected, 'preflight-qr', fault)),
    facts: [
      {
        label: '二维码',
        value: sides.length > 0 ? `${sides.join('、')}，${expected.address}` : '没有',
      },
    ],
  };
};

const isCode = (mark: Mark): mark is PathMark =>
  mark.kind === 'path' &&
  mark.evenOdd &&
  mark.fill !== undefined &&
  mark.outlines.length >= leastOutlines;

const sideOf = ({ visible: { left, bottom, right, top } }: PathMark): number =>
  millimetres(Math.min(right - left, top - bottom));

/** Fills the shape on a grid, point by point, and reads it. */
function decode(mark: PathMark): string | undefined {
  const side = grid + 2 * quiet;
  const data = new Uint8Array(side * side * 3).fill(255);
  const { left, right, top, bottom } = mark.box;
  const edges = edgesOf(mark);
  for (let row = 0; row < grid; row++) {
    const y = top - ((row + 0.5) / grid) * (top - bottom);
    const crossings = edges
      .filter(([, fromY, , toY]) => fromY > y !== toY > y)
      .map(([fromX, fromY, toX, toY]) => fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX))
      // To the first point beyond, of the row in the picture.
      .map((x) => Math.floor(((x - left) / (right - left)) * grid + 0.5))
      .map((column) => ((row + quiet) * side + column + quiet) * 3)
      .sort((one, other) => one - other);
    // Even-odd: dark from every odd crossing to the next.
    for (let at = 0; at < crossings.length; at += 2) data.fill(0, crossings[at], crossings[at + 1]);
  }
  try {
    return decodeQR({ width: side, height: side, data });
  } catch {
    return undefined;
  }
}

type Edge = readonly [fromX: number, fromY: number, toX: number, toY: number];

const edgesOf = ({ outlines }: PathMark): Edge[] =>
  outlines.flatMap((outline) =>
    outline.map(([x, y], index): Edge => {
      const [toX, toY] = outline[(index + 1) % outline.length] ?? [x, y];
      return [x, y, toX, toY];
    }),
  );

/** Black on white, nothing in its quiet zone 留白, nothing cut off. */
function liesFree({ marks }: OpenPage, code: PathMark): boolean {
  const zone = grow(code.box, quietZone(code));
  const at = marks.indexOf(code);
  const ground = marks.findLastIndex(
    (mark, index) => index < at && isPale(mark) && contains(grow(mark.visible, 1), zone),
  );
  const others = marks.filter((mark, index) => index > ground && index !== at && !isPale(mark));
  const { c, k } = inks(code);
  return (
    c <= 0.001 &&
    k >= 0.99 &&
    contains(grow(code.visible, 0.1), code.box) &&
    others.every(({ visible }) => isEmpty(intersect(visible, zone)))
  );
}

/** A surface that a camera takes for white. */
const isPale = (mark: Mark): boolean =>
  mark.kind === 'path' &&
  mark.fill !== undefined &&
  mark.stroke === undefined &&
  (totalInk(mark.fill) ?? Infinity) <= 10;

const inks = ({ fill }: PathMark) => {
  const [c = 1, m = 1, y = 1, k = 0] = fill?.parts ?? [];
  return { c: c + m + y, k };
};

/** Four modules 模块 of the code (ISO/IEC 18004), less a hair; a finder pattern has seven. */
const quietZone = ({ outlines, box }: PathMark): number => {
  const shortest = Math.min(
    ...outlines.flatMap((outline) =>
      outline.slice(1).map(([x, y], index) => {
        const [beforeX = x, beforeY = y] = outline[index] ?? [];
        return Math.hypot(x - beforeX, y - beforeY) || Infinity;
      }),
    ),
  );
  return Math.min(shortest * 3.9, (box.right - box.left) / 4);
};
