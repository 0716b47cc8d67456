import type { PDFContext, PDFDict } from '@cantoo/pdf-lib';
import { type Matrix, identity } from '../matrix.ts';
import type { Operand } from './content-stream.ts';
import { type Colour, initialColour } from './colour.ts';
import { type Box, everywhere } from './geometry.ts';
import type { Mark, PageImage } from './marks.ts';
import type { PageFont } from './page-font.ts';
import { type Path, newPath } from './path.ts';

/** How text is set (ISO 32000-1, 9.3). */
export interface TextState {
  readonly font?: PageFont;
  readonly size: number;
  readonly charSpace: number;
  readonly wordSpace: number;
  /** Horizontal scaling, 1 for none. */
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
  readonly mode: number;
}

/** The part of the graphics state that `q` keeps and `Q` brings back (ISO 32000-1, 8.4). */
export interface GraphicsState {
  readonly matrix: Matrix;
  readonly clip: Box;
  readonly fill: Colour;
  readonly stroke: Colour;
  readonly lineWidth: number;
  readonly text: TextState;
}

/** A content stream while it is walked through; a form gets one of its own. */
export interface Run {
  readonly context: PDFContext;
  readonly resources: PDFDict | undefined;
  readonly fonts: Map<PDFDict, PageFont>;
  readonly images: Map<object, PageImage>;
  /** What came of it: forms add to the lists of their page. */
  readonly found: Found;
  state: GraphicsState;
  readonly stack: GraphicsState[];
  path: Path;
  /** Text matrix, and that of the line's start. */
  textMatrix: Matrix;
  lineMatrix: Matrix;
}

/** All that a page's content holds for the checks. */
export interface Found {
  readonly marks: Mark[];
  /** Every colour that was set, whether or not anything is painted in it. */
  readonly colours: Colour[];
  /** What is transparent, as the file says it: `ca 0.5`, `SMask`. */
  readonly transparency: string[];
  /** What the checks can't see into: `sh`, `BI`. */
  readonly unread: string[];
}

/** Does one operator. */
export type Operator = (run: Run, operands: readonly Operand[]) => void;

export const firstState: GraphicsState = {
  matrix: identity,
  clip: everywhere,
  fill: initialColour,
  stroke: initialColour,
  lineWidth: 1,
  text: { size: 0, charSpace: 0, wordSpace: 0, scale: 1, leading: 0, rise: 0, mode: 0 },
};

/** A new walk through a stream, at a state. */
export const newRun = (
  run: Pick<Run, 'context' | 'resources' | 'fonts' | 'images' | 'found' | 'state'>,
): Run => ({
  ...run,
  stack: [],
  path: newPath(),
  textMatrix: identity,
  lineMatrix: identity,
});

export const numbers = (operands: readonly Operand[]): number[] =>
  operands.filter((operand) => typeof operand === 'number');

/** Six operands as a matrix. */
export function matrixOf(operands: readonly Operand[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(operands);
  return [a, b, c, d, e, f];
}

/** The name that is the last operand. */
export const nameIn = (operands: readonly Operand[]): string | undefined => {
  const last = operands.at(-1);
  return typeof last === 'object' && 'name' in last ? last.name : undefined;
};
