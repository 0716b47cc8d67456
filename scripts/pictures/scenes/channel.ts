import { clouds, hills, land, sky } from '../landscape.ts';
import { between, blob, line, linear, random, shade, sheet } from '../paint.ts';
import { tree, tufts } from '../plants.ts';
import { lookFrom } from '../space.ts';

/** An irrigation channel through rice: silted and cracked, or lined and flowing. */
export function channel(isLined: boolean): string {
  const stand = { eye: 1.9, horizon: 960, focal: 1750 };
  const far = lookFrom({ ...stand, haze: { color: '#cfdde2', far: 110 } });
  const near = lookFrom(stand);
  const bed = lookFrom({ ...stand, eye: 2.45 });
  const next = random(17);
  const rows = Array.from(
    { length: 46 },
    (_, index) => (index % 2 ? 1 : -1) * (2.1 + Math.floor(index / 2) * 0.78),
  );
  const [wall, cap] = isLined ? ['#c8cbc6', '#dfe1dc'] : ['#8f8672', '#aca28d'];
  const glints = Array.from({ length: 90 }, () => {
    const [x, z] = [between(next, -0.7, 0.6), 2 * 22 ** next()];
    return near.rod([x, -0.42, z], [x + between(next, 0.05, 0.22), -0.42, z], 0.018, '#ecf7fb');
  });
  const silt = Array.from({ length: 22 }, () => {
    const spot = bed.at([between(next, -0.7, 0.7), 0, 2.2 * 14 ** next()]);
    return blob(
      next,
      spot,
      between(next, 60, 200),
      between(next, 14, 40),
      next() < 0.35 ? '#8fa0a0' : '#7b6848',
    );
  });
  const joints = Array.from({ length: 22 }, (_, index) => {
    const z = 2.2 * 1.17 ** index;
    return [-0.8, 0.8].map((x) => near.rod([x, -0.42, z], [x, 0, z], 0.016, '#a3a7a2')).join('');
  });
  const breaks = [3, 4.4, 6.2, 9, 13, 19].flatMap((z, index) => {
    const x = index % 2 ? 0.8 : -0.8;
    const out = Math.sign(x);
    const cracked = [0, 1, 2, 3].map((step) =>
      near.at([x, -step * 0.14, z + (step % 2) * 0.16 + step * 0.05]),
    );
    return [
      near.face(
        [
          [x, 0, z],
          [x + out * 0.26, 0, z + 0.1],
          [x + out * 0.24, 0, z + 0.6],
          [x, 0, z + 0.75],
          [x, -0.2, z + 0.4],
        ],
        '#6f6046',
      ),
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
    tufts(near, 12, 230, [-9, -1.7], [2.4, 16], '#6f9f3f'),
    tufts(near, 13, 230, [1.7, 9], [2.4, 16], '#6f9f3f'),
    ...[-14, -9, -4.5, 4, 8.5, 15].map((x) =>
      tree(far, next, x, 52, between(next, 4.5, 6.5), '#5b8a45'),
    ),
    near.floor(-1.75, 1.75, 1, 75, '#9c9162'),
    linear('flow', [
      [0, '#cfe5ea'],
      [0.3, '#8fc0d2'],
      [1, '#4f92ad'],
    ]),
    near.floor(-0.8, 0.8, 1, 75, isLined ? 'url(#flow)' : '#857251', '', isLined ? -0.42 : -0.55),
    isLined ? '' : silt.join(''),
    near.side(-0.8, isLined ? -0.42 : -0.55, 1, 0, 75, shade(wall, 0.86)),
    near.side(0.8, isLined ? -0.42 : -0.55, 1, 0, 75, shade(wall, 1.05)),
    near.floor(-1.05, -0.8, 1, 75, cap),
    near.floor(0.8, 1.05, 1, 75, cap),
    ...(isLined ? [...joints, ...glints] : breaks),
    isLined
      ? ''
      : tufts(bed, 25, 100, [-0.7, 0.7], [2.3, 26], '#6f8a35') +
          tufts(near, 26, 110, [-1.6, -0.85], [2.2, 30], '#77873f') +
          tufts(near, 27, 110, [0.85, 1.6], [2.2, 30], '#77873f'),
  );
}
