import { outlook, plant, robotArm, room } from './furniture.ts';
import { bush, clouds, hills, land, sky, tree, tufts } from './nature.ts';
import {
  type Point,
  between,
  ellipse,
  line,
  path,
  polygon,
  px,
  random,
  rect,
  shade,
  sheet,
} from './paint.ts';
import { type View, lookFrom } from './space.ts';

/** A round or pointed flask, partly filled. */
function flask(
  view: View,
  x: number,
  y: number,
  z: number,
  tall: number,
  liquid: string,
  isRound = false,
): string {
  const [middle, low] = view.at([x, y, z]);
  const unit = view.scale(z) * tall;
  const body = (from: number): string =>
    isRound
      ? `M${px(middle - unit * 0.36)},${px(low - unit * 0.36)} a${px(unit * 0.36)},${px(unit * 0.36)} 0 0 0 ${px(unit * 0.72)},0 Z`
      : `M${px(middle - unit * 0.4)},${px(low)} h${px(unit * 0.8)} L${px(middle + unit * (0.4 - from * 0.42))},${px(low - unit * from)} h${px(-unit * (0.8 - from * 0.84))}Z`;
  const glass = isRound
    ? ellipse([middle, low - unit * 0.36], unit * 0.37, unit * 0.37, '#e6f3f6', 'opacity="0.7"')
    : path(body(0.66), '#e6f3f6', 'opacity="0.7"');
  return (
    rect([middle - unit * 0.12, low - unit], unit * 0.24, unit * 0.4, '#e6f3f6', 'opacity="0.75"') +
    glass +
    path(body(0.34), liquid, 'opacity="0.88"') +
    line(
      [
        [middle - unit * 0.15, low - unit],
        [middle + unit * 0.15, low - unit],
      ],
      '#b9cfd6',
      unit * 0.05,
    ) +
    line(
      [
        [middle - unit * 0.16, low - unit * 0.5],
        [middle - unit * 0.24, low - unit * 0.25],
      ],
      '#ffffff',
      unit * 0.04,
    )
  );
}

/** A microscope seen from the side. */
function microscope(view: View, x: number, y: number, z: number): string {
  const [left, low] = view.at([x, y, z]);
  const unit = view.scale(z) * 0.62;
  const at = (right: number, up: number): Point => [left + right * unit, low - up * unit];
  return (
    ellipse(at(0.05, 0), unit * 0.5, unit * 0.05, '#1e2a33', 'opacity="0.3"') +
    polygon([at(-0.35, 0), at(0.35, 0), at(0.3, 0.1), at(-0.3, 0.1)], '#37424d') +
    path(
      `M${at(0.2, 0.08).map(px).join(',')} C${at(0.5, 0.35).map(px).join(',')} ${at(0.42, 0.75).map(px).join(',')} ${at(0.1, 0.85).map(px).join(',')} L${at(0.06, 0.74).map(px).join(',')} C${at(0.28, 0.62).map(px).join(',')} ${at(0.28, 0.35).map(px).join(',')} ${at(0.06, 0.08).map(px).join(',')}Z`,
      '#f2f4f5',
    ) +
    polygon([at(-0.3, 0.3), at(0.26, 0.3), at(0.26, 0.36), at(-0.3, 0.36)], '#2b343c') +
    line([at(-0.12, 0.66), at(0.12, 0.98)], '#e7ebee', unit * 0.17) +
    line([at(0.1, 0.95), at(0.2, 1.09)], '#37424d', unit * 0.13) +
    line([at(-0.14, 0.62), at(-0.18, 0.44)], '#4b5863', unit * 0.08) +
    ellipse(at(0.28, 0.42), unit * 0.07, unit * 0.07, '#37424d') +
    ellipse(at(-0.05, 0.2), unit * 0.09, unit * 0.03, '#ffe9a8')
  );
}

