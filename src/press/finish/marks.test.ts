import { beforeAll, describe, expect, it } from 'vitest';
import { readFont, sans } from '../typeset/fonts.ts';
import { pageBoxes } from './boxes.ts';
import { type Glyph, glyphReader } from './glyph-outlines.ts';
import { jobLine } from './job-line.ts';
import { marks } from './marks.ts';

/** Every point that the operators draw to or by. */
function pointsOf(operators: string): [number, number][] {
  const numbers = operators.matchAll(/(-?[\d.]+) (-?[\d.]+)(?= (?:-?[\d.]+ -?[\d.]+ )*[mlc]\b)/g);
  return [...numbers].map(([, x, y]) => [Number(x), Number(y)]);
}

const sizes = [
  { width: 210, height: 297 },
  { width: 400, height: 120 },
  { width: 600, height: 900 },
  { width: 2400, height: 1200 },
];

describe('marks', () => {
  it.each(sizes)('of $width×$height mm stand outside the bleed and on the page', (size) => {
    const boxes = pageBoxes(size, true);
    const points = pointsOf(marks(boxes));
    expect(points).toHaveLength(8 * 2 + 4 * (4 + 13));
    const { media, bleed } = boxes;
    for (const [x, y] of points) {
      const inBleed =
        x > bleed.x && x < bleed.x + bleed.width && y > bleed.y && y < bleed.y + bleed.height;
      expect(inBleed, `${x} ${y}`).toBe(false);
      expect(x > 0 && x < media.width && y > 0 && y < media.height, `${x} ${y}`).toBe(true);
    }
  });

  it('are one line with each edge of the trim', () => {
    const boxes = pageBoxes({ width: 254, height: 508 }, true);
    const points = pointsOf(marks(boxes)).slice(0, 16);
    const { trim } = boxes;
    const onLeft = points.filter(([x]) => Math.abs(x - trim.x) < 0.001);
    const onTop = points.filter(([, y]) => Math.abs(y - trim.y - trim.height) < 0.001);
    expect([onLeft.length, onTop.length]).toEqual([4, 4]);
  });
});

describe('the job line', () => {
  let glyphOf: (character: string) => Glyph;
  beforeAll(async () => {
    glyphOf = glyphReader(await readFont(sans));
  });

  it('is drawn from the outlines of the font', () => {
    expect(glyphOf('国').advance).toBe(1);
    // One stroke, level, about the middle; 回 is a box in a box, each with two edges.
    const stroke = glyphOf('一').outlines;
    expect(stroke).toHaveLength(1);
    for (const { y } of stroke[0] ?? []) expect(y).toBeCloseTo(0.4, 0);
    expect(glyphOf('回').outlines).toHaveLength(4);
    expect(glyphOf(' ').outlines).toEqual([]);
    expect(glyphOf(' ').advance).toBeGreaterThan(0.1);
  });

  it('shows the empty box of the font for a character that it lacks', () => {
    expect(glyphOf('☑')).toEqual(glyphOf('\u{10FFFF}'));
    expect(glyphOf('☑').outlines.length).toBeGreaterThan(0);
  });

  it.each(sizes)('keeps between the marks on $width×$height mm, however long', (size) => {
    const boxes = pageBoxes(size, true);
    for (const text of ['QH-B07 第2次更新 1/3', '柳湾村口'.repeat(40)]) {
      const points = pointsOf(jobLine(text, boxes, glyphOf));
      expect(points.length).toBeGreaterThan(100);
      const { trim, bleed } = boxes;
      for (const [x, y] of points) {
        expect(y > 0 && y < bleed.y, `${x} ${y}`).toBe(true);
        expect(x > trim.x + 5 && x < trim.x + trim.width / 2 - 12, `${x} ${y}`).toBe(true);
      }
    }
  });

  it('closes every outline and holds no live text', () => {
    const drawn = jobLine('QH 8号', pageBoxes({ width: 210, height: 297 }, true), glyphOf);
    const outlines = [...'QH8号'].flatMap((character) => glyphOf(character).outlines);
    expect(drawn.match(/ m\b/g)).toHaveLength(outlines.length);
    expect(drawn.match(/ h$/gm)).toHaveLength(outlines.length);
    expect(drawn).not.toContain('BT');
  });
});
