import { PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { multiply } from '../matrix.ts';
import type { Operand } from './content-stream.ts';
import { type Colour, spaceName } from './colour.ts';
import { type Operator, type Run, matrixOf, nameIn, numbers } from './graphics-state.ts';

type Use = 'fill' | 'stroke';

function setColour(run: Run, use: Use, colour: Colour): void {
  run.found.colours.push(colour);
  run.state = { ...run.state, [use]: colour };
}

const device =
  (use: Use, space: string): Operator =>
  (run, operands) =>
    setColour(run, use, { space, parts: numbers(operands) });

const chooseSpace =
  (use: Use): Operator =>
  (run, operands) => {
    const name = nameIn(operands) ?? '?';
    const space = spaceName(PDFName.of(name), run.resources, run.context);
    // What a space starts with: black in DeviceCMYK, full ink in a separation.
    const parts = space === 'DeviceCMYK' ? [0, 0, 0, 1] : [1];
    setColour(run, use, { space, parts });
  };

const chooseColour =
  (use: Use): Operator =>
  (run, operands) =>
    setColour(run, use, { space: run.state[use].space, parts: numbers(operands) });

/** Notes what a parameter dictionary makes transparent (ISO 32000-1, 11.6). */
const useParameters: Operator = (run, operands) => {
  const name = nameIn(operands);
  const all = run.resources?.lookupMaybe(PDFName.of('ExtGState'), PDFDict);
  const dict = name === undefined ? undefined : all?.lookupMaybe(PDFName.of(name), PDFDict);
  if (!dict) return;
  for (const key of ['ca', 'CA']) {
    const opacity = dict.lookup(PDFName.of(key));
    if (opacity instanceof PDFNumber && opacity.asNumber() < 1)
      run.found.transparency.push(`${key} ${opacity.asNumber()}`);
  }
  for (const [key, harmless] of [
    ['BM', ['/Normal', '/Compatible']],
    ['SMask', ['/None']],
  ] as const) {
    const value = dict.lookup(PDFName.of(key));
    if (value && !harmless.some((word) => word === String(value)))
      run.found.transparency.push(key === 'BM' ? `BM ${String(value)}` : key);
  }
  const width = dict.lookup(PDFName.of('LW'));
  if (width instanceof PDFNumber) run.state = { ...run.state, lineWidth: width.asNumber() };
};

const unread =
  (what: string): Operator =>
  (run) =>
    run.found.unread.push(what);

const transform: Operator = (run, operands: readonly Operand[]) => {
  run.state = { ...run.state, matrix: multiply(matrixOf(operands), run.state.matrix) };
};

/** Operators that change the graphics state and its colours (ISO 32000-1, 8.4 and 8.6). */
export const stateOperators: Readonly<Record<string, Operator>> = {
  q: (run) => run.stack.push(run.state),
  Q: (run) => {
    run.state = run.stack.pop() ?? run.state;
  },
  cm: transform,
  w: (run, operands) => {
    run.state = { ...run.state, lineWidth: numbers(operands)[0] ?? 0 };
  },
  gs: useParameters,
  k: device('fill', 'DeviceCMYK'),
  K: device('stroke', 'DeviceCMYK'),
  g: device('fill', 'DeviceGray'),
  G: device('stroke', 'DeviceGray'),
  rg: device('fill', 'DeviceRGB'),
  RG: device('stroke', 'DeviceRGB'),
  cs: chooseSpace('fill'),
  CS: chooseSpace('stroke'),
  sc: chooseColour('fill'),
  scn: chooseColour('fill'),
  SC: chooseColour('stroke'),
  SCN: chooseColour('stroke'),
  sh: unread('渐变'),
  BI: unread('写在内容流里的小图'),
};
