import {
  type Point,
  between,
  blob,
  ellipse,
  line,
  linear,
  polygon,
  random,
  rect,
  soft,
} from './paint.ts';
import type { View } from './space.ts';

/** Water lying on the ground, its sky in it. */
export const puddle = (seed: number, [x, y]: Point, wide: number, mud: string): string => {
  const next = random(seed);
  return (
    blob(next, [x, y], wide * 1.2, wide * 0.33, mud, 'opacity="0.75"') +
    blob(next, [x, y + 4], wide, wide * 0.24, '#8fa5ae') +
    ellipse([x - wide * 0.2, y - wide * 0.03], wide * 0.5, wide * 0.08, '#d5e2e6') +
    [0.12, 0.22, 0.34]
      .map((size) =>
        ellipse(
          [x, y],
          wide * size,
          wide * size * 0.26,
          'none',
          'stroke="#eef5f7" stroke-width="4"',
        ),
      )
      .join('')
  );
};

/** A cracked tank of concrete, its water running out. */
export const oldTank = (view: View): string => {
  const next = random(44);
  const spot = (x: number, y: number): Point => view.at([x, y, 4.6]);
  const crack = (points: readonly Point[]): string =>
    line(
      points.map(([x, y]) => spot(x, y)),
      '#3d3a35',
      13,
    ) +
    line(
      points.map(([x, y]) => spot(x + 0.015, y)),
      '#8d867a',
      4,
    );
  const stains = Array.from({ length: 12 }, () => {
    const [x, y] = spot(between(next, 0.7, 2.7), between(next, 0.1, 1));
    return blob(next, [x, y], between(next, 40, 110), between(next, 60, 150), '#6f7359');
  });
  return (
    view.box(0.5, 0, 4.6, 2.4, 1.35, 2, '#a59d8e') +
    view.floor(0.75, 2.65, 4.85, 6.35, '#4d5a55', '', 1.35) +
    `<g opacity="0.3">${soft(20, stains.join(''))}</g>` +
    polygon(
      [spot(1.45, 0.5), spot(1.72, 0.45), spot(1.8, 0), spot(1.3, 0)],
      '#5c625c',
      'opacity="0.6"',
    ) +
    crack([
      [1.9, 1.35],
      [1.76, 1.05],
      [1.86, 0.82],
      [1.62, 0.55],
      [1.66, 0.3],
      [1.5, 0],
    ]) +
    crack([
      [1.76, 1.05],
      [1.4, 0.92],
      [1.25, 0.7],
    ]) +
    crack([
      [2.6, 1.35],
      [2.48, 1.1],
      [2.58, 0.86],
    ]) +
    polygon([spot(0.5, 1.35), spot(0.78, 1.35), spot(0.66, 1.2), spot(0.5, 1.12)], '#7a6a5a') +
    puddle(5, spot(1.75, -0.16), 330, '#7d735c')
  );
};

/** A new steel tank on its plinth. */
export const newTank = (view: View): string => {
  const [x, foot] = view.at([1.7, 0.32, 5.3]);
  const metre = view.scale(5.3);
  const [half, high] = [metre * 0.95, metre * 1.75];
  const top = foot - high;
  return (
    view.box(0.5, 0, 4.6, 2.4, 0.32, 2, '#cfd2d0') +
    linear(
      'steel',
      [
        [0, '#9fb0ba'],
        [0.25, '#f4f8fa'],
        [0.5, '#c6d2d9'],
        [0.85, '#8598a4'],
        [1, '#a3b3bd'],
      ],
      true,
    ) +
    ellipse([x + 40, foot + 6], half * 1.08, half * 0.2, '#6f7a7c', 'opacity="0.5"') +
    ellipse([x, foot], half, half * 0.16, '#8598a4') +
    ellipse([x, top], half, half * 0.34, '#c3d0d7') +
    rect([x - half, top], half * 2, high, 'url(#steel)') +
    rect([x - half * 0.22, top - half * 0.4], half * 0.44, half * 0.14, '#aab9c2', 'rx="14"') +
    [0.2, 0.4, 0.6, 0.8]
      .map((share) => rect([x - half, top + high * share], half * 2, 9, '#71848f', 'opacity="0.4"'))
      .join('')
  );
};