/** A laboratory: a bench with microscope and flasks, shelves behind it. */
export function laboratory(): string {
  const view = lookFrom({ eye: 1.5, horizon: 1080, focal: 1750 });
  const inks = ['#4f8fc0', '#5aa67c', '#d49a3a', '#b9607e', '#7b7fc0'];
  const next = random(52);
  const bottles = [1.15, 1.65, 2.15].flatMap((y) => [
    view.box(-3.4, y - 0.05, 5.6, 3, 0.05, 0.35, '#cbd3d8'),
    ...Array.from({ length: 12 }, (_, index) => {
      const x = -3.3 + index * 0.24;
      const tall = between(next, 0.16, 0.32);
      const ink = inks[Math.floor(next() * 5)] ?? '#4f8fc0';
      return (
        view.front(x, y, x + 0.16, y + tall, 5.62, ink, 'opacity="0.8"') +
        view.front(x + 0.04, y + tall, x + 0.12, y + tall + 0.05, 5.62, '#5a646c')
      );
    }),
  ]);
  return sheet(
    room(view, {
      half: 3.8,
      tall: 3,
      deep: 6,
      wall: '#e4ecee',
      ground: '#c4cdd0',
      ceiling: '#f6f9f9',
      lights: [-1.8, 1.8],
    }),
    view.front(-3.5, 0.9, -0.3, 2.6, 5.98, '#d3dfe3'),
    ...bottles,
    outlook(
      view,
      'labview',
      [0.5, 1.1, 3.2, 2.5],
      5.98,
      sky('#93c3e2', '#eaf2f2', 1100) +
        hills(4, 1110, 190, '#7fa28e', '#bdd2c2') +
        land(1110, '#a2c487', '#7fa565'),
    ),
    view.box(-3.6, 0, 5.2, 7.2, 0.88, 0.7, '#f3f5f6'),
    view.box(-3.6, 0.88, 5.15, 7.2, 0.05, 0.75, '#5a6b75'),
    ...Array.from({ length: 9 }, (_, door) =>
      view.front(-3.5 + door * 0.8, 0.1, -2.76 + door * 0.8, 0.8, 5.19, '#dde4e8'),
    ),
    view.box(1.2, 0.93, 5.2, 0.8, 0.55, 0.4, '#c8d2d8'),
    view.front(1.27, 1.02, 1.75, 1.4, 5.19, '#35505f'),
    view.box(2.3, 0.93, 5.2, 0.6, 0.7, 0.4, '#eef1f3'),
    view.floor(-2.6, 2.6, 2.2, 2.5, '#26343c', 'opacity="0.18"'),
    view.box(-2.4, 0, 2.5, 4.8, 0.84, 1, '#eef2f4'),
    ...[-2.3, -1.15, 0.02, 1.2].map(
      (x) =>
        view.front(x, 0.1, x + 1.08, 0.76, 2.49, '#dae3e8') +
        view.front(x + 0.4, 0.66, x + 0.68, 0.69, 2.48, '#8a979f'),
    ),
    view.box(-2.5, 0.84, 2.4, 5, 0.06, 1.2, '#49626f'),
    microscope(view, -1.05, 0.9, 2.75),
    ...[0, 1, 2, 3, 4, 5].map((tube) =>
      view.rod(
        [0.02 + tube * 0.09, 0.96, 3.1],
        [0.02 + tube * 0.09, 1.22, 3.1],
        0.045,
        inks[tube % 5] ?? '#4f8fc0',
      ),
    ),
    view.box(-0.05, 0.9, 3.05, 0.6, 0.07, 0.12, '#b58a58'),
    view.front(-0.05, 1.1, 0.55, 1.14, 3.04, '#b58a58'),
    flask(view, -0.15, 0.9, 2.7, 0.3, '#4f8fc0'),
    flask(view, 0.95, 0.9, 2.8, 0.42, '#5aa67c'),
    flask(view, 1.4, 0.9, 2.65, 0.32, '#d49a3a', true),
    flask(view, 0.6, 0.9, 2.6, 0.24, '#b9607e'),
    view.box(1.75, 0.9, 2.7, 0.42, 0.03, 0.3, '#f8f8f4'),
    view.box(-2.1, 0.9, 2.8, 0.5, 0.28, 0.35, '#d7dee2'),
    view.front(-2.02, 0.98, -1.75, 1.12, 2.79, '#3d6b5c'),
  );
}

