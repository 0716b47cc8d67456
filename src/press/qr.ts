import encodeQR from 'qr';

/** A point of an outline, in modules from the upper left of the code (quiet zone not counted). */
type Point = [x: number, y: number];

/** A QR code as shapes to fill by the even-odd rule: squares set one by one would show seams. */
export interface QrOutline {
  /** Modules on a side, without the quiet zone. */
  readonly modules: number;
  /** Quiet zone 留白 on each side, modules (ISO/IEC 18004 asks for 4). */
  readonly quiet: number;
  /** Closed outlines of the dark regions and of the holes in them. */
  readonly outlines: Point[][];
}

/** The QR code of an address, with a quarter of it redundant: boards get scratched and sprayed. */
export function qrOutline(address: string): QrOutline {
  // The library draws a border of at least one module: it is cut off again.
  const bordered = encodeQR(address, 'raw', { ecc: 'quartile', border: 1 });
  const matrix = bordered.slice(1, -1).map((row) => row.slice(1, -1));
  return { modules: matrix.length, quiet: 4, outlines: traceOutlines(matrix) };
}

/** The outlines of the dark regions of a matrix, dark always on the right hand of the walk. */
export function traceOutlines(matrix: readonly (readonly boolean[])[]): Point[][] {
  const edges = darkEdges(matrix);
  const outlines: Point[][] = [];
  for (const start of edges.keys()) {
    while (edges.get(start)?.length) outlines.push(corners(walk(edges, start)));
  }
  return outlines;
}

/** Every edge between a dark and a light module: start → ends. */
function darkEdges(matrix: readonly (readonly boolean[])[]): Map<string, Point[]> {
  const edges = new Map<string, Point[]>();
  const dark = (x: number, y: number) => matrix[y]?.[x] === true;
  const add = (from: Point, to: Point) => {
    const ends = edges.get(String(from));
    if (ends) ends.push(to);
    else edges.set(String(from), [to]);
  };
  for (const [y, row] of matrix.entries()) {
    for (const [x, isDark] of row.entries()) {
      if (!isDark) continue;
      if (!dark(x, y - 1)) add([x, y], [x + 1, y]);
      if (!dark(x + 1, y)) add([x + 1, y], [x + 1, y + 1]);
      if (!dark(x, y + 1)) add([x + 1, y + 1], [x, y + 1]);
      if (!dark(x - 1, y)) add([x, y + 1], [x, y]);
    }
  }
  return edges;
}

/** Follows edges from a point until they come back to it, and uses them up. */
function walk(edges: Map<string, Point[]>, start: string): Point[] {
  const path: Point[] = [];
  let at = start;
  do {
    const next = edges.get(at)?.pop();
    if (!next) break;
    path.push(next);
    at = String(next);
  } while (at !== start);
  return path;
}

/** Only the points where the outline turns. */
const corners = (path: readonly Point[]): Point[] =>
  path.filter((point, index) => {
    const before = path.at(index - 1) ?? point;
    const after = path[(index + 1) % path.length] ?? point;
    return (before[0] === point[0]) !== (point[0] === after[0]);
  });
