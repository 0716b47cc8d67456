import encodeQR from 'qr';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { qrOutline, traceOutlines } from './qr.ts';

/** Is the point inside the outlines by the even-odd rule? A ray to the left meets upright edges. */
function isDark(outlines: [number, number][][], x: number, y: number): boolean {
  let crossings = 0;
  for (const outline of outlines) {
    for (const [index, [fromX, fromY]] of outline.entries()) {
      const [toX, toY] = outline[(index + 1) % outline.length] ?? [0, 0];
      if (fromX === toX && fromX < x && Math.min(fromY, toY) < y && y < Math.max(fromY, toY))
        crossings++;
    }
  }
  return crossings % 2 === 1;
}

const filled = (outlines: [number, number][][], side: number) =>
  Array.from({ length: side }, (_, y) =>
    Array.from({ length: side }, (_, x) => isDark(outlines, x + 0.5, y + 0.5)),
  );

describe('outlines of a QR code', () => {
  it.each([
    ['one module', ['#']],
    ['a ring with a hole', ['###', '#.#', '###']],
    ['two that touch at a corner', ['#.', '.#']],
    ['a ring around a module', ['#####', '#...#', '#.#.#', '#...#', '#####']],
  ])('give %s back when they are filled', (_, rows) => {
    const matrix = rows.map((row) => [...row].map((cell) => cell === '#'));
    expect(filled(traceOutlines(matrix), matrix.length)).toEqual(matrix);
  });

  it('have corners only where they turn', () => {
    const square = [
      [true, true],
      [true, true],
    ];
    expect(traceOutlines(square)).toHaveLength(1);
    expect(traceOutlines(square)[0]).toHaveLength(4);
  });

  it('are a code that reads back as the address', () => {
    const address = 'https://sunboard.example/qinghe/boards/liuwan-ludeng/3/';
    const { modules, quiet, outlines } = qrOutline(address);
    const scale = 4;
    const side = (modules + 2 * quiet) * scale;
    const data = new Uint8Array(side * side * 3).fill(255);
    for (const [y, row] of filled(outlines, modules).entries()) {
      for (const [x, dark] of row.entries()) {
        if (!dark) continue;
        for (let inner = 0; inner < scale; inner++) {
          const at = (((y + quiet) * scale + inner) * side + (x + quiet) * scale) * 3;
          data.fill(0, at, at + scale * 3);
        }
      }
    }
    expect(decodeQR({ width: side, height: side, data })).toBe(address);
    expect(modules).toBe(encodeQR(address, 'raw', { ecc: 'quartile', border: 1 }).length - 2);
  });
});
