import { bush, clouds, hills, land, sky, tree, tufts } from './nature.ts';
import { type Point, type Random, between, blob, ellipse, line, polygon } from './paint.ts';
import { random, shade, sheet, soft, width } from './paint.ts';
import { type View, lookFrom } from './space.ts';
import { row } from './village.ts';

const village = { walls: ['#efe9dc', '#e6dfd0', '#d9c9ae'], roof: '#6d727a', panes: ['#7f98a8', '#6d8697'] };

const litter = ['#e8e6df', '#c9483d', '#3f74b0', '#33363b', '#d9b24a', '#6f6a5c', '#b9c7c9', '#7c5a3c'];

/** A heap of bags, boxes and bottles around a middle, in metres. */
function heap(view: View, next: Random, [x, z]: Point, wide: number, high: number): string {
  const metre = view.scale(z);
  const [footX, footY] = view.at([x, 0, z]);
  const soil = blob(next, [footX, footY - high * metre * 0.35], wide * metre, high * metre * 0.75, '#5d5445');
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
        return polygon([[px - size, py], [px + size * 0.7, py - size * 0.3], [px + size, py + size * 0.6], [px - size * 0.7, py + size * 0.8]], shade('#b08a5c', 0.7 + tint * 0.4));
      return line([[px - size, py], [px + size * 0.6, py - size * 0.5]], color, size * 0.45);
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
  [0.14, 0.76].map((shift) => ellipse(view.at([x + shift, 0.1, z]), view.scale(z) * 0.1, view.scale(z) * 0.1, '#2b2f33')).join('');

/** A place for rubbish at the roadside: a heap in an open brick pit, or two bins with lids. */
export function rubbishPoint(isClean: boolean): string {
  const view = lookFrom({ eye: 1.75, horizon: 1060, focal: 1850, bend: 0.00001, middle: 1300, haze: { color: '#cfdde2', far: 110 } });
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
    ...Array.from({ length: 18 }, (_, index) => view.rod([-4.2, 0, 2.6 + index * 4], [-0.7, 0, 2.6 + index * 4], 0.03, '#b2aea4')),
    row(view, next, -1, 6, [15, 80], village),
    ...[46, 34, 25, 18, 13].map((z, index) => tree(view, next, 2.2 + index * 1.1, z, between(next, 4.6, 5.8), '#5b8a45')),
    tufts(view, 41, 260, [-0.5, 9], [2.6, 40], '#7d9c4a'),
    tufts(view, 42, 90, [-6.6, -4.4], [2.6, 40], '#86a050'),
    isClean ? point() : pit(),
    isClean ? bush(view, next, 4.7, 5.6, 0.7, '#5b8f45') + bush(view, next, -0.2, 7.4, 0.55, '#6b9a4c') : '',
  );
}

/** Rows of tea along the curves of one hill; `base` and `high` in pixels. */
function teaHill(seed: number, base: number, high: number, thick: number, color: string): string {
  const next = random(seed);
  const peaks = Array.from({ length: 3 }, (_, index) => ({
    x: (index + 0.5) * (width / 3) + between(next, -420, 420),
    tall: high * between(next, 0.55, 1),
    wide: between(next, 560, 900),
  }));
  const top = (x: number): number => base - Math.max(...peaks.map(({ x: at, tall, wide }) => tall * Math.exp(-(((x - at) / wide) ** 2))));
  const along = Array.from({ length: 66 }, (_, index) => index * 50 - 25);
  const outline = along.map((x): Point => [x, top(x)]);
  const rows = Array.from({ length: 26 }, (_, index) => {
    const drop = thick * (0.7 + index * 1.25 + index * index * 0.022);
    const flat = 1 - Math.min(0.8, index * 0.03);
    const points = along.map((x): Point => [x, base - (base - top(x)) * flat + drop - (1 - flat) * high * 0.45]);
    const shifted = (by: number): Point[] => points.map(([x, y]) => [x, y - thick * by]);
    const size = thick * (1 + index * 0.02);
    return (
      line(shifted(-0.32), shade(color, 0.5), size * 0.5) +
      line(points, shade(color, 0.82), size * 0.72) +
      line(shifted(0.1), color, size * 0.72, `stroke-dasharray="1 ${(size * 0.62).toFixed(1)}"`) +
      line(shifted(0.3), shade(color, 1.22), size * 0.3, `stroke-dasharray="1 ${(size * 0.62).toFixed(1)}"`)
    );
  });
  const shape: Point[] = [...outline, [width + 40, 2500], [-40, 2500]];
  const id = `tea${seed}`;
  return (
    `<clipPath id="${id}">${polygon(shape, '#000000')}</clipPath>` +
    `<g clip-path="url(#${id})">${polygon(shape, shade(color, 0.72))}${rows.join('')}</g>`
  );
}

