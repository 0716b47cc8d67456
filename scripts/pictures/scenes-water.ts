import { clouds, hills, land, sky, tree, tufts } from './nature.ts';
import { type Point, between, blob, ellipse, line, linear, polygon } from './paint.ts';
import { random, rect, shade, sheet, soft } from './paint.ts';
import { type Place, type View, lookFrom } from './space.ts';
import { house } from './village.ts';

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

/** Water lying on the ground, its sky in it. */
const puddle = (seed: number, [x, y]: Point, wide: number, mud: string): string => {
  const next = random(seed);
  return (
    blob(next, [x, y], wide * 1.2, wide * 0.33, mud, 'opacity="0.75"') +
    blob(next, [x, y + 4], wide, wide * 0.24, '#8fa5ae') +
    ellipse([x - wide * 0.2, y - wide * 0.03], wide * 0.5, wide * 0.08, '#d5e2e6') +
    [0.12, 0.22, 0.34]
      .map((size) =>
        ellipse([x, y], wide * size, wide * size * 0.26, 'none', 'stroke="#eef5f7" stroke-width="4"'),
      )
      .join('')
  );
};

const oldTank = (view: View): string => {
  const next = random(44);
  const spot = (x: number, y: number): Point => view.at([x, y, 4.6]);
  const crack = (points: readonly Point[]): string =>
    line(points.map(([x, y]) => spot(x, y)), '#3d3a35', 13) +
    line(points.map(([x, y]) => spot(x + 0.015, y)), '#8d867a', 4);
  const stains = Array.from({ length: 12 }, () => {
    const [x, y] = spot(between(next, 0.7, 2.7), between(next, 0.1, 1));
    return blob(next, [x, y], between(next, 40, 110), between(next, 60, 150), '#6f7359');
  });
  return (
    view.box(0.5, 0, 4.6, 2.4, 1.35, 2, '#a59d8e') +
    view.floor(0.75, 2.65, 4.85, 6.35, '#4d5a55', '', 1.35) +
    `<g opacity="0.3">${soft(20, stains.join(''))}</g>` +
    polygon([spot(1.45, 0.5), spot(1.72, 0.45), spot(1.8, 0), spot(1.3, 0)], '#5c625c', 'opacity="0.6"') +
    crack([[1.9, 1.35], [1.76, 1.05], [1.86, 0.82], [1.62, 0.55], [1.66, 0.3], [1.5, 0]]) +
    crack([[1.76, 1.05], [1.4, 0.92], [1.25, 0.7]]) +
    crack([[2.6, 1.35], [2.48, 1.1], [2.58, 0.86]]) +
    polygon([spot(0.5, 1.35), spot(0.78, 1.35), spot(0.66, 1.2), spot(0.5, 1.12)], '#7a6a5a') +
    puddle(5, spot(1.75, -0.16), 330, '#7d735c')
  );
};

const newTank = (view: View): string => {
  const [x, foot] = view.at([1.7, 0.32, 5.3]);
  const metre = view.scale(5.3);
  const [half, high] = [metre * 0.95, metre * 1.75];
  const top = foot - high;
  return (
    view.box(0.5, 0, 4.6, 2.4, 0.32, 2, '#cfd2d0') +
    linear('steel', [[0, '#9fb0ba'], [0.25, '#f4f8fa'], [0.5, '#c6d2d9'], [0.85, '#8598a4'], [1, '#a3b3bd']], true) +
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
    polygon([[x - rim, y - high], [x + rim, y - high], [x + rim * 0.76, y], [x - rim * 0.76, y]], '#d8524a') +
    polygon([[x - rim, y - high], [x - rim * 0.4, y - high], [x - rim * 0.3, y], [x - rim * 0.76, y]], '#e6776c') +
    ellipse([x, y], rim * 0.76, rim * 0.2, '#b9413b') +
    ellipse([x, y - high], rim, rim * 0.3, '#b9413b') +
    ellipse([x, y - high + 6], rim * 0.86, rim * 0.22, '#a9d3e6') +
    line([[tapX, tapY + 6], [tapX, y - high + 4]], '#bfe0ee', 17) +
    line([[tapX - 3, tapY + 6], [tapX - 3, y - high]], '#f1fafd', 5) +
    ellipse([tapX, y - high + 6], rim * 0.3, rim * 0.08, '#f1fafd')
  );
};

