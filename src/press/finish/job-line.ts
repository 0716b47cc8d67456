import { bleed, points } from '../typeset/typesetter.ts';
import type { PageBoxes } from './boxes.ts';
import type { Glyph } from './glyph-outlines.ts';
import { numbers, registrationName } from './marks.ts';

/** Size of the job line, points, where the page is wide enough for it. */
const jobLineSize = 10;

/**
 * Operators that write the job line 作业说明 at the left of the lower slug, between the crop mark
 * and the registration mark. As outlines: a font of its own in the slug is one more that a shop's
 * program may ask for.
 */
export function jobLine(text: string, { trim }: PageBoxes, glyphOf: (c: string) => Glyph): string {
  const glyphs = [...text].map(glyphOf);
  const ems = glyphs.reduce((sum, { advance }) => sum + advance, 0);
  const size = Math.min(jobLineSize, (trim.width / 2 - points(10)) / ems);
  let x = trim.x + points(4);
  const y = trim.y - points(bleed + 6.5);
  const paths = glyphs.map(({ advance, outlines }) => {
    const at = { x, y, size };
    x += advance * size;
    return outlines.map((outline) => contour(outline, at)).join('\n');
  });
  return [`/${registrationName} cs 1 scn`, ...paths.filter(Boolean), 'f'].join('\n');
}

type Outline = Glyph['outlines'][number];

/** One closed outline: PDF knows no quadratic curves, so each becomes the same cubic one. */
function contour(outline: Outline, at: { x: number; y: number; size: number }): string {
  const points = outline.map(({ x, y, on }) => ({
    x: at.x + x * at.size,
    y: at.y + y * at.size,
    on,
  }));
  const half = (a: { x: number; y: number }, b: { x: number; y: number }) => ({
    x: (a.x + b.x) / 2,
    y: (a.y + b.y) / 2,
  });
  const first = points.findIndex(({ on }) => on);
  const [start, last] = [points[0], points.at(-1)];
  if (!start || !last) return '';
  // An outline may have no point on the curve at all: it then begins between two off it.
  const ring = first < 0 ? points : [...points.slice(first + 1), ...points.slice(0, first)];
  const begin = first < 0 ? half(last, start) : (points[first] ?? start);
  const parts = [`${numbers(begin.x, begin.y)} m`];
  let pen = begin;
  for (const [index, point] of ring.entries()) {
    if (point.on) {
      parts.push(`${numbers(point.x, point.y)} l`);
      pen = point;
      continue;
    }
    const next = ring[index + 1];
    const end = !next ? begin : next.on ? next : half(point, next);
    const towards = (from: { x: number; y: number }) => [
      from.x + (2 / 3) * (point.x - from.x),
      from.y + (2 / 3) * (point.y - from.y),
    ];
    parts.push(`${numbers(...towards(pen), ...towards(end), end.x, end.y)} c`);
    pen = end;
  }
  return `${parts.join(' ')} h`;
}