/** Tea in terraces on the hills. */
export function teaTerraces(): string {
  const view = lookFrom({ eye: 22, horizon: 760, focal: 1900, haze: { color: '#d3e2e0', far: 220 } });
  const next = random(91);
  return sheet(
    sky('#79b2d8', '#eef1e6', 1000),
    clouds(31, 5, '#ffffff', 520),
    hills(33, 1010, 520, '#86a9b4', '#d3e0de'),
    hills(36, 1060, 330, '#7aa58a', '#c2d8c0'),
    soft(60, ellipse([1500, 1010], 1700, 70, '#f4f6ee', 'opacity="0.7"')),
    teaHill(52, 1420, 430, 26, '#86ad6d'),
    ...[[-38, 84, 9], [-30, 80, 8], [34, 78, 9]].map(([x = 0, z = 1, tall = 8]) => tree(view, next, x, z, tall, '#5a8a50')),
    teaHill(53, 1760, 430, 42, '#6f9f4f'),
    ...[[12, 46, 6.5], [15, 44, 5.5]].map(([x = 0, z = 1, tall = 6]) => tree(view, next, x, z, tall, '#4f7f3f')),
    teaHill(57, 2330, 560, 76, '#5f9440'),
  );
}

const notices = (view: View): string =>
  [-5.9, -2.6].map((x) => view.box(x, 0, 9.5, 0.14, 2.5, 0.14, '#7b5138')).join('') +
  view.box(-5.8, 0.9, 9.5, 3.3, 1.35, 0.1, '#8a5a3c') +
  view.front(-5.68, 1, -2.62, 2.15, 9.49, '#e9eef0') +
  [0, 1, 2].map((at) => view.front(-5.5 + at * 1, 1.12, -4.75 + at * 1, 2.03, 9.48, '#fbfaf4')).join('') +
  view.box(-6.2, 2.45, 9.3, 4, 0.2, 0.6, '#5f6670');

const hoop = (view: View, x: number, z: number): string => {
  const [rimX, rimY] = view.at([x - 1.25, 2.9, z]);
  const metre = view.scale(z);
  return (
    view.box(x - 0.5, 0, z - 0.3, 1, 0.3, 0.8, '#3f6f9c') +
    view.rod([x, 0.2, z], [x, 3.2, z], 0.16, '#3f6f9c') +
    view.rod([x, 2.4, z], [x - 0.8, 3.1, z], 0.09, '#3f6f9c') +
    view.rod([x, 3.2, z], [x - 0.8, 3.3, z], 0.1, '#3f6f9c') +
    polygon([view.at([x - 0.85, 2.75, z - 0.9]), view.at([x - 0.85, 3.8, z - 0.9]), view.at([x - 0.85, 3.8, z + 0.9]), view.at([x - 0.85, 2.75, z + 0.9])], '#f4f6f6', 'stroke="#c9483d" stroke-width="9"') +
    [-0.23, -0.12, 0, 0.12, 0.23].map((shift) => line([[rimX + shift * metre, rimY], [rimX + shift * metre * 0.6, rimY + metre * 0.42]], '#ffffff', 4)).join('') +
    ellipse([rimX, rimY], metre * 0.24, metre * 0.06, 'none', 'stroke="#d9541f" stroke-width="10"')
  );
};

/** A paved village square with a notice board and a basketball hoop. */
export function square(): string {
  const view = lookFrom({ eye: 2.2, horizon: 1120, focal: 1750, bend: 0.00001, haze: { color: '#cfdde2', far: 130 } });
  const next = random(83);
  const tiles = Array.from({ length: 15 * 12 }, (_, index) => {
    const [x, z] = [(index % 15) * 1.2 - 9, 2 + Math.floor(index / 15) * 1.2];
    return (index + Math.floor(index / 15)) % 2 ? view.floor(x, x + 1.2, z, z + 1.2, '#c5b9a4') : '';
  });
  const trees = [[-10, 22, 6], [-5.5, 24, 5.6], [-0.6, 25, 6.2], [4.2, 24, 5.6], [9.4, 22, 6], [-9.2, 13, 5], [9.9, 14, 5.4]];
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
    ...[[0.6, 0.7, 5.5, 16], [8.3, 8.4, 5.5, 16], [0.6, 8.4, 5.5, 5.6], [0.6, 8.4, 15.9, 16], [5.4, 8.4, 8.6, 8.7], [5.4, 8.4, 12.8, 12.9], [5.4, 5.5, 8.6, 12.9]].map(([x1 = 0, x2 = 0, z1 = 1, z2 = 1]) => view.floor(x1, x2, z1, z2, '#eef1ea')),
    ...trees.map(([x = 0, z = 1, tall = 5]) => view.box(x - 0.7, 0, z - 0.7, 1.4, 0.35, 1.4, '#a9988a') + tree(view, next, x, z, tall, '#5b8a45')),
    notices(view),
    hoop(view, 8.2, 10.8),
    ...[-5.4, -2].map((x) => view.box(x, 0.38, 6.6, 1.7, 0.09, 0.45, '#a06c43') + [0.1, 1.4].map((shift) => view.box(x + shift, 0, 6.65, 0.16, 0.38, 0.35, '#8d8f90')).join('')),
  );
}
