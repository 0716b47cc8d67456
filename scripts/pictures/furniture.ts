import { type Point, ellipse, line, linear, path, px, random, shade, soft } from './paint.ts';
import type { Place, View } from './space.ts';

export interface Room {
  /** Half its width, its height and its depth, metres. */
  readonly half: number;
  readonly tall: number;
  readonly deep: number;
  readonly wall: string;
  readonly ground: string;
  readonly ceiling: string;
  /** Places of the rows of ceiling lights, metres from the middle. */
  readonly lights: readonly number[];
}

/** An empty room seen from its open end: walls, tiled floor and lit ceiling. */
export function room(view: View, of: Room): string {
  const { half, tall, deep, wall, ground } = of;
  const tiles = Array.from({ length: Math.ceil(deep / 0.8) }, (_, row) =>
    view.rod([-half, 0, 0.8 + row * 0.8], [half, 0, 0.8 + row * 0.8], 0.012, shade(ground, 0.88)),
  );
  const joints = Array.from({ length: Math.ceil(half / 0.4) }, (_, column) => {
    const x = -half + column * 0.8;
    return view.face(
      [
        [x, 0, 0.6],
        [x + 0.012, 0, 0.6],
        [x + 0.012, 0, deep],
        [x, 0, deep],
      ],
      shade(ground, 0.88),
    );
  });
  const lights = of.lights.flatMap((x) =>
    Array.from({ length: Math.floor(deep / 2) }, (_, row) => {
      const z = deep - 1.4 - row * 2;
      const glow = view.floor(x - 0.5, x + 0.5, z - 0.3, z + 0.8, '#ffffff', '', tall);
      return (
        soft(20, glow, 'opacity="0.55"') +
        view.floor(x - 0.3, x + 0.3, z, z + 0.6, '#fffdf3', '', tall)
      );
    }),
  );
  return (
    linear('sheen', [
      [0, '#ffffff', 0.38],
      [1, '#ffffff', 0],
    ]) +
    view.floor(-half, half, 0.6, deep, ground) +
    tiles.join('') +
    joints.join('') +
    view.floor(-half, half, 0.6, deep, 'url(#sheen)') +
    view.floor(-half, half, 0.6, deep, of.ceiling, '', tall) +
    lights.join('') +
    view.front(-half, 0, half, tall, deep, wall) +
    view.side(-half, 0, 0.6, tall, deep, shade(wall, 0.9)) +
    view.side(half, 0, 0.6, tall, deep, shade(wall, 0.95)) +
    view.front(-half, 0, half, 0.12, deep, shade(wall, 0.75)) +
    view.side(-half, 0, 0.6, 0.12, deep, shade(wall, 0.68)) +
    view.side(half, 0, 0.6, 0.12, deep, shade(wall, 0.72))
  );
}

/** A window across the line of sight with what is seen through it. */
export function outlook(
  view: View,
  id: string,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  z: number,
  outside: string,
): string {
  const [left, low] = view.at([x1, y1, z]);
  const [right, high] = view.at([x2, y2, z]);
  const panes = Math.max(2, Math.round((x2 - x1) / 1.1));
  const bars = Array.from({ length: panes + 1 }, (_, bar) => {
    const x = x1 + ((x2 - x1) * bar) / panes;
    return view.front(x - 0.035, y1, x + 0.035, y2, z, '#f2f0ea');
  });
  return (
    view.front(x1 - 0.12, y1 - 0.12, x2 + 0.12, y2 + 0.12, z, '#dcd8ce') +
    `<clipPath id="${id}"><rect x="${px(left)}" y="${px(high)}" width="${px(right - left)}" height="${px(low - high)}"/></clipPath>` +
    `<g clip-path="url(#${id})">${outside}</g>` +
    bars.join('') +
    view.front(x1, y2 - 0.07, x2, y2, z, '#f2f0ea') +
    view.front(x1 - 0.2, y1 - 0.16, x2 + 0.2, y1 - 0.05, z, '#ece8de')
  );
}

/** Where the back of a chair stands: towards the eye, away from it, or at a side. */
type Back = 'near' | 'far' | 'left' | 'right';