/** A display panel with one simple drawing of three kinds. */
function panel(view: View, x: number, z: number, kind: number): string {
  const ground = ['#2f6690', '#3a7d6b', '#c9742f', '#5b5f97'][kind % 4] ?? '#2f6690';
  const [middle, low] = view.at([x + 0.75, 1.2, z]);
  const unit = view.scale(z);
  const ring = 2 * Math.PI * 0.32 * unit;
  const drawing = [
    () =>
      [0.3, 0.5, 0.42, 0.75]
        .map((tall, bar) =>
          view.front(x + 0.25 + bar * 0.28, 0.85, x + 0.43 + bar * 0.28, 0.85 + tall, z, '#f4f7f8'),
        )
        .join(''),
    () =>
      `<circle cx="${px(middle)}" cy="${px(low)}" r="${px(unit * 0.32)}" fill="none" stroke="#ffffff" stroke-opacity="0.35" stroke-width="${px(unit * 0.16)}"/><circle cx="${px(middle)}" cy="${px(low)}" r="${px(unit * 0.32)}" fill="none" stroke="#ffffff" stroke-width="${px(unit * 0.16)}" stroke-dasharray="${px(ring * 0.62)} ${px(ring)}"/>`,
    () =>
      view.rod([x + 0.25, 0.85, z], [x + 1.25, 0.85, z], 0.02, '#ffffff') +
      line(
        [
          [-0.5, -0.25],
          [-0.2, 0.02],
          [0.1, -0.08],
          [0.5, 0.42],
        ].map(([dx = 0, dy = 0]): Point => [middle + dx * unit, low - dy * unit]),
        '#ffffff',
        unit * 0.05,
      ),
  ][kind % 3];
  return (
    view.floor(x - 0.05, x + 1.6, z - 0.15, z + 0.2, '#20262c', 'opacity="0.2"') +
    view.rod([x + 0.1, 0, z], [x + 0.1, 0.6, z], 0.05, '#8a939b') +
    view.rod([x + 1.4, 0, z], [x + 1.4, 0.6, z], 0.05, '#8a939b') +
    view.box(x, 0.5, z, 1.5, 1.6, 0.06, '#f0f2f3') +
    view.front(x + 0.06, 0.56, x + 1.44, 2.04, z, ground) +
    (drawing?.() ?? '') +
    view.front(x + 0.2, 1.82, x + 0.9, 1.9, z, shade(ground, 1.6))
  );
}

/** An exhibition hall: panels with charts, a robot arm in the middle, models on stands. */
export function exhibition(): string {
  const view = lookFrom({ eye: 1.7, horizon: 1150, focal: 1650, middle: 1600 });
  return sheet(
    room(view, {
      half: 6,
      tall: 4.2,
      deep: 10,
      wall: '#e9ebef',
      ground: '#aeb6c0',
      ceiling: '#3f4753',
      lights: [-3.6, 0, 3.6],
    }),
    view.front(-6, 2.9, 6, 3.5, 9.98, '#2f6690'),
    view.front(-6, 3.5, 6, 3.58, 9.97, '#e0a03c'),
    ...[-5.2, -3.2, -1.2, 0.8, 2.8].map((x, index) => panel(view, x + 0.2, 8.6, index)),
    ...[-4.9, 3.3].flatMap((x, index) => [panel(view, x, 6, index + 2)]),
    view.floor(-2.1, 2.1, 3.6, 6.2, '#c9d3de'),
    view.floor(-1.9, 1.9, 3.8, 6, '#5b7fa6'),
    view.box(-0.75, 0, 4.5, 1.5, 0.55, 1, '#f2f4f6'),
    view.front(-0.75, 0.42, 0.75, 0.46, 4.49, '#e0a03c'),
    robotArm(view, -0.15, 4.9, 0.55),
    view.box(0.42, 0.55, 4.7, 0.22, 0.2, 0.2, '#3a7d6b'),
    ...[-2.9, 2.1].map((x) => view.box(x, 0, 4.4, 0.8, 0.9, 0.7, '#f2f4f6')),
    view.box(-2.75, 0.9, 4.5, 0.5, 0.22, 0.3, '#c9d6de'),
    ...[-2.7, -2.55, -2.4].map((x, index) =>
      view.box(x, 1.12, 4.55, 0.1, 0.18 + index * 0.1, 0.12, '#5b7fa6'),
    ),
    ellipse(view.at([2.5, 1.2, 4.7]), 100, 100, '#3f87b5'),
    path(
      `M${view
        .at([2.5, 1.2, 4.7])
        .map((value) => px(value - 55))
        .join(',')} q60,-40 100,10 q10,50 -40,60 q-60,20 -60,-70Z`,
      '#6fae74',
    ),
    line([view.at([2.5, 0.9, 4.7]), view.at([2.5, 0.93, 4.7])], '#5a646c', 90),
    plant(view, -5.2, 4.8, 1.5),
    plant(view, 5.2, 4.8, 1.5),
  );
}