/** A village water point: a leaking rusty pipe and a cracked tank, or all of it new. */
export function waterPoint(isNew: boolean): string {
  const view = lookFrom({ eye: 1.6, horizon: 1080, focal: 1900, haze: { color: '#cfdde2', far: 90 } });
  const next = random(61);
  const home = { wide: 8, deep: 9, storeys: 2, wall: '#ece5d6', roof: '#6d727a', panes: ['#7f98a8', '#6d8697'] };
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
  const route: readonly Place[] = [[-4.6, 0.7, 4.4], [0.5, 0.7, 4.4], [0.55, 0.7, 4.7]];
  const posts = [-3.2, -2.1].map((x) => view.box(x, 0, 4.45, 0.16, 0.68, 0.16, '#b3aa9a'));
  return sheet(
    sky('#74aed6', '#e3ecea', 1080),
    clouds(isNew ? 8 : 9, 5, '#ffffff', 600),
    hills(15, 1090, 470, '#7fa3ad', '#c9d9da'),
    hills(18, 1094, 280, '#6b9a73', '#aecbab'),
    land(1080, '#a7c283', isNew ? '#83a55b' : '#93935f'),
    house(view, next, { ...home, x: -13, z: 19 }),
    house(view, next, { ...home, x: 9.5, z: 24, storeys: 1 }),
    ...[[-3.4, 26, 5], [2.6, 30, 6], [6.2, 20, 5.2], [-6.4, 17, 4.4], [5.2, 11, 4.2]].map(([x = 0, z = 1, tall = 4]) =>
      tree(view, next, x, z, tall, '#5b8a45'),
    ),
    tufts(view, 3, 300, [-9, 9], [2.6, 26], isNew ? '#7d9c4a' : '#8a8f4c'),
    ...(isNew ? paving : [blob(next, view.at([0.4, 0, 4.6]), 1350, 330, '#a3926f', 'opacity="0.8"')]),
    isNew ? newTank(view) : oldTank(view),
    ...posts,
    pipe(view, route, isNew ? '#2f7fc4' : '#8c5233'),
    isNew
      ? pipe(view, [[-1.1, 0.7, 4.4], [-1.1, 0.2, 4.4]], '#2f7fc4') + tapAndBucket(view)
      : [-3.6, -2.6, -1, -0.2].map((x) => view.rod([x - 0.06, 0.7, 4.4], [x + 0.06, 0.7, 4.4], 0.14, '#6b3a24')).join('') +
        puddle(6, ground, 430, '#7d735c') +
        drops.join('') +
        line([[leakX, leakY + 10], [leakX - 24, leakY + 120], [leakX - 32, ground[1] - 10]], '#cfe4ec', 9),
    isNew ? '' : tufts(view, 8, 70, [-3.5, 3.2], [3.2, 4.6], '#7f8b42'),
  );
}