/** A chair half a metre wide. */
export function chair(view: View, x: number, z: number, back: Back, color: string): string {
  const metal = '#6b7076';
  const legs = [
    [0.04, 0.46],
    [0.46, 0.46],
    [0.04, 0.04],
    [0.46, 0.04],
  ].map(([dx = 0, dz = 0]) => view.rod([x + dx, 0, z + dz], [x + dx, 0.44, z + dz], 0.035, metal));
  const seat = view.box(x, 0.42, z, 0.5, 0.07, 0.5, color);
  const rest = {
    near: () => view.box(x, 0.5, z, 0.5, 0.45, 0.05, shade(color, 0.9)),
    far: () => view.box(x, 0.5, z + 0.45, 0.5, 0.45, 0.05, color),
    left: () => view.box(x, 0.5, z, 0.05, 0.48, 0.5, color),
    right: () => view.box(x + 0.45, 0.5, z, 0.05, 0.48, 0.5, color),
  }[back]();
  const shadow = view.floor(x - 0.05, x + 0.6, z, z + 0.55, '#20262c', 'opacity="0.16"');
  const top = back === 'near' ? seat + rest : rest + seat;
  return shadow + legs.join('') + top;
}

/** A house plant in a pot, as tall as it says in metres. */
export function plant(view: View, x: number, z: number, tall: number, foot = 0): string {
  const next = random(Math.round(x * 31 + z * 17));
  const metre = view.scale(z) * tall;
  const [potX, potY] = view.at([x, foot, z]);
  const leaf = (index: number): string => {
    const lean = (index - 7) / 7;
    const tip: Point = [
      potX + lean * metre * 0.42,
      potY - metre * (0.98 - Math.abs(lean) * 0.4 - next() * 0.12),
    ];
    const root = `${px(potX)},${px(potY - metre * 0.28)}`;
    const bow = (width: number): string =>
      `${px(potX + lean * metre * width)},${px(tip[1] + metre * 0.05)}`;
    return path(
      `M${root} Q${bow(0.08)} ${px(tip[0])},${px(tip[1])} Q${bow(0.5)} ${root}Z`,
      shade('#4f8a4c', 0.75 + next() * 0.45),
    );
  };
  const order = [0, 14, 2, 12, 4, 10, 6, 8, 1, 13, 3, 11, 5, 9, 7];
  const pot = `M${px(potX - metre * 0.17)},${px(potY - metre * 0.32)} h${px(metre * 0.34)} l${px(-metre * 0.05)},${px(metre * 0.32)} h${px(-metre * 0.24)}Z`;
  return (
    ellipse([potX, potY], metre * 0.22, metre * 0.04, '#20262c', 'opacity="0.25"') +
    order.map(leaf).join('') +
    path(pot, '#c98f6a') +
    line(
      [
        [potX - metre * 0.17, potY - metre * 0.32],
        [potX + metre * 0.17, potY - metre * 0.32],
      ],
      '#b57a56',
      metre * 0.05,
    )
  );
}

/** A jointed robot arm on its foot, reaching to the right by default. */
export function robotArm(view: View, x: number, z: number, foot: number, reach = 1): string {
  const at = (dx: number, y: number): Place => [x + dx * reach, foot + y, z];
  const joint = (dx: number, y: number, size: number): string => {
    const radius = view.scale(z) * size;
    const spot = view.at(at(dx, y));
    return (
      ellipse(spot, radius, radius, '#3b4652') +
      ellipse(spot, radius * 0.5, radius * 0.5, '#9aa5b0')
    );
  };
  return (
    view.box(x - 0.28, foot, z - 0.2, 0.56, 0.16, 0.4, '#4a5560') +
    view.rod(at(0, 0.15), at(0, 0.45), 0.3, '#5c6873') +
    view.rod(at(0, 0.45), at(-0.22, 1.25), 0.2, '#e08a2c') +
    view.rod(at(-0.22, 1.25), at(0.5, 1.5), 0.15, '#ee9c3d') +
    view.rod(at(0.5, 1.5), at(0.68, 1.08), 0.1, '#e08a2c') +
    view.rod(at(0.6, 1.05), at(0.6, 0.9), 0.04, '#3b4652') +
    view.rod(at(0.76, 1.05), at(0.76, 0.9), 0.04, '#3b4652') +
    view.rod(at(0.58, 1.06), at(0.78, 1.06), 0.06, '#3b4652') +
    joint(0, 0.45, 0.17) +
    joint(-0.22, 1.25, 0.14) +
    joint(0.5, 1.5, 0.11)
  );
}