/** A factory hall: a conveyor with boxes between machines and robot arms. */
export function factory(): string {
  const view = lookFrom({
    eye: 2.1,
    horizon: 1080,
    focal: 1600,
    haze: { color: '#dfe7ec', far: 60 },
  });
  const stations = [13, 10.4, 7.8, 5.2];
  return sheet(
    room(view, {
      half: 6.5,
      tall: 5.6,
      deep: 18,
      wall: '#d5dee4',
      ground: '#9fb0ae',
      ceiling: '#8b99a5',
      lights: [-3.8, 0, 3.8],
    }),
    view.front(-2, 0, 2, 3.4, 17.98, '#5f7f95'),
    ...Array.from({ length: 8 }, (_, slat) =>
      view.front(-2, 0.4 + slat * 0.42, 2, 0.44 + slat * 0.42, 17.97, '#4e6c81'),
    ),
    ...[17, 14, 11, 8, 5].flatMap((z) => [
      view.box(-6.5, 5, z, 13, 0.28, 0.2, '#6d7d8a'),
      view.box(-6.5, 0, z, 0.35, 5.1, 0.35, '#7e8f9c'),
      view.box(6.15, 0, z, 0.35, 5.1, 0.35, '#7e8f9c'),
    ]),
    ...[-5, 4.9].map((x) => view.floor(x, x + 0.12, 1, 17.5, '#e5b93a')),
    ...[-1.9, 1.8].map((x) => view.floor(x, x + 0.12, 1, 17.5, '#e5b93a')),
    ...stations.map(
      (z, index) =>
        view.box(-4.6, 0, z, 2.2, 2.1, 1.6, index % 2 ? '#e8edf0' : '#dbe4ea') +
        view.front(-4.4, 0.9, -3.3, 1.8, z - 0.01, '#38566b') +
        view.front(-3.1, 1.3, -2.6, 1.75, z - 0.01, '#7fb4c8') +
        view.front(-3.1, 0.95, -2.95, 1.1, z - 0.01, '#d05a3c') +
        view.front(-2.8, 0.95, -2.65, 1.1, z - 0.01, '#5aa67c') +
        view.side(-2.4, 0.5, z + 0.3, 1.7, z + 1.3, '#4b6a80') +
        view.box(-4.6, 2.1, z, 2.2, 0.12, 1.6, '#2f7d8c'),
    ),
    view.box(-0.7, 0.1, 2.6, 1.4, 0.7, 14, '#5d6a74'),
    view.floor(-0.6, 0.6, 2.6, 16.6, '#3b444c', '', 0.81),
    ...Array.from({ length: 26 }, (_, roll) =>
      view.rod([-0.6, 0.81, 2.8 + roll * 0.52], [0.6, 0.81, 2.8 + roll * 0.52], 0.03, '#4d5963'),
    ),
    ...[14.5, 12.6, 10.7, 8.8, 6.9, 5, 3.4].map(
      (z) =>
        view.box(-0.38, 0.82, z, 0.76, 0.45, 0.6, '#cfa56c') +
        view.front(-0.06, 0.82, 0.06, 1.27, z - 0.01, '#e6cfa2'),
    ),
    ...stations.map(
      (z) => view.box(2.1, 0, z, 1, 0.5, 1, '#46535e') + robotArm(view, 2.6, z + 0.3, 0.5, -1.6),
    ),
    ...[12, 8].map((z) => view.box(4.1, 0, z, 0.7, 1.7, 1.2, '#d9e1e6')),
  );
}

