import { chair, outlook, plant, room } from './furniture.ts';
import { clouds, hills, land, sky, tree, tufts } from './nature.ts';
import { between, ellipse, line, px, random, rect, shade, sheet } from './paint.ts';
import { type View, lookFrom } from './space.ts';

/** Hills and fields as seen through a window. */
const countryside = (seed: number, horizon: number): string =>
  sky('#8fc1e0', '#e6f0ee', horizon) +
  hills(seed, horizon + 10, 260, '#7f9fa8', '#bfd2d2') +
  hills(seed + 2, horizon + 14, 130, '#6b9a72', '#a4c4a0') +
  land(horizon + 10, '#a6c583', '#7fa65a');

/** A service window in a counter: glass, a screen above it, a place to sit behind it. */
function serviceWindow(view: View, x: number, z: number, wide: number, accent: string): string {
  return (
    view.box(x + wide / 2 - 0.3, 1.08, z + 0.5, 0.6, 0.4, 0.05, '#39434d') +
    view.front(x, 1.08, x + wide, 2.05, z + 0.25, '#cfe4ea', 'opacity="0.38"') +
    view.face(
      [
        [x + wide * 0.2, 1.08, z + 0.25],
        [x + wide * 0.38, 1.08, z + 0.25],
        [x + wide * 0.68, 2.05, z + 0.25],
        [x + wide * 0.5, 2.05, z + 0.25],
      ],
      '#ffffff',
      'opacity="0.35"',
    ) +
    view.box(x + wide / 2 - 0.5, 2.2, z + 0.2, 1, 0.3, 0.06, shade(accent, 0.8)) +
    [0.72, 0.5, 0.6]
      .map((long, row) =>
        view.front(
          x + wide / 2 - 0.42,
          2.4 - row * 0.075,
          x + wide / 2 - 0.42 + long,
          2.42 - row * 0.075,
          z + 0.2,
          '#bfe0d0',
        ),
      )
      .join('') +
    view.box(x + wide * 0.7, 1.08, z + 0.05, 0.24, 0.025, 0.16, '#ffffff') +
    view.rod([x + wide * 0.62, 1.08, z + 0.1], [x + wide * 0.66, 1.26, z + 0.1], 0.015, '#b0483a')
  );
}

/** The service hall of a township: a counter of three windows, chairs before it. */
export function serviceHall(): string {
  const view = lookFrom({ eye: 1.65, horizon: 1130, focal: 1750 });
  const seats = [3.9, 2.7].flatMap((z) =>
    [-2.3, -1.72, -1.14, 0.64, 1.22, 1.8].map((x) => chair(view, x, z, 'near', '#3f7f8c')),
  );
  return sheet(
    room(view, {
      half: 4.4,
      tall: 3.3,
      deep: 8.2,
      wall: '#efe8da',
      ground: '#d5cdbd',
      ceiling: '#f7f5ef',
      lights: [-2, 2],
    }),
    view.front(-4.4, 2.62, 4.4, 3.3, 8.2, '#4f8a80'),
    outlook(view, 'hallview', [-3.6, 1.25, -1.9, 2.4], 8.18, countryside(3, 1120)),
    outlook(view, 'hallview2', [1.9, 1.25, 3.6, 2.4], 8.18, countryside(3, 1120)),
    view.box(-1.1, 0, 7.7, 2.2, 2.2, 0.45, '#b98f62'),
    ...[0.5, 1, 1.5].flatMap((y) =>
      Array.from({ length: 14 }, (_, book) =>
        view.front(
          -0.98 + book * 0.14,
          y + 0.05,
          -0.88 + book * 0.14,
          y + 0.38,
          7.69,
          ['#7c97a6', '#c9b48a', '#a86f5c', '#8aa58a'][(book * 3 + Math.round(y * 2)) % 4] ??
            '#7c97a6',
        ),
      ),
    ),
    view.floor(-3.6, 3.6, 5.3, 5.6, '#3c352a', 'opacity="0.2"'),
    view.box(-3.5, 0, 5.6, 7, 1.02, 0.7, '#c99d6c'),
    ...Array.from({ length: 9 }, (_, board) =>
      view.front(-3.42 + board * 0.77, 0.14, -2.74 + board * 0.77, 0.9, 5.59, '#d8b286'),
    ),
    view.box(-3.6, 1.02, 5.5, 7.2, 0.06, 0.85, '#f2efe8'),
    ...[-3.2, -1.05, 1.1].map((x) => serviceWindow(view, x, 5.75, 2.1, '#2f6f66')),
    ...[-3.3, -1.13, 1.02, 3.17].map((x) => view.box(x, 1.08, 5.95, 0.14, 1.5, 0.1, '#9a8d78')),
    view.box(-3.5, 2.55, 5.95, 7, 0.14, 0.12, '#9a8d78'),
    plant(view, -3.85, 5.2, 1.7),
    plant(view, 3.85, 5.2, 1.7),
    ...seats,
  );
}