/** An irrigation channel through rice: silted and cracked, or lined and flowing. */
export function channel(isLined: boolean): string {
  const stand = { eye: 1.9, horizon: 960, focal: 1750 };
  const far = lookFrom({ ...stand, haze: { color: '#cfdde2', far: 110 } });
  const near = lookFrom(stand);
  const bed = lookFrom({ ...stand, eye: 2.45 });
  const next = random(17);
  const rows = Array.from({ length: 64 }, (_, index) => (index % 2 ? 1 : -1) * (2.1 + Math.floor(index / 2) * 0.55));
  const [wall, cap] = isLined ? ['#c8cbc6', '#dfe1dc'] : ['#8f8672', '#aca28d'];
  const glints = Array.from({ length: 90 }, () => {
    const [x, z] = [between(next, -0.7, 0.6), 2 * 22 ** next()];
    return near.rod([x, -0.42, z], [x + between(next, 0.05, 0.22), -0.42, z], 0.018, '#ecf7fb');
  });
  const silt = Array.from({ length: 22 }, () => {
    const spot = bed.at([between(next, -0.7, 0.7), 0, 2.2 * 14 ** next()]);
    return blob(next, spot, between(next, 60, 200), between(next, 14, 40), next() < 0.35 ? '#8fa0a0' : '#7b6848');
  });
  const joints = Array.from({ length: 22 }, (_, index) => {
    const z = 2.2 * 1.17 ** index;
    return [-0.8, 0.8].map((x) => near.rod([x, -0.42, z], [x, 0, z], 0.016, '#a3a7a2')).join('');
  });
  const breaks = [3, 4.4, 6.2, 9, 13, 19].flatMap((z, index) => {
    const x = index % 2 ? 0.8 : -0.8;
    const out = Math.sign(x);
    const cracked = [0, 1, 2, 3].map((step) => near.at([x, -step * 0.14, z + (step % 2) * 0.16 + step * 0.05]));
    return [
      near.face([[x, 0, z], [x + out * 0.26, 0, z + 0.1], [x + out * 0.24, 0, z + 0.6], [x, 0, z + 0.75], [x, -0.2, z + 0.4]], '#6f6046'),
      line(cracked, '#4b4436', Math.max(3, 40 / z)),
    ];
  });
  return sheet(
    sky('#6fabd5', '#e3edea', 960),
    clouds(isLined ? 71 : 73, 5, '#ffffff', 560),
    hills(71, 970, 430, '#7fa3ad', '#c9d9da'),
    hills(74, 974, 240, '#6b9a73', '#aecbab'),
    land(960, '#b3d08c', '#79a348'),
    ...rows.map((x) => near.floor(x, x + 0.24, 1, 70, '#5f8f38', 'opacity="0.45"')),
    ...[46, 27, 14.5].map((z) => near.floor(-60, 60, z, z + 0.7, '#b5ae78')),
    tufts(near, 12, 420, [-9, -1.7], [2.4, 16], '#6f9f3f'),
    tufts(near, 13, 420, [1.7, 9], [2.4, 16], '#6f9f3f'),
    ...[-14, -9, -4.5, 4, 8.5, 15].map((x) => tree(far, next, x, 52, between(next, 4.5, 6.5), '#5b8a45')),
    near.floor(-1.75, 1.75, 1, 75, '#9c9162'),
    linear('flow', [[0, '#cfe5ea'], [0.3, '#8fc0d2'], [1, '#4f92ad']]),
    near.floor(-0.8, 0.8, 1, 75, isLined ? 'url(#flow)' : '#857251', '', isLined ? -0.42 : -0.55),
    isLined ? '' : silt.join(''),
    near.side(-0.8, isLined ? -0.42 : -0.55, 1, 0, 75, shade(wall, 0.86)),
    near.side(0.8, isLined ? -0.42 : -0.55, 1, 0, 75, shade(wall, 1.05)),
    near.floor(-1.05, -0.8, 1, 75, cap),
    near.floor(0.8, 1.05, 1, 75, cap),
    ...(isLined ? [...joints, ...glints] : breaks),
    isLined ? '' : tufts(bed, 25, 130, [-0.7, 0.7], [2.3, 26], '#6f8a35') + tufts(near, 26, 170, [-1.6, -0.85], [2.2, 30], '#77873f') + tufts(near, 27, 170, [0.85, 1.6], [2.2, 30], '#77873f'),
  );
}

