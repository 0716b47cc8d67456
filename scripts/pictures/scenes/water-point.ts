import { clouds, hills, land, sky } from '../landscape.ts';
import { blob, ellipse, line, polygon, random, shade, sheet } from '../paint.ts';
import { tree, tufts } from '../plants.ts';
import { type Place, type View, lookFrom } from '../space.ts';
import { newTank, oldTank, puddle } from '../water-tanks.ts';
import { house } from '../village.ts';

/** A pipe through places in metres, with the light along its upper side. */
const pipe = (view: View, through: readonly Place[], color: string): string =>
  [0, 1]
    .flatMap((pass) =>
      through.slice(1).map((to, index) => {
        const [x, y, z] = through[index] ?? to;
        return pass === 0
          ? view.rod([x, y, z], to, 0.1, color)
          : view.rod([x, y + 0.02, z], [to[0], to[1] + 0.02, to[2]], 0.025, shade(color, 1.35));
      }),
    )
    .join('');

const tapAndBucket = (view: View): string => {
  const [x, y] = view.at([-0.72, 0, 4.1]);
  const metre = view.scale(4.1);
  const [rim, high] = [metre * 0.21, metre * 0.36];
  const [tapX, tapY] = view.at([-0.72, 0.82, 4.1]);
  return (
    view.box(-1.25, 0, 4.1, 0.3, 1.02, 0.3, '#dfe3e2') +
    view.rod([-0.96, 0.88, 4.1], [-0.72, 0.88, 4.1], 0.055, '#c3a04c') +
    view.rod([-0.72, 0.88, 4.1], [-0.72, 0.8, 4.1], 0.055, '#b08d3c') +
    view.rod([-0.84, 0.89, 4.1], [-0.84, 0.98, 4.1], 0.025, '#a5853a') +
    view.rod([-0.91, 0.98, 4.1], [-0.77, 0.98, 4.1], 0.035, '#c8473a') +
    ellipse([x + 30, y], rim * 1.25, rim * 0.28, '#55605f', 'opacity="0.4"') +
    polygon(
      [
        [x - rim, y - high],
        [x + rim, y - high],
        [x + rim * 0.76, y],
        [x - rim * 0.76, y],
      ],
      '#d8524a',
    ) +
    polygon(
      [
        [x - rim, y - high],
        [x - rim * 0.4, y - high],
        [x - rim * 0.3, y],
        [x - rim * 0.76, y],
      ],
      '#e6776c',
    ) +
    ellipse([x, y], rim * 0.76, rim * 0.2, '#b9413b') +
    ellipse([x, y - high], rim, rim * 0.3, '#b9413b') +
    ellipse([x, y - high + 6], rim * 0.86, rim * 0.22, '#a9d3e6') +
    line(
      [
        [tapX, tapY + 6],
        [tapX, y - high + 4],
      ],
      '#bfe0ee',
      17,
    ) +
    line(
      [
        [tapX - 3, tapY + 6],
        [tapX - 3, y - high],
      ],
      '#f1fafd',
      5,
    ) +
    ellipse([tapX, y - high + 6], rim * 0.3, rim * 0.08, '#f1fafd')
  );
};

/** A village water point: a leaking rusty pipe and a cracked tank, or all of it new. */
export function waterPoint(isNew: boolean): string {
  const view = lookFrom({
    eye: 1.6,
    horizon: 1080,
    focal: 1900,
    haze: { color: '#cfdde2', far: 90 },
  });
  const next = random(61);
  const home = {
    wide: 8,
    deep: 9,
    storeys: 2,
    wall: '#ece5d6',
    roof: '#6d727a',
    panes: ['#7f98a8', '#6d8697'],
  };
  const [leakX, leakY] = view.at([-1, 0.66, 4.4]);
  const ground = view.at([-1, 0, 4.2]);
  const drops = Array.from({ length: 6 }, (_, index) =>
    ellipse([leakX + (index % 3) * 17 - 17, leakY + 40 + index * 44], 7, 15, '#d9ebf2'),
  );
  const paving = [
    view.floor(-2.6, 3.3, 3.2, 7.2, '#c9c7be'),
    ...[3.2, 3.9, 4.7, 5.8].map((z) => view.rod([-2.6, 0, z], [3.3, 0, z], 0.02, '#aeaca4')),
    ...[-1.6, -0.6, 0.4, 1.4, 2.4].map((x) => view.floor(x, x + 0.02, 3.2, 7.2, '#aeaca4')),
  ];
  const route: readonly Place[] = [
    [-4.6, 0.7, 4.4],
    [0.5, 0.7, 4.4],
    [0.55, 0.7, 4.7],
  ];
  const posts = [-3.2, -2.1].map((x) => view.box(x, 0, 4.45, 0.16, 0.68, 0.16, '#b3aa9a'));
  return sheet(
    sky('#74aed6', '#e3ecea', 1080),
    clouds(isNew ? 8 : 9, 5, '#ffffff', 600),
    hills(15, 1090, 470, '#7fa3ad', '#c9d9da'),
    hills(18, 1094, 280, '#6b9a73', '#aecbab'),
    land(1080, '#a7c283', isNew ? '#83a55b' : '#93935f'),
    house(view, next, { ...home, x: -13, z: 19 }),
    house(view, next, { ...home, x: 9.5, z: 24, storeys: 1 }),
    ...[
      [-3.4, 26, 5],
      [2.6, 30, 6],
      [6.2, 20, 5.2],
      [-6.4, 17, 4.4],
      [5.2, 11, 4.2],
    ].map(([x = 0, z = 1, tall = 4]) => tree(view, next, x, z, tall, '#5b8a45')),
    tufts(view, 3, 300, [-9, 9], [2.6, 26], isNew ? '#7d9c4a' : '#8a8f4c'),
    ...(isNew
      ? paving
      : [blob(next, view.at([0.4, 0, 4.6]), 1350, 330, '#a3926f', 'opacity="0.8"')]),
    isNew ? newTank(view) : oldTank(view),
    ...posts,
    pipe(view, route, isNew ? '#2f7fc4' : '#8c5233'),
    isNew
      ? pipe(
          view,
          [
            [-1.1, 0.7, 4.4],
            [-1.1, 0.2, 4.4],
          ],
          '#2f7fc4',
        ) + tapAndBucket(view)
      : [-3.6, -2.6, -1, -0.2]
          .map((x) => view.rod([x - 0.06, 0.7, 4.4], [x + 0.06, 0.7, 4.4], 0.14, '#6b3a24'))
          .join('') +
          puddle(6, ground, 430, '#7d735c') +
          drops.join('') +
          line(
            [
              [leakX, leakY + 10],
              [leakX - 24, leakY + 120],
              [leakX - 32, ground[1] - 10],
            ],
            '#cfe4ec',
            9,
          ),
    isNew ? '' : tufts(view, 8, 70, [-3.5, 3.2], [3.2, 4.6], '#7f8b42'),
  );
}
