import { clouds, hills, land, sky } from '../landscape.ts';
import { type Random, between, blob, ellipse, line, random, sheet } from '../paint.ts';
import { tree, tufts } from '../plants.ts';
import { type View, lookFrom } from '../space.ts';
import { row } from '../village.ts';

/** Holes in the road, as places and sizes in metres. */
const holes = [
  [-0.9, 4.6, 0.72],
  [1.15, 6.4, 0.85],
  [-0.3, 9.2, 0.8],
  [1.5, 12.5, 0.75],
  [-1.5, 14.5, 0.9],
  [0.4, 20, 0.9],
  [-1.1, 28, 1.1],
] as const;

const hole = (view: View, next: Random, x: number, z: number, size: number): string => {
  const spot = view.at([x, 0, z]);
  const wide = view.scale(z) * size;
  const high = wide * (view.eye / z) * 0.95;
  const crack = (turn: number): string =>
    line(
      [0.9, 1.35, 1.7].map(
        (reach, index) =>
          [
            spot[0] + Math.cos(turn + index * 0.12) * wide * reach,
            spot[1] + Math.sin(turn + index * 0.12) * high * reach,
          ] as const,
      ),
      '#77716a',
      Math.max(2, wide * 0.018),
    );
  return (
    [0.3, 1.5, 2.6, 3.7, 5.2].map(crack).join('') +
    blob(next, spot, wide * 1.12, high * 1.12, '#a39a8b') +
    blob(next, [spot[0], spot[1] + high * 0.05], wide * 0.98, high * 0.95, '#6b6054') +
    blob(next, [spot[0], spot[1] + high * 0.18], wide * 0.8, high * 0.66, '#8f7f66') +
    blob(next, [spot[0], spot[1] + high * 0.22], wide * 0.62, high * 0.46, '#a8bccb') +
    ellipse(
      [spot[0] - wide * 0.15, spot[1] + high * 0.16],
      wide * 0.26,
      high * 0.1,
      '#dfeaf1',
      'opacity="0.8"',
    )
  );
};

const patch = (view: View, x: number, z: number, size: number): string =>
  view.floor(x - size * 1.15, x + size * 1.15, z - size * 1.2, z + size * 1.2, '#8d8f90') +
  view.floor(x - size * 1.08, x + size * 1.08, z - size * 1.12, z + size * 1.12, '#a5a8a8') +
  Array.from({ length: 5 }, (_, index) =>
    view.rod(
      [x - size, 0, z - size + index * size * 0.5],
      [x + size, 0, z - size + index * size * 0.5],
      0.02,
      '#989b9c',
    ),
  ).join('');

const cone = (view: View, x: number, z: number): string =>
  view.box(x - 0.22, 0, z - 0.2, 0.44, 0.05, 0.4, '#2c2c2e') +
  view.face(
    [
      [x - 0.17, 0.05, z],
      [x + 0.17, 0.05, z],
      [x + 0.04, 0.72, z],
      [x - 0.04, 0.72, z],
    ],
    '#e2622b',
  ) +
  view.face(
    [
      [x - 0.12, 0.3, z],
      [x + 0.12, 0.3, z],
      [x + 0.085, 0.46, z],
      [x - 0.085, 0.46, z],
    ],
    '#f5efe4',
  );

/** A village road by day between fields and houses: with holes, or most of them filled. */
export function dayRoad(filled: number): string {
  const view = lookFrom({
    eye: 1.75,
    horizon: 1120,
    focal: 1850,
    bend: -0.0009,
    haze: { color: '#cfdde2', far: 150 },
  });
  const next = random(21);
  const look = {
    walls: ['#efe9dc', '#e6dfd0', '#f1ece2', '#d9c9ae'],
    roof: '#6d727a',
    panes: ['#7f98a8', '#6d8697', '#93abb8'],
  };
  const trees = [62, 50, 40, 32, 25, 19, 14.5].map((z) =>
    tree(view, next, -5.2 - next(), z, between(next, 4.6, 6), '#5b8a45'),
  );
  return sheet(
    sky('#6ba6d2', '#dfeaea', 1120),
    clouds(4, 6),
    hills(9, 1130, 430, '#7b9fae', '#c4d7da'),
    hills(12, 1132, 260, '#6d9a80', '#aecbb2'),
    land(1120, '#a9c487', '#7c9f55'),
    ...Array.from({ length: 12 }, (_, index) =>
      view.floor(-46, -6.3, 8 + index * 6, 11 + index * 6, index % 2 ? '#9dbf62' : '#86ae54'),
    ),
    view.floor(-6.2, -4.2, 1, 150, '#8b8f5d'),
    view.floor(4.2, 8, 1, 150, '#b8ab8c'),
    view.floor(-3.7, 3.7, 1, 150, '#a2977f'),
    view.floor(-3.1, 3.1, 1, 150, '#c6c2b8'),
    ...Array.from({ length: 24 }, (_, index) =>
      view.rod([-3.1, 0, 2.6 + index * 4], [3.1, 0, 2.6 + index * 4], 0.035, '#aeaaa0'),
    ),
    view.floor(-0.02, 0.02, 1, 120, '#b3afa5'),
    row(view, next, 1, 7.4, [11, 110], look),
    ...trees,
    tufts(view, 31, 260, [-6.2, -3.4], [2.4, 60], '#7d9c4a'),
    tufts(view, 33, 140, [3.4, 6.6], [2.4, 45], '#86a050'),
    ...holes
      .toReversed()
      .map(([x, z, size], index) =>
        holes.length - 1 - index < filled ? patch(view, x, z, size) : hole(view, next, x, z, size),
      ),
    filled > 0
      ? holes
          .slice(filled)
          .toReversed()
          .map(([x, z, size]) => cone(view, x - size * 1.6, z))
          .join('')
      : '',
  );
}