/** A demonstration field: rows under drip lines, a greenhouse, a mast of sensors. */
export function field(): string {
  const view = lookFrom({
    eye: 2.3,
    horizon: 1110,
    focal: 1800,
    haze: { color: '#d3e2e0', far: 140 },
  });
  const next = random(63);
  const rows = Array.from({ length: 9 }, (_, row) => -9.2 + row * 1.5);
  const arch = (z: number): Point[] =>
    Array.from({ length: 17 }, (_, step): Point =>
      view.at([
        9 - Math.cos((step / 16) * Math.PI) * 3.6,
        Math.sin((step / 16) * Math.PI) * 3.4,
        z,
      ]),
    );
  const [front, back] = [arch(13), arch(34)];
  return sheet(
    sky('#5c9fd2', '#e4eeea', 1110),
    clouds(12, 6, '#ffffff', 560),
    hills(8, 1120, 430, '#7d9fb0', '#c6d8da'),
    hills(16, 1122, 230, '#6a9a7c', '#abc9ac'),
    land(1110, '#a8c283', '#8aa75c'),
    ...[-26, -20, -14, -9, -3, 17, 24].map((x) =>
      tree(view, next, x, 52, between(next, 4.5, 7), '#4f8446'),
    ),
    view.floor(-12, 4.2, 2, 40, '#9a7650'),
    view.floor(4.3, 5.2, 2, 45, '#cdbf9f'),
    ...rows.flatMap((x) => [
      view.floor(x - 0.45, x + 0.45, 2, 40, '#86633f'),
      view.floor(x - 0.3, x + 0.1, 2, 40, '#a5835b'),
    ]),
    ...Array.from({ length: 26 }, (_, step) => 38 * 0.905 ** step)
      .filter((z) => z > 3)
      .flatMap((z) =>
        rows.map((x) => bush(view, next, x, z, 0.46, next() < 0.5 ? '#5d9a48' : '#6aa653')),
      ),
    ...rows.map((x) =>
      view.face(
        [
          [x + 0.36, 0.05, 2],
          [x + 0.41, 0.05, 2],
          [x + 0.41, 0.05, 40],
          [x + 0.36, 0.05, 40],
        ],
        '#22272b',
      ),
    ),
    view.rod([-10.5, 0.12, 4.1], [4.1, 0.12, 4.1], 0.11, '#2f6f9c'),
    ...rows.map((x) => view.rod([x + 0.38, 0.12, 4.1], [x + 0.38, 0.3, 4.1], 0.07, '#d0502f')),
    polygon(back, '#e2eeee'),
    polygon([...front, ...back.toReversed()], '#dcebea', 'opacity="0.9"'),
    polygon(front, '#cfe3e2'),
    ...[17, 21, 25, 29].map((z) => line(arch(z).slice(0, 13), '#f8fbfb', view.scale(z) * 0.07)),
    line(front, '#8fa3a6', 14),
    view.front(8.2, 0, 9.8, 2.2, 12.98, '#f3f7f6'),
    view.front(8.3, 0.1, 8.95, 2.1, 12.97, '#a9c9c4'),
    view.front(9.05, 0.1, 9.7, 2.1, 12.97, '#a9c9c4'),
    ...[5.8, 7, 11, 12.2].map((x) =>
      view.rod(
        [x, 0, 12.98],
        [x, Math.sqrt(1 - ((x - 9) / 3.6) ** 2) * 3.4, 12.98],
        0.05,
        '#8fa3a6',
      ),
    ),
    view.rod([3.1, 0, 7.4], [3.1, 4.3, 7.4], 0.09, '#e8ecee'),
    view.rod([2.5, 3.9, 7.4], [3.7, 3.9, 7.4], 0.05, '#e8ecee'),
    ...[2.5, 3.7].map((x) => ellipse(view.at([x, 4.02, 7.4]), 24, 20, '#4a5660')),
    view.face(
      [
        [2.6, 2.6, 7.3],
        [3.6, 2.6, 7.3],
        [3.5, 3.2, 7.7],
        [2.7, 3.2, 7.7],
      ],
      '#2c4a78',
    ),
    view.box(2.9, 1.4, 7.2, 0.4, 0.55, 0.2, '#f4f6f6'),
    tufts(view, 71, 150, [4.2, 6], [3, 40], '#7f9f50'),
  );
}

