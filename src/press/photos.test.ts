import { describe, expect, it } from 'vitest';
import { type SheetSize, typeScale } from '#model/basics/sheet-size.ts';
import { printedResolution, wishedResolution } from './photos.ts';

describe('the resolution of a picture', () => {
  it.each<[what: string, size: SheetSize, ppi: number]>([
    ['A4', { width: 210, height: 297 }, 300],
    ['A3', { width: 297, height: 420 }, 300],
    ['A2', { width: 420, height: 594 }, 200],
    ['60×90 cm', { width: 600, height: 900 }, 150],
    ['90×120 cm', { width: 900, height: 1200 }, 120],
    ['240×120 cm', { width: 2400, height: 1200 }, 120],
  ])('on %s is wished by how far off it is read', (_, size, ppi) => {
    expect(wishedResolution(typeScale(size))).toBe(ppi);
  });

  it('is that of the side which fills its box less well', () => {
    const original = { width: 3000, height: 2000 };
    expect(printedResolution(original, { width: 254, height: 254 })).toBe(200);
    expect(printedResolution(original, { width: 508, height: 127 })).toBe(150);
  });
});
