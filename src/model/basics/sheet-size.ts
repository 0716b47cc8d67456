import { z } from 'zod';
import { halfWidth } from './half-width.ts';
import { scalarTypes } from './scalar-type.ts';
import { count } from './scalars.ts';

/** Finished size 成品尺寸, millimetres. */
export interface SheetSize {
  readonly width: number;
  readonly height: number;
}

const paper: Readonly<Record<string, readonly [short: number, long: number]>> = {
  A4: [210, 297],
  A3: [297, 420],
  A2: [420, 594],
  A1: [594, 841],
  A0: [841, 1189],
};
const units: Readonly<Record<string, number>> = {
  mm: 1,
  毫米: 1,
  cm: 10,
  厘米: 10,
  公分: 10,
  m: 1000,
  米: 1000,
};
const length = `(\\d+(?:\\.\\d+)?)(${Object.keys(units).join('|')})?`;
const measured = new RegExp(`^${length}[x×*✕╳乘]${length}$`, 'i');
const named = /^(A[0-4])(横)?(?:版|向)?$/i;

/** What is wrong with a size, and what may stand there. */
interface SizeFault {
  readonly code: 'size-invalid' | 'size-without-unit';
  readonly message: string;
  readonly hint: string;
}

/**
 * A size as staff write it: `A3`, `A3横` (landscape), `60×90厘米`, `600x900mm`. Width comes first. A
 * size without a unit is not guessed: 60×90 is a board in centimetres and a stamp in millimetres.
 */
export function parseSize(typed: string): SheetSize | SizeFault {
  const plain = halfWidth(typed).replace(/\s+/g, '');
  const [, name = '', across] = named.exec(plain) ?? [];
  const [short, long] = paper[name.toUpperCase()] ?? [];
  if (short && long)
    return across ? { width: long, height: short } : { width: short, height: long };

  const [whole, wide = '', unitOfWidth, high = '', unitOfHeight] = measured.exec(plain) ?? [];
  const unit = unitOfHeight ?? unitOfWidth;
  if (whole && !unit) return withoutUnit(typed, `${wide}×${high}`);
  const millimetres = (figure: string, own: string | undefined) =>
    Math.round(Number(figure) * (units[(own ?? unit ?? '').toLowerCase()] ?? 0));
  const size = { width: millimetres(wide, unitOfWidth), height: millimetres(high, unitOfHeight) };
  if (whole && isPossible(size)) return size;
  return {
    code: 'size-invalid',
    message: `“${typed}”不是一个尺寸`,
    hint: '写纸张名（A4、A3、A2、A1、A0，横放写 A3横），或宽×高带单位，比如 size: 60×90厘米，或按毫米写 size: { width: 600, height: 900 }',
  };
}

/** From a finger's breadth to a façade, millimetres. */
const isPossible = ({ width, height }: SheetSize): boolean =>
  [width, height].every((side) => side >= 10 && side <= 100_000);

const withoutUnit = (typed: string, figures: string): SizeFault => ({
  code: 'size-without-unit',
  message: `“${typed}”没有写是厘米还是毫米`,
  hint: `厘米写 size: ${figures}厘米，毫米写 size: ${figures}毫米；宽在前，高在后`,
});

const writtenSize = z.string().transform((typed, context): SheetSize => {
  const size = parseSize(typed);
  if ('width' in size) return size;
  const { message, ...params } = size;
  context.issues.push({ code: 'custom', input: typed, params, message });
  return z.NEVER;
});

/** Finished size: in a word (`parseSize`), or millimetres by width and height. */
export const sheetSizeSchema = z
  .union([writtenSize, z.strictObject({ width: count, height: count })])
  .register(scalarTypes, { type: 'size' });

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
