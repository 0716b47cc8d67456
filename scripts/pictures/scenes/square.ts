import { clouds, hills, land, sky } from '../landscape.ts';
import { ellipse, line, polygon, random, sheet } from '../paint.ts';
import { tree } from '../plants.ts';
import { type View, lookFrom } from '../space.ts';
import { row, village } from '../village.ts';

const notices = (view: View): string =>
  [-5.9, -2.6].map((x) => view.box(x, 0, 9.5, 0.14, 2.5, 0.14, '#7b5138')).join('') +
  view.box(-5.8, 0.9, 9.5, 3.3, 1.35, 0.1, '#8a5a3c') +
  view.front(-5.68, 1, -2.62, 2.15, 9.49, '#e9eef0') +
  [0, 1, 2]
    .map((at) => view.front(-5.5 + at * 1, 1.12, -4.75 + at * 1, 2.03, 9.48, '#fbfaf4'))
    .join('') +
  view.box(-6.2, 2.45, 9.3, 4, 0.2, 0.6, '#5f6670');

const hoop = (view: View, x: number, z: number): string => {
  const [rimX, rimY] = view.at([x - 1.25, 2.9, z]);
  const metre = view.scale(z);
  return (
    view.box(x - 0.5, 0, z - 0.3, 1, 0.3, 0.8, '#3f6f9c') +
    view.rod([x, 0.2, z], [x, 3.2, z], 0.16, '#3f6f9c') +
    view.rod([x, 2.4, z], [x - 0.8, 3.1, z], 0.09, '#3f6f9c') +
    view.rod([x, 3.2, z], [x - 0.8, 3.3, z], 0.1, '#3f6f9c') +
    polygon(
      [
        view.at([x - 0.85, 2.75, z - 0.9]),
        view.at([x - 0.85, 3.8, z - 0.9]),
        view.at([x - 0.85, 3.8, z + 0.9]),
        view.at([x - 0.85, 2.75, z + 0.9]),
      ],
      '#f4f6f6',
      'stroke="#c9483d" stroke-width="9"',
    ) +
    [-0.23, -0.12, 0, 0.12, 0.23]
      .map((shift) =>
        line(
          [
            [rimX + shift * metre, rimY],
            [rimX + shift * metre * 0.6, rimY + metre * 0.42],
          ],
          '#ffffff',
          4,
        ),
      )
      .join('') +
    ellipse([rimX, rimY], metre * 0.24, metre * 0.06, 'none', 'stroke="#d9541f" stroke-width="10"')
  );
};

/** A paved village square with a notice board and a basketball hoop. */
export function square(): string {
  const view = lookFrom({
    eye: 2.2,
    horizon: 1120,
    focal: 1750,
    bend: 0.00001,
    haze: { color: '#cfdde2', far: 130 },
  });
  const next = random(83);
  const tiles = Array.from({ length: 15 * 12 }, (_, index) => {
    const [x, z] = [(index % 15) * 1.2 - 9, 2 + Math.floor(index / 15) * 1.2];
    return ((index % 15) + Math.floor(index / 15)) % 2
      ? view.floor(x, x + 1.2, z, z + 1.2, '#c5b9a4')
      : '';
  });
  const trees = [
    [-10, 22, 6],
    [-5.5, 24, 5.6],
    [-0.6, 25, 6.2],
    [4.2, 24, 5.6],
    [9.4, 22, 6],
    [-9.2, 13, 5],
    [9.9, 14, 5.4],
  ];
  return sheet(
    sky('#6ba6d2', '#e4edea', 1120),
    clouds(61, 6, '#ffffff', 640),
    hills(63, 1130, 460, '#7fa3ad', '#c9d9da'),
    hills(66, 1134, 270, '#6b9a73', '#aecbab'),
    land(1120, '#a7c283', '#7f9f58'),
    row(view, next, -1, 11, [26, 60], village),
    row(view, next, 1, 11, [26, 60], village),
    view.floor(-9.4, 9.4, 1, 21, '#b3ab9c'),
    view.floor(-9, 9, 1, 20.4, '#d3cabb'),
    ...tiles,
    view.floor(0.6, 8.4, 5.5, 16, '#6f9a7c'),
    ...[
      [0.6, 0.7, 5.5, 16],
      [8.3, 8.4, 5.5, 16],
      [0.6, 8.4, 5.5, 5.6],
      [0.6, 8.4, 15.9, 16],
      [5.4, 8.4, 8.6, 8.7],
      [5.4, 8.4, 12.8, 12.9],
      [5.4, 5.5, 8.6, 12.9],
    ].map(([x1 = 0, x2 = 0, z1 = 1, z2 = 1]) => view.floor(x1, x2, z1, z2, '#eef1ea')),
    ...trees.map(
      ([x = 0, z = 1, tall = 5]) =>
        view.box(x - 0.7, 0, z - 0.7, 1.4, 0.35, 1.4, '#a9988a') +
        tree(view, next, x, z, tall, '#5b8a45'),
    ),
    notices(view),
    hoop(view, 8.2, 10.8),
    ...[-5.4, -2].map(
      (x) =>
        view.box(x, 0.38, 6.6, 1.7, 0.09, 0.45, '#a06c43') +
        [0.1, 1.4]
          .map((shift) => view.box(x + shift, 0, 6.65, 0.16, 0.38, 0.35, '#8d8f90'))
          .join(''),
    ),
  );
}
