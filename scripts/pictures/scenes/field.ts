import { clouds, hills, land, sky } from '../landscape.ts';
import { type Point, between, ellipse, line, polygon, random, sheet } from '../paint.ts';
import { bush, tree, tufts } from '../plants.ts';
import { lookFrom } from '../space.ts';

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