/** A tent for popular science outdoors: telescope, globe and models on tables. */
export function scienceTent(): string {
  const view = lookFrom({
    eye: 1.7,
    horizon: 1220,
    focal: 1750,
    haze: { color: '#d6e4e2', far: 170 },
  });
  const next = random(77);
  const tent = (x: number, z: number, color: string): string => {
    const corners = [
      [x, z + 3],
      [x + 4, z + 3],
      [x, z],
      [x + 4, z],
    ] as const;
    const tip = [x + 2, 3.9, z + 1.5] as const;
    return (
      view.floor(x - 0.2, x + 4.4, z - 0.2, z + 3.2, '#20301c', 'opacity="0.22"') +
      view.front(x, 0, x + 4, 2.5, z + 3, '#eef2f0') +
      corners.map(([px1, pz]) => view.rod([px1, 0, pz], [px1, 2.6, pz], 0.07, '#d5dadc')).join('') +
      view.face([[x - 0.2, 2.5, z + 3.2], [x - 0.2, 2.5, z - 0.2], tip], shade(color, 1.1)) +
      view.face([[x + 4.2, 2.5, z + 3.2], [x + 4.2, 2.5, z - 0.2], tip], shade(color, 0.8)) +
      view.face([[x - 0.2, 2.5, z - 0.2], [x + 4.2, 2.5, z - 0.2], tip], color) +
      Array.from({ length: 10 }, (_, flap) =>
        view.face(
          [
            [x - 0.2 + flap * 0.44, 2.5, z - 0.2],
            [x + 0.24 + flap * 0.44, 2.5, z - 0.2],
            [x + 0.02 + flap * 0.44, 2.22, z - 0.2],
          ],
          flap % 2 ? '#f6f3ea' : shade(color, 0.9),
        ),
      ).join('')
    );
  };
  const table = (x: number, z: number, cloth: string): string =>
    view.box(x, 0, z, 2.6, 0.76, 0.8, cloth) +
    view.floor(x - 0.05, x + 2.65, z - 0.05, z + 0.85, '#f8f6ef', '', 0.78);
  const globe = (x: number, y: number, z: number, size: number): string => {
    const spot = view.at([x, y + size * 1.4, z]);
    const radius = view.scale(z) * size;
    return (
      view.rod([x, y, z], [x, y + size, z], 0.05, '#7a5a3c') +
      ellipse(spot, radius, radius, '#3f87b5') +
      ellipse(
        [spot[0] - radius * 0.3, spot[1] - radius * 0.2],
        radius * 0.4,
        radius * 0.5,
        '#6fae74',
      ) +
      ellipse(
        [spot[0] + radius * 0.45, spot[1] + radius * 0.3],
        radius * 0.28,
        radius * 0.36,
        '#6fae74',
      )
    );
  };
  const rocket = (x: number, y: number, z: number): string =>
    view.front(x - 0.07, y, x + 0.07, y + 0.42, z, '#f2f2ee') +
    view.face(
      [
        [x - 0.07, y + 0.42, z],
        [x + 0.07, y + 0.42, z],
        [x, y + 0.6, z],
      ],
      '#d0502f',
    ) +
    view.face(
      [
        [x - 0.16, y, z],
        [x + 0.16, y, z],
        [x, y + 0.2, z],
      ],
      '#d0502f',
    ) +
    ellipse(view.at([x, y + 0.32, z]), view.scale(z) * 0.035, view.scale(z) * 0.035, '#4f8fc0');
  return sheet(
    sky('#60a3d4', '#e6efec', 1220),
    clouds(15, 7, '#ffffff', 620),
    hills(18, 1230, 380, '#7d9fae', '#c5d7d9'),
    land(1220, '#a6c781', '#7faa57'),
    ...[-24, -17, -11, -6, 0, 6, 12, 19, 26].map((x) =>
      tree(view, next, x, 30 + next() * 8, between(next, 5.5, 8), '#4f8846'),
    ),
    view.floor(-2.2, 2, 2, 40, '#d3c8ae'),
    tent(3.4, 13, '#e0a03c'),
    table(4, 13.6, '#c9574a'),
    globe(5, 0.78, 13.7, 0.22),
    tent(-7.6, 11.5, '#3f8fb0'),
    table(-7, 12, '#e4b04a'),
    rocket(-5.6, 0.78, 12.1),
    tree(view, next, 7.6, 9.6, 6.4, '#5a9149'),
    tent(-4.6, 6.2, '#cf5f45'),
    table(-4, 7.2, '#3f7f9c'),
    globe(-3.5, 0.78, 7.4, 0.2),
    rocket(-2.8, 0.78, 7.4),
    ...[0, 1, 2].map((block) =>
      view.box(
        -2.3 + block * 0.2,
        0.78,
        7.4,
        0.17,
        0.14 + block * 0.12,
        0.17,
        ['#e0a03c', '#5aa67c', '#4f8fc0'][block] ?? '#4f8fc0',
      ),
    ),
    ...[
      [1.25, 5.2],
      [2.05, 5.2],
      [1.65, 5.8],
    ].map(([x = 0, z = 0]) => view.rod([x, 0, z], [1.65, 1.15, 5.4], 0.05, '#7a5a3c')),
    view.rod([1.2, 1.05, 5.4], [2.3, 1.75, 5.4], 0.2, '#f1f3f4'),
    view.rod([2.12, 1.64, 5.4], [2.36, 1.79, 5.4], 0.25, '#37424d'),
    view.rod([1.08, 0.97, 5.4], [1.24, 1.07, 5.4], 0.12, '#37424d'),
    view.rod([1.35, 1.32, 5.4], [1.75, 1.57, 5.4], 0.05, '#37424d'),
    ellipse(view.at([1.65, 1.2, 5.4]), 34, 34, '#4b5863'),
    tufts(view, 81, 170, [2.2, 9], [3, 26], '#7ea653'),
    tufts(view, 83, 150, [-9, -2.4], [3, 11], '#7ea653'),
  );
}