/** A teacup with its lid. */
function cup(view: View, x: number, y: number, z: number): string {
  const [left, low] = view.at([x, y, z]);
  const metre = view.scale(z);
  const rim = low - metre * 0.13;
  return (
    ellipse([left + metre * 0.06, low], metre * 0.11, metre * 0.03, '#3a2a1c', 'opacity="0.3"') +
    `<path d="M${px(left - metre * 0.055)},${px(rim)} h${px(metre * 0.11)} l${px(metre * -0.012)},${px(metre * 0.13)} h${px(metre * -0.086)}Z" fill="#f7f7f3"/>` +
    line(
      [
        [left - metre * 0.055, rim],
        [left + metre * 0.055, rim],
      ],
      '#5d88a8',
      metre * 0.018,
    ) +
    ellipse([left, rim - metre * 0.02], metre * 0.056, metre * 0.024, '#ffffff') +
    ellipse([left, rim - metre * 0.045], metre * 0.016, metre * 0.014, '#5d88a8')
  );
}

/** A meeting room before the meeting: a long table set with tea, hills in the window. */
export function meetingRoom(): string {
  const view = lookFrom({ eye: 1.85, horizon: 1010, focal: 1750 });
  const places = [5.7, 4.9, 4.1, 3.3, 2.5];
  return sheet(
    room(view, {
      half: 3.6,
      tall: 3.1,
      deep: 8,
      wall: '#f1ebdf',
      ground: '#b98f66',
      ceiling: '#faf8f3',
      lights: [-1.6, 1.6],
    }),
    outlook(view, 'meetview', [-2.3, 0.95, 2.3, 2.65], 7.98, countryside(5, 1060)),
    ...[-2.9, 2.45].map((x) => view.box(x, 0.3, 7.85, 0.45, 2.5, 0.1, '#c8a878')),
    plant(view, -2.95, 6.9, 1.4),
    plant(view, 2.95, 6.9, 1.4),
    chair(view, -0.25, 6.7, 'far', '#6a4a35'),
    ...places.flatMap((z) => [
      chair(view, -1.85, z - 0.2, 'left', '#6a4a35'),
      chair(view, 1.35, z - 0.2, 'right', '#6a4a35'),
    ]),
    view.floor(-1.2, 1.2, 2, 6.5, '#2b1c10', 'opacity="0.3"'),
    view.box(-0.85, 0, 5.6, 1.7, 0.72, 0.3, '#7d5334'),
    view.box(-0.85, 0, 2.4, 1.7, 0.72, 0.3, '#7d5334'),
    view.box(-1.15, 0.72, 2, 2.3, 0.07, 4.4, '#96633c'),
    view.floor(-0.35, 0.35, 2.2, 6.2, '#efe6d2', '', 0.792),
    ...[5.2, 3.9].map((z) => plant(view, 0, z, 0.42, 0.8)),
    ...places.flatMap((z) => [
      view.floor(-1.02, -0.7, z - 0.12, z + 0.14, '#fbfbf8', '', 0.792),
      view.floor(0.7, 1.02, z - 0.12, z + 0.14, '#fbfbf8', '', 0.792),
      cup(view, -0.52, 0.79, z - 0.05),
      cup(view, 0.52, 0.79, z - 0.05),
    ]),
  );
}

