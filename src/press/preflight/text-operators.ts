import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import { type Matrix, identity, multiply } from '../matrix.ts';
import type { Operand } from './content-stream.ts';
import {
  type Operator,
  type Run,
  type TextState,
  matrixOf,
  nameIn,
  numbers,
} from './graphics-state.ts';
import { type Box, apply, around, intersect, transformBox } from './geometry.ts';
import { readFont } from './page-font.ts';

/** Where a Chinese character reaches from and to, em above the line, if its font does not tell. */
const line = { bottom: -0.12, top: 0.88 };
/** Neither filled nor stroked (ISO 32000-1, table 106). */
const invisible = new Set([3, 7]);

const set = (run: Run, change: Partial<TextState>): void => {
  run.state = { ...run.state, text: { ...run.state.text, ...change } };
};
const setNumber =
  (change: (value: number) => Partial<TextState>): Operator =>
  (run, operands) =>
    set(run, change(numbers(operands)[0] ?? 0));

const moveLine = (run: Run, x: number, y: number): void => {
  run.lineMatrix = multiply([1, 0, 0, 1, x, y], run.lineMatrix);
  run.textMatrix = run.lineMatrix;
};

const chooseFont: Operator = (run, operands) => {
  const [size = 0] = numbers(operands);
  const [first] = operands;
  const name = nameIn(first === undefined ? [] : [first]);
  const fonts = run.resources?.lookupMaybe(PDFName.of('Font'), PDFDict);
  const dict = name === undefined ? undefined : fonts?.lookupMaybe(PDFName.of(name), PDFDict);
  if (!dict) return set(run, { size });
  const font = run.fonts.get(dict) ?? readFont(dict, run.context);
  run.fonts.set(dict, font);
  set(run, { font, size });
};

/** Sets strings, with the shifts (thousandths of an em) between them, and moves on. */
const show: Operator = (run, operands) => {
  const { text, matrix, clip, fill, stroke } = run.state;
  const { font, size, rise } = text;
  if (!font) return;
  const glyphs: number[] = [];
  const boxes: Box[] = [];
  let width = 0;
  for (const part of operands) {
    if (typeof part === 'number') width -= (part / 1000) * size * text.scale;
    if (typeof part !== 'object' || !('bytes' in part)) continue;
    for (const glyph of font.glyphs(part.bytes)) {
      const space = font.type !== 'Type0' && glyph.id === 32 ? text.wordSpace : 0;
      const box = font.bounds ? font.bounds(glyph.id) : { ...line, left: 0, right: glyph.width };
      const onLine: Matrix = [size * text.scale, 0, 0, size, width, rise];
      if (box) boxes.push(transformBox(onLine, box));
      width += (glyph.width * size + text.charSpace + space) * text.scale;
      glyphs.push(glyph.id);
    }
  }
  const onPage = multiply(run.textMatrix, matrix);
  run.textMatrix = multiply([1, 0, 0, 1, width, 0], run.textMatrix);
  if (boxes.length === 0 || invisible.has(text.mode)) return;
  const box = transformBox(onPage, around(boxes));
  const colour = text.mode % 4 === 1 ? stroke : fill;
  run.found.colours.push(colour);
  if (text.mode % 4 === 2) run.found.colours.push(stroke);
  run.found.marks.push({
    kind: 'text',
    font,
    glyphs,
    foot: { start: apply(onPage, [0, rise]), end: apply(onPage, [width, rise]) },
    size: Math.abs(size) * Math.hypot(onPage[2], onPage[3]),
    upright: isUpright(onPage),
    colour,
    box,
    visible: intersect(box, clip),
  });
};

/** Along one of the axes of the page, but for rounding. */
const isUpright = ([a, b]: Matrix): boolean =>
  Math.min(Math.abs(a), Math.abs(b)) < Math.hypot(a, b) / 1000;

const items = (operands: readonly Operand[]): readonly Operand[] =>
  operands.flatMap((operand) =>
    typeof operand === 'object' && 'items' in operand ? operand.items : [],
  );

const nextLine: Operator = (run) => moveLine(run, 0, -run.state.text.leading);

/** Operators that set text (ISO 32000-1, 9.3 and 9.4). */
export const textOperators: Readonly<Record<string, Operator>> = {
  BT: (run) => {
    run.textMatrix = identity;
    run.lineMatrix = identity;
  },
  Tf: chooseFont,
  Tc: setNumber((charSpace) => ({ charSpace })),
  Tw: setNumber((wordSpace) => ({ wordSpace })),
  Tz: setNumber((percent) => ({ scale: percent / 100 })),
  TL: setNumber((leading) => ({ leading })),
  Ts: setNumber((rise) => ({ rise })),
  Tr: setNumber((mode) => ({ mode })),
  Tm: (run, operands) => {
    run.lineMatrix = matrixOf(operands);
    run.textMatrix = run.lineMatrix;
  },
  Td: (run, operands) => {
    const [x = 0, y = 0] = numbers(operands);
    moveLine(run, x, y);
  },
  TD: (run, operands) => {
    const [x = 0, y = 0] = numbers(operands);
    set(run, { leading: -y });
    moveLine(run, x, y);
  },
  'T*': nextLine,
  Tj: show,
  TJ: (run, operands) => show(run, items(operands)),
  "'": (run, operands) => {
    nextLine(run, []);
    show(run, operands);
  },
  '"': (run, operands) => {
    const [wordSpace = 0, charSpace = 0] = numbers(operands);
    set(run, { wordSpace, charSpace });
    nextLine(run, []);
    show(run, operands.slice(2));
  },
};
