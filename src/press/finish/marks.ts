import { type PDFContext, PDFDict, PDFName, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import { bleed, points } from '../typeset/typesetter.ts';
import type { PageBoxes } from './boxes.ts';

/** Name of the ink of marks in the resources of a page. */
export const registrationName = 'Registration';

/** Where marks begin and end, millimetres outside the trim: clear of the bleed, within the slug. */
const [inner, outer] = [bleed + 1, bleed + 7];
/** Registration marks 套准线: their middle outside the trim, the circle and the arms, millimetres. */
const middle = bleed + 5.5;
const radius = 2;
const arm = 3.5;
/** A quarter of a point: the finest line every plate holds. */
const lineWidth = 0.25;

/**
 * The ink of marks: Separation /All prints on every plate, also of a spot colour, so that plates
 * can be laid over each other. Black would only be on its own. A device that knows no plates takes
 * the alternative, all four inks in full.
 */
export const registrationInk = (context: PDFContext): PDFRef =>
  context.register(
    context.obj([
      'Separation',
      'All',
      'DeviceCMYK',
      { FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [1, 1, 1, 1], N: 1 },
    ]),
  );

/** Makes the ink known to a page; it must have resources. */
export function useRegistrationInk(page: PDFPage, ink: PDFRef): void {
  const resources = page.node.Resources();
  const name = PDFName.of('ColorSpace');
  const spaces = resources?.lookupMaybe(name, PDFDict) ?? page.doc.context.obj({});
  spaces.set(PDFName.of(registrationName), ink);
  resources?.set(name, spaces);
}

/** Operators that draw crop marks 裁切线 at the corners and registration marks at the sides. */
export function marks({ trim }: PageBoxes): string {
  const [left, bottom] = [trim.x, trim.y];
  const [right, top] = [left + trim.width, bottom + trim.height];
  const [near, far, off] = [points(inner), points(outer), points(middle)];
  const crops = [
    ...[bottom, top].map((y) => line(left - far, y, left - near, y)),
    ...[bottom, top].map((y) => line(right + near, y, right + far, y)),
    ...[left, right].map((x) => line(x, bottom - far, x, bottom - near)),
    ...[left, right].map((x) => line(x, top + near, x, top + far)),
  ];
  const [centreX, centreY] = [(left + right) / 2, (bottom + top) / 2];
  const targets = [
    target(left - off, centreY),
    target(right + off, centreY),
    target(centreX, bottom - off),
    target(centreX, top + off),
  ];
  return [`/${registrationName} CS 1 SCN ${lineWidth} w`, ...crops, ...targets].join('\n');
}

function target(x: number, y: number): string {
  const [long, round] = [points(arm), points(radius)];
  return [line(x - long, y, x + long, y), line(x, y - long, x, y + long), circle(x, y, round)].join(
    '\n',
  );
}

const line = (x1: number, y1: number, x2: number, y2: number) =>
  `${numbers(x1, y1)} m ${numbers(x2, y2)} l S`;

/** Four Bézier curves, each a quarter. */
function circle(x: number, y: number, r: number): string {
  const k = r * 0.5523;
  return [
    `${numbers(x + r, y)} m`,
    `${numbers(x + r, y + k, x + k, y + r, x, y + r)} c`,
    `${numbers(x - k, y + r, x - r, y + k, x - r, y)} c`,
    `${numbers(x - r, y - k, x - k, y - r, x, y - r)} c`,
    `${numbers(x + k, y - r, x + r, y - k, x + r, y)} c s`,
  ].join(' ');
}

/** Numbers as a content stream takes them: plain decimals. */
export const numbers = (...values: number[]): string =>
  values.map((value) => Number(value.toFixed(3))).join(' ');
