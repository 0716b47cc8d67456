import { clouds, hills, land, sky } from '../landscape.ts';
import {
  type Point,
  between,
  ellipse,
  line,
  polygon,
  random,
  shade,
  sheet,
  soft,
  width,
} from '../paint.ts';
import { tree } from '../plants.ts';
import { lookFrom } from '../space.ts';

/** Rows thinner than this, in pixels, are too far away to show their single bushes. */
const bushesFrom = 50;

const bushes = (size: number): string => `stroke-dasharray="1 ${(size * 0.78).toFixed(1)}"`;

/** Rows of tea along the curves of one hill; `base` and `high` in pixels. */
function teaHill(seed: number, base: number, high: number, thick: number, color: string): string {
  const next = random(seed);
  const peaks = Array.from({ length: 3 }, (_, index) => ({
    x: (index + 0.5) * (width / 3) + between(next, -420, 420),
    tall: high * between(next, 0.55, 1),
    wide: between(next, 560, 900),
  }));
  const top = (x: number): number =>
    base -
    peaks.reduce(
      (sum, { x: at, tall, wide }) => sum + (tall * Math.exp(-(((x - at) / wide) ** 2))) ** 4,
      0,
    ) **
      0.25;
  const along = Array.from({ length: 66 }, (_, index) => index * 50 - 25);
  const outline = along.map((x): Point => [x, top(x)]);
  const rows = Array.from({ length: 26 }, (_, index) => {
    const drop = thick * (0.7 + index * 1.25 + index * index * 0.022);
    const flat = 1 - Math.min(0.8, index * 0.03);
    const points = along.map((x): Point => [
      x,
      base - (base - top(x)) * flat + drop - (1 - flat) * high * 0.45,
    ]);
    const shifted = (by: number): Point[] => points.map(([x, y]) => [x, y - thick * by]);
    const size = thick * (1 + index * 0.02);
    return (
      line(shifted(-0.32), shade(color, 0.5), size * 0.5) +
      line(points, shade(color, 0.82), size * 0.72) +
      (thick < bushesFrom
        ? line(shifted(0.12), color, size * 0.5)
        : line(shifted(0.1), color, size * 0.72, bushes(size)) +
          line(shifted(0.3), shade(color, 1.22), size * 0.3, bushes(size)))
    );
  });
  const shape: Point[] = [...outline, [width + 40, 2500], [-40, 2500]];
  const id = `tea${seed}`;
  return (
    `<clipPath id="${id}">${polygon(shape, '#000000')}</clipPath>` +
    `<g clip-path="url(#${id})">${polygon(shape, shade(color, 0.72))}${rows.join('')}</g>`
  );
}

/** Tea in terraces on the hills. */
export function teaTerraces(): string {
  const view = lookFrom({
    eye: 22,
    horizon: 760,
    focal: 1900,
    haze: { color: '#d3e2e0', far: 220 },
  });
  const next = random(91);
  return sheet(
    sky('#79b2d8', '#eef1e6', 1000),
    clouds(31, 5, '#ffffff', 520),
    hills(33, 1010, 520, '#86a9b4', '#d3e0de'),
    hills(36, 1060, 330, '#7aa58a', '#c2d8c0'),
    soft(60, ellipse([1500, 1010], 1700, 70, '#f4f6ee', 'opacity="0.7"')),
    land(1000, '#d3e2cc', '#86ad6d'),
    teaHill(52, 1420, 430, 34, '#86ad6d'),
    ...[
      [-38, 84, 9],
      [-30, 80, 8],
      [34, 78, 9],
    ].map(([x = 0, z = 1, tall = 8]) => tree(view, next, x, z, tall, '#5a8a50')),
    teaHill(53, 1760, 430, 54, '#6f9f4f'),
    ...[
      [12, 46, 6.5],
      [15, 44, 5.5],
    ].map(([x = 0, z = 1, tall = 6]) => tree(view, next, x, z, tall, '#4f7f3f')),
    teaHill(57, 2330, 560, 96, '#5f9440'),
  );
}