/** A small village school in its yard. */
export function school(): string {
  const view = lookFrom({
    eye: 2.4,
    horizon: 1230,
    focal: 1900,
    haze: { color: '#d5e2e4', far: 190 },
  });
  const next = random(41);
  const z = 27;
  const bays = Array.from({ length: 8 }, (_, bay) => -13.4 + bay * 3.35);
  const storey = (low: number): string =>
    view.front(-13.6, low, 13.6, low + 3.2, z + 1.8, '#e3d6bc') +
    bays
      .map((x, bay) =>
        bay % 4 === 1
          ? view.front(x + 0.8, low, x + 2.1, low + 2.3, z + 1.8, '#5f8a86') +
            view.front(x + 1.42, low, x + 1.48, low + 2.3, z + 1.8, '#42635f')
          : view.front(x + 0.5, low + 0.95, x + 2.9, low + 2.5, z + 1.8, '#f5f1e6') +
            [0.58, 1.36, 2.14]
              .map((dx) =>
                view.front(x + dx, low + 1.03, x + dx + 0.7, low + 2.42, z + 1.8, '#7f9fb0'),
              )
              .join(''),
      )
      .join('') +
    view.front(-13.9, low + 3, 13.9, low + 3.35, z, '#f4ede0') +
    (low > 1
      ? view.front(-13.9, low + 0.05, 13.9, low + 1.05, z, '#d7835c') +
        view.front(-13.9, low + 1.05, 13.9, low + 1.17, z, '#f4ede0')
      : '') +
    [...bays, 13.4]
      .map((x) => view.front(x - 0.18, low, x + 0.18, low + 3.1, z, '#f4ede0'))
      .join('');
  return sheet(
    sky('#5f9fd0', '#e2edec', 1230),
    clouds(8, 6, '#ffffff', 620),
    hills(6, 1240, 560, '#7c9fae', '#c3d6d8'),
    hills(14, 1242, 330, '#68977a', '#a8c7ac'),
    land(1230, '#a5c07f', '#8fae66'),
    ...[-30, -25, -20, 19, 24, 31].map((x) =>
      tree(view, next, x, 40, between(next, 6, 8.5), '#4f8446'),
    ),
    view.floor(-17, 17, 2, 27, '#cfc8b8'),
    view.face(
      [
        [-14.6, 7.1, z - 0.5],
        [14.6, 7.1, z - 0.5],
        [13.4, 9.2, z + 3],
        [-13.4, 9.2, z + 3],
      ],
      '#a4553f',
    ),
    ...Array.from({ length: 28 }, (_, tile) =>
      view.rod(
        [-14 + tile * 1.04, 7.1, z - 0.5],
        [-12.9 + tile * 0.955, 9.2, z + 3],
        0.07,
        '#8d4735',
      ),
    ),
    storey(0.3),
    storey(3.6),
    view.front(-14.6, 6.9, 14.6, 7.15, z - 0.5, '#84402f'),
    view.box(-14.2, 0, z - 0.8, 28.4, 0.3, 0.8, '#b9b2a4'),
    view.floor(-9, 9, 6, 21, '#5f9a86'),
    view.floor(-8.4, 8.4, 6.6, 20.4, '#c57355'),
    ...[6.6, 13.4, 20.3].map((line) => view.floor(-8.4, 8.4, line, line + 0.12, '#f3efe6')),
    ...[-8.4, -0.05, 8.3].map((x) => view.floor(x, x + 0.1, 6.6, 20.4, '#f3efe6')),
    ...[-9.6, 9.6].map((x) => {
      const inward = x > 0 ? -1 : 1;
      return (
        view.rod([x, 0, 13.4], [x, 3, 13.4], 0.14, '#4a6f8c') +
        view.rod([x, 2.8, 13.4], [x + inward, 3, 13.4], 0.09, '#4a6f8c') +
        view.face(
          [
            [x + inward, 2.6, 12.6],
            [x + inward, 3.6, 12.6],
            [x + inward, 3.6, 14.2],
            [x + inward, 2.6, 14.2],
          ],
          '#f4f1e8',
        ) +
        view.rod([x + inward, 2.75, 13.4], [x + inward * 1.45, 2.75, 13.4], 0.07, '#c8502f')
      );
    }),
    ...[-12.6, 12.2].map(
      (x) =>
        view.box(x - 1.5, 0, 22.5, 3, 0.45, 1.2, '#b48a66') +
        tree(view, next, x, 23, 5.2, '#578e48'),
    ),
    tree(view, next, -11.5, 11.5, 6.2, '#5a9149'),
    tree(view, next, 11.2, 10.5, 5.8, '#5a9149'),
    tufts(view, 17, 160, [-17, -9.4], [5, 26], '#7da054'),
    rect([0, 2330], 3200, 70, '#b9b2a2', 'opacity="0.5"'),
  );
}