/** A footbridge with railings over a stream. */
export function footbridge(): string {
  const view = lookFrom({ eye: 2.7, horizon: 1050, focal: 1800, haze: { color: '#cfdde2', far: 120 } });
  const next = random(29);
  const stations = Array.from({ length: 50 }, (_, index) => 1.6 * 1.085 ** index);
  const stream = (half: number): Point[] => [
    ...stations.map((z) => view.at([Math.sin(z / 11) * 1.4 - half, 0, z])),
    ...stations.toReversed().map((z) => view.at([Math.sin(z / 11) * 1.4 + half, 0, z])),
  ];
  const rise = (x: number): number => 1.25 + 0.55 * (1 - (x / 6.5) ** 2);
  const spans = Array.from({ length: 27 }, (_, index) => index * 0.5 - 6.5);
  const arc = (lift: number, z: number): Place[] => spans.map((x) => [x, rise(x) + lift, z]);
  const rail = (z: number, color: string): string =>
    spans.filter((_, index) => index % 2 === 0).map((x) => view.rod([x, rise(x), z], [x, rise(x) + 1.05, z], 0.09, color)).join('') +
    [0.4, 0.72, 1.05].map((lift) => line(arc(lift, z).map(view.at), shade(color, 1.1), view.scale(z) * (lift > 1 ? 0.1 : 0.045))).join('');
  const stones = Array.from({ length: 46 }, () => ({ z: 3.4 * 9 ** next(), side: next() < 0.5 ? -1 : 1, size: between(next, 0.14, 0.42) }));
  const glints = Array.from({ length: 80 }, () => {
    const z = 3.2 * 9 ** next();
    const x = Math.sin(z / 11) * 1.4 + between(next, -2.5, 2.3);
    return view.rod([x, 0, z], [x + between(next, 0.15, 0.6), 0, z], 0.03, '#e6f3f6');
  });
  return sheet(
    sky('#6ba6d2', '#e4edea', 1050),
    clouds(81, 6, '#ffffff', 600),
    hills(83, 1062, 560, '#7fa3ad', '#c9d9da'),
    hills(86, 1068, 330, '#639470', '#a8c8a6'),
    land(1050, '#a7c57f', '#7ba04f'),
    ...[[-16, 40], [-11, 34], [12, 38], [17, 33], [-13, 21], [13.5, 22], [-9.4, 15], [10.4, 16]].map(([x = 0, z = 1]) => tree(view, next, x, z, between(next, 4.8, 6.4), '#5b8a45')),
    polygon(stream(3.5), '#b9a983'),
    linear('water', [[0, '#cfe3e8'], [0.35, '#8dbccb'], [1, '#4d8ba0']]),
    polygon(stream(2.9), 'url(#water)'),
    soft(20, view.floor(-3, 3.4, 7.6, 9.6, '#3f6f80', 'opacity="0.55"')),
    ...glints,
    ...[-6.9, 5.4].map((x) => view.box(x, 0, 9, 1.5, 1.2, 2, '#a9a396')),
    ...[-2.6, 2.1].map((x) => view.box(x, 0, 9.2, 0.5, 1.45, 1.6, '#9c978b')),
    rail(11, '#9aa6ab'),
    view.face([...arc(0, 9), ...arc(0, 11).toReversed()], '#cfc9bc'),
    view.face([...arc(0, 9), ...arc(-0.32, 9).toReversed()], '#b3ac9e'),
    rail(9, '#c3cdd1'),
    ...stones.toSorted((a, b) => b.z - a.z).map(({ z, side, size }) => {
      const spot = view.at([Math.sin(z / 11) * 1.4 + side * 3.15, 0, z]);
      const metre = view.scale(z) * size;
      return blob(next, spot, metre, metre * 0.6, '#8f8a7d') + blob(next, [spot[0] - metre * 0.15, spot[1] - metre * 0.15], metre * 0.6, metre * 0.3, '#b5b0a3');
    }),
    tufts(view, 87, 240, [-10, -3.8], [3.6, 24], '#7d9c4a'),
    tufts(view, 88, 240, [4.2, 10], [3.6, 24], '#7d9c4a'),
  );
}
