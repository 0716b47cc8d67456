import { lamp, lampLight } from '../lamp.ts';
import { hills, land, sky } from '../landscape.ts';
import { between, ellipse, linear, random, rect, sheet, soft, width } from '../paint.ts';
import { tree } from '../plants.ts';
import { lookFrom } from '../space.ts';
import { row } from '../village.ts';

/** A village street of 26 lamps by night; as many of them lit as it says. */
export function nightStreet(lit: number): string {
  const view = lookFrom({
    eye: 2.1,
    horizon: 1330,
    focal: 1750,
    bend: 0.0011,
    haze: { color: '#27365c', far: 95 },
  });
  const next = random(7);
  const stars = Array.from({ length: 170 }, () =>
    ellipse(
      [next() * width, next() ** 1.5 * 900],
      between(next, 1.5, 4),
      between(next, 1.5, 4),
      '#f4f1df',
      `opacity="${between(next, 0.3, 0.9).toFixed(2)}"`,
    ),
  );
  const look = {
    walls: ['#4c5673', '#535b74', '#454f6c', '#5a5f74'],
    roof: '#232a40',
    panes: ['#2b3553', '#28314d', '#303a58', '#e9b765', '#2b3553'],
  };
  const lamps = Array.from({ length: 26 }, (_, index) => ({
    x: index % 2 === 0 ? -3.5 : 3.5,
    z: 7.2 + index * 3.6,
    order: (index * 11 + 9) % 26,
  }));
  return sheet(
    sky('#0b1430', '#4b5a86', 1330),
    stars.join(''),
    soft(60, ellipse([2450, 420], 190, 190, '#dfe6ff', 'opacity="0.35"')),
    ellipse([2450, 420], 88, 88, '#f3efdc'),
    ellipse([2425, 400], 20, 16, '#dcd8c6'),
    ellipse([2478, 446], 27, 22, '#e0dcca'),
    hills(3, 1345, 520, '#2a3762', '#4b5b86'),
    hills(5, 1350, 330, '#1c2748', '#33436c'),
    land(1330, '#28345a', '#12192d'),
    view.floor(-4.6, 4.6, 1.2, 130, '#2b3450'),
    view.floor(-2.9, 2.9, 1.2, 130, '#394260'),
    linear('near', [
      [0, '#0a1020', 0],
      [1, '#0a1020', 0.55],
    ]),
    ...[-2.75, 2.75].map((x) => view.floor(x - 0.08, x + 0.08, 1.2, 120, '#69708a')),
    lampLight(),
    row(view, next, -1, 5.4, [6, 95], look),
    row(view, next, 1, 5.4, [5, 95], look),
    ...[
      [-4.9, 40],
      [5, 31],
      [-5, 19],
    ].map(([x = 0, z = 0]) => tree(view, next, x, z, 4.6, '#24364a')),
    ...lamps.toReversed().map((at) => lamp(view, at.x, at.z, at.order < lit, '#8a93a8')),
    rect([0, 1900], width, 500, 'url(#near)'),
  );
}