/** The service window of a bureau: one low counter, a row of seats, a tall window. */
export function bureauWindow(): string {
  const view = lookFrom({ eye: 1.6, horizon: 1160, focal: 1600, middle: 1400 });
  return sheet(
    room(view, {
      half: 4.6,
      tall: 3,
      deep: 7,
      wall: '#dfe6ec',
      ground: '#b9c1c8',
      ceiling: '#f3f6f8',
      lights: [0, 3],
    }),
    outlook(
      view,
      'cityview',
      [0.9, 0.6, 3.9, 2.6],
      6.98,
      sky('#9cc6e6', '#e8f0f4', 1170) +
        hills(11, 1180, 170, '#8aa3b4', '#c3d2da') +
        [1700, 1840, 1990, 2150, 2260]
          .map((x, index) =>
            rect([x, 900 + ((index * 83) % 190)], 95, 400, index % 2 ? '#a9bac8' : '#bccad4'),
          )
          .join('') +
        land(1260, '#93b384', '#7c9f6c'),
    ),
    view.front(-4.6, 0, 0.3, 3, 6.98, '#41607f'),
    ...Array.from({ length: 16 }, (_, slat) =>
      view.front(-4.5 + slat * 0.3, 0.12, -4.4 + slat * 0.3, 3, 6.97, '#4c6d8e'),
    ),
    view.box(-3.9, 2.2, 5.3, 3.9, 0.32, 0.1, '#22405e'),
    view.rod([-3.6, 2.5, 5.35], [-3.6, 3, 5.35], 0.03, '#8895a0'),
    view.rod([-0.3, 2.5, 5.35], [-0.3, 3, 5.35], 0.03, '#8895a0'),
    ...[-3.1, -1.3].map(
      (x) =>
        chair(view, x, 5.9, 'far', '#2d4258') +
        view.box(x - 0.05, 0.8, 5.3, 0.62, 0.42, 0.05, '#2a333c') +
        view.box(x + 0.2, 0.7, 5.3, 0.12, 0.2, 0.05, '#2a333c'),
    ),
    view.floor(-4.1, 0.3, 4.4, 4.7, '#20303f', 'opacity="0.2"'),
    view.box(-4, 0, 4.7, 4.1, 0.78, 0.6, '#eef2f5'),
    view.front(-3.9, 0.1, 0, 0.16, 4.69, '#5b8fbf'),
    view.box(-4.05, 0.78, 4.6, 4.2, 0.05, 0.8, '#9c7a55'),
    ...[-2.9, -1.1].map(
      (x) =>
        view.front(x - 0.6, 0.83, x + 0.6, 1.35, 4.7, '#d4e8f0', 'opacity="0.4"') +
        chair(view, x - 0.1, 3.7, 'near', '#46759f'),
    ),
    view.box(3.4, 0, 5.6, 0.7, 1.15, 0.45, '#f1f4f6'),
    view.face(
      [
        [3.4, 1.15, 5.6],
        [4.1, 1.15, 5.6],
        [4.1, 1.75, 5.85],
        [3.4, 1.75, 5.85],
      ],
      '#3a4a5a',
    ),
    view.face(
      [
        [3.46, 1.2, 5.62],
        [4.04, 1.2, 5.62],
        [4.04, 1.7, 5.83],
        [3.46, 1.7, 5.83],
      ],
      '#7fb4dc',
    ),
    plant(view, 0.55, 5.6, 1.5),
    ...[4.6, 3.9, 3.2, 2.5].map((z) => chair(view, 2.2, z, 'right', '#8fa3b3')),
    plant(view, 2.5, 5.9, 1.3),
  );
}
