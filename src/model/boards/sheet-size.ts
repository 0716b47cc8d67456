import { z } from 'zod';
import { count } from '../basics/scalars.ts';

/** Finished size 成品尺寸, millimetres. */
export interface SheetSize {
  readonly width: number;
  readonly height: number;
}

const paper = { A4: [210, 297], A3: [297, 420], A2: [420, 594], A1: [594, 841], A0: [841, 1189] };
const names = Object.keys(paper).flatMap((name) => [name, `${name}横`]);

/** A size as staff write it: `A3`, `A3横` (landscape), or millimetres. */
export const sheetSizeSchema = z.union(
  [
    z.enum(names as [string, ...string[]]).transform((name): SheetSize => {
      const [short = 0, long = 0] = paper[name.slice(0, 2) as keyof typeof paper];
      return name.endsWith('横') ? { width: long, height: short } : { width: short, height: long };
    }),
    z.strictObject({ width: count, height: count }),
  ],
  {
    error:
      '尺寸写纸张名（A4、A3、A2、A1、A0，横放写 A3横），或按毫米写 size: { width: 600, height: 900 }',
  },
);

/** How far off a sheet is read, and the smallest type for that 阅读距离与最小字号. */
export interface TypeScale {
  /** It hangs outside in a frame: text keeps 30 mm from the edge, the imprint is 16 mm tall. */
  readonly board: boolean;
  /** Reading distance, metres. */
  readonly distance: number;
  /** Smallest body text and smallest note of any sort, points. */
  readonly body: number;
  readonly note: number;
  /** Board number, update, date and validity, points. */
  readonly imprint: number;
  /** Least distance of text from the trim, millimetres. */
  readonly edge: number;
}

/** 16 mm, the height of the imprint on boards, in points. */
const imprintOnBoards = (16 / 25.4) * 72;
const largePrintFactor = 1.25;

/**
 * Smallest type for a finished size: on 60×90 cm 28 pt, on 90×120 cm 36 pt, on A4 14 pt. Large
 * print 大字版 raises it by a quarter.
 */
export function typeScale({ width, height }: SheetSize, largePrint = false): TypeScale {
  const area = (width * height) / 1e6;
  const [distance, body, note] =
    area < 0.09
      ? [0.5, 14, 10]
      : area < 0.2
        ? [1, 18, 12]
        : area < 0.4
          ? [2, 22, 15]
          : area < 0.8
            ? [3, 28, 18]
            : [4, 36, 18];
  const board = area >= 0.2;
  const larger = (size: number) => (largePrint ? size * largePrintFactor : size);
  return {
    board,
    distance,
    body: larger(body),
    note: larger(note),
    imprint: board ? Math.max(imprintOnBoards, larger(note)) : larger(note),
    edge: board ? 30 : 10,
  };
}
