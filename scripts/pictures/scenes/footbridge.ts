import { clouds, hills, land, sky } from '../landscape.ts';
import {
  type Point,
  between,
  blob,
  line,
  linear,
  polygon,
  random,
  shade,
  sheet,
  soft,
} from '../paint.ts';
import { tree, tufts } from '../plants.ts';
import { type Place, lookFrom } from '../space.ts';

/** A footbridge with railings over a stream. */
export function footbridge(): string {
  const view = lookFrom({
    eye: 2.7,
    horizon: 1050,
    focal: 1800,
    haze: { color: '#cfdde2', far: 120 },
  });
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
    spans
      .filter((_, index) => index % 2 === 0)
      .map((x) => view.rod([x, rise(x), z], [x, rise(x) + 1.05, z], 0.09, color))
      .join('') +
    [0.4, 0.72, 1.05]
      .map((lift) =>
        line(
          arc(lift, z).map(view.at),
          shade(color, 1.1),
          view.scale(z) * (lift > 1 ? 0.1 : 0.045),
        ),
      )
      .join('');
  const stones = Array.from({ length: 46 }, () => ({
    z: 3.4 * 9 ** next(),
    side: next() < 0.5 ? -1 : 1,
    size: between(next, 0.14, 0.42),
  }));
  const glints = Array.from({ length: 80 }, () => {
    const z = 3.2 * 9 ** next();
    const x = Math.sin(z / 11) * 1.4 + between(next, -2.5, 2.3);
    return view.rod([x, 0, z], [x + between(next, 0.15, 0.6), 0, z], 0.03, '#e6f3f6');
  });
  const bank = (from: number, to: number): string =>
    stones
      .filter(({ z }) => z >= from && z < to)
      .toSorted((a, b) => b.z - a.z)
      .map(({ z, side, size }) => {
        const spot = view.at([Math.sin(z / 11) * 1.4 + side * 3.15, 0, z]);
        const metre = view.scale(z) * size;
        return (
          blob(next, spot, metre, metre * 0.6, '#8f8a7d') +
          blob(
            next,
            [spot[0] - metre * 0.15, spot[1] - metre * 0.15],
            metre * 0.6,
            metre * 0.3,
            '#b5b0a3',
          )
        );
      })
      .join('');
  return sheet(
    sky('#6ba6d2', '#e4edea', 1050),
    clouds(81, 6, '#ffffff', 600),
    hills(83, 1062, 560, '#7fa3ad', '#c9d9da'),
    hills(86, 1068, 330, '#639470', '#a8c8a6'),
    land(1050, '#a7c57f', '#7ba04f'),
    ...[
      [-16, 40],
      [-11, 34],
      [12, 38],
      [17, 33],
      [-13, 21],
      [13.5, 22],
      [-9.4, 15],
      [10.4, 16],
    ].map(([x = 0, z = 1]) => tree(view, next, x, z, between(next, 4.8, 6.4), '#5b8a45')),
    polygon(stream(3.5), '#b9a983'),
    linear('water', [
      [0, '#cfe3e8'],
      [0.35, '#8dbccb'],
      [1, '#4d8ba0'],
    ]),
    polygon(stream(2.9), 'url(#water)'),
    soft(20, view.floor(-3, 3.4, 7.6, 9.6, '#3f6f80', 'opacity="0.55"')),
    ...glints,
    tufts(view, 89, 110, [-10, -3.8], [11.4, 24], '#7d9c4a'),
    tufts(view, 90, 110, [4.6, 10], [11.4, 24], '#7d9c4a'),
    bank(9, 40),
    ...[-6.9, 5.4].map((x) => view.box(x, 0, 9, 1.5, 1.2, 2, '#a9a396')),
    ...[-2.6, 2.1].map((x) => view.box(x, 0, 9.2, 0.5, 1.45, 1.6, '#9c978b')),
    rail(11, '#9aa6ab'),
    view.face([...arc(0, 9), ...arc(0, 11).toReversed()], '#cfc9bc'),
    view.face([...arc(0, 9), ...arc(-0.32, 9).toReversed()], '#b3ac9e'),
    rail(9, '#c3cdd1'),
    bank(0, 9),
    tufts(view, 87, 130, [-10, -3.8], [3.6, 8.8], '#7d9c4a'),
    tufts(view, 88, 130, [3.8, 10], [3.6, 8.8], '#7d9c4a'),
  );
}
