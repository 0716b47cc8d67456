import { clouds, hills, land, sky } from '../landscape.ts';
import {
  type Point,
  type Random,
  between,
  blob,
  ellipse,
  line,
  polygon,
  random,
  shade,
  sheet,
} from '../paint.ts';
import { bush, tree, tufts } from '../plants.ts';
import { type View, lookFrom } from '../space.ts';
import { row, village } from '../village.ts';

const litter = [
  '#e8e6df',
  '#c9483d',
  '#3f74b0',
  '#33363b',
  '#d9b24a',
  '#6f6a5c',
  '#b9c7c9',
  '#7c5a3c',
];

/** A heap of bags, boxes and bottles around a middle, in metres. */
function heap(view: View, next: Random, [x, z]: Point, wide: number, high: number): string {
  const metre = view.scale(z);
  const [footX, footY] = view.at([x, 0, z]);
  const soil = blob(
    next,
    [footX, footY - high * metre * 0.35],
    wide * metre,
    high * metre * 0.75,
    '#5d5445',
  );
  const pieces = Array.from({ length: 90 }, () => {
    const along = between(next, -1, 1);
    const up = next() * (1 - along * along) * high;
    return { along, up, size: between(next, 0.06, 0.17) * metre, kind: next(), tint: next() };
  });
  const drawn = pieces
    .toSorted((a, b) => b.up - a.up)
    .map(({ along, up, size, kind, tint }) => {
      const [px, py]: Point = [footX + along * wide * metre, footY - up * metre];
      const color = litter[Math.floor(tint * litter.length)] ?? '#6f6a5c';
      if (kind < 0.6)
        return (
          blob(next, [px, py], size, size * 0.75, shade(color, 0.82)) +
          blob(next, [px - size * 0.2, py - size * 0.2], size * 0.5, size * 0.35, shade(color, 1.2))
        );
      if (kind < 0.82)
        return polygon(
          [
            [px - size, py],
            [px + size * 0.7, py - size * 0.3],
            [px + size, py + size * 0.6],
            [px - size * 0.7, py + size * 0.8],
          ],
          shade('#b08a5c', 0.7 + tint * 0.4),
        );
      return line(
        [
          [px - size, py],
          [px + size * 0.6, py - size * 0.5],
        ],
        color,
        size * 0.45,
      );
    });
  return soil + drawn.join('');
}

const bricks = (view: View, x1: number, x2: number, z: number, high: number): string =>
  view.box(x1, 0, z, x2 - x1, high, 0.2, '#a5634a') +
  Array.from({ length: Math.floor(high / 0.1) }, (_, course) => {
    const y = course * 0.1 + 0.1;
    const joints = Array.from({ length: Math.floor((x2 - x1) / 0.25) }, (_joint, index) => {
      const x = x1 + index * 0.25 + (course % 2 ? 0.12 : 0.24);
      return view.rod([x, y - 0.1, z], [x, y, z], 0.012, '#c9a48c');
    });
    return view.rod([x1, y, z], [x2, y, z], 0.012, '#c9a48c') + joints.join('');
  }).join('');

const bin = (view: View, x: number, z: number, color: string): string =>
  view.floor(x - 0.1, x + 1.1, z - 0.1, z + 0.9, '#8d8f8a') +
  view.box(x, 0.12, z, 0.9, 1, 0.75, color) +
  view.box(x - 0.06, 1.12, z - 0.06, 1.02, 0.12, 0.87, shade(color, 0.85)) +
  view.front(x + 0.1, 0.3, x + 0.8, 0.95, z, shade(color, 1.06)) +
  view.rod([x + 0.2, 1.2, z - 0.08], [x + 0.7, 1.2, z - 0.08], 0.05, shade(color, 0.6)) +
  [0.14, 0.76]
    .map((shift) =>
      ellipse(view.at([x + shift, 0.1, z]), view.scale(z) * 0.1, view.scale(z) * 0.1, '#2b2f33'),
    )
    .join('');

/** A place for rubbish at the roadside: a heap in an open brick pit, or two bins with lids. */
export function rubbishPoint(isClean: boolean): string {
  const view = lookFrom({
    eye: 1.75,
    horizon: 1060,
    focal: 1850,
    bend: 0.00001,
    middle: 1300,
    haze: { color: '#cfdde2', far: 110 },
  });
  const next = random(73);
  const pit = (): string =>
    blob(next, view.at([1.9, 0, 5.2]), 1000, 210, '#8d8062') +
    bricks(view, 0.5, 3.6, 7, 1.1) +
    view.box(0.5, 0, 5.4, 0.2, 1.1, 1.6, '#96573f') +
    heap(view, next, [2.05, 6.2], 1.35, 1.25) +
    view.box(3.4, 0, 5.4, 0.2, 1, 1.6, '#a5634a') +
    heap(view, next, [1.9, 4.9], 1.5, 0.5) +
    heap(view, next, [0.1, 4.4], 0.5, 0.2);
  const point = (): string =>
    view.floor(0.2, 3.9, 4.7, 7.3, '#cfccc3') +
    view.box(0.2, 0, 7.1, 3.7, 1.45, 0.16, '#e9ebe6') +
    view.front(0.2, 0, 3.9, 0.3, 7.09, '#7fa06b') +
    [0.3, 3.7].map((x) => view.box(x, 0, 7, 0.1, 2.5, 0.1, '#7d8a90')).join('') +
    view.box(0, 2.5, 5.2, 4.1, 0.12, 2.1, '#4c7fa0') +
    [0.3, 3.7].map((x) => view.box(x, 0, 5.3, 0.09, 2.5, 0.1, '#7d8a90')).join('') +
    bin(view, 0.8, 5.8, '#3f8a57') +
    bin(view, 2.3, 5.8, '#6c7a84');
  return sheet(
    sky('#72acd4', '#e2ecea', 1060),
    clouds(isClean ? 14 : 16, 5, '#ffffff', 600),
    hills(23, 1070, 420, '#7fa3ad', '#c9d9da'),
    hills(27, 1074, 260, '#6b9a73', '#aecbab'),
    land(1060, '#a7c283', '#7f9f58'),
    view.floor(-4.6, -0.3, 1, 120, '#a89c83'),
    view.floor(-4.2, -0.7, 1, 120, '#c6c2b8'),
    ...Array.from({ length: 18 }, (_, index) =>
      view.rod([-4.2, 0, 2.6 + index * 4], [-0.7, 0, 2.6 + index * 4], 0.03, '#b2aea4'),
    ),
    row(view, next, -1, 6, [15, 80], village),
    ...[46, 34, 25, 18, 13].map((z, index) =>
      tree(view, next, 2.2 + index * 1.1, z, between(next, 4.6, 5.8), '#5b8a45'),
    ),
    tufts(view, 41, 260, [-0.5, 9], [2.6, 40], '#7d9c4a'),
    tufts(view, 42, 90, [-6.6, -4.4], [2.6, 40], '#86a050'),
    isClean ? point() : pit(),
    isClean
      ? bush(view, next, 4.7, 5.6, 0.7, '#5b8f45') + bush(view, next, -0.2, 7.4, 0.55, '#6b9a4c')
      : '',
  );
}
