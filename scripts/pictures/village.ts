import { type Random, between, shade } from './paint.ts';
import type { Place, View } from './space.ts';

export interface House {
  readonly x: number;
  readonly z: number;
  readonly wide: number;
  readonly deep: number;
  readonly storeys: number;
  readonly wall: string;
  readonly roof: string;
  /** Colour of the window panes; lamplight by night. */
  readonly panes: readonly string[];
}

/** Windows and a door on a wall; `spot` turns metres along and up the wall into a place. */
function openings(
  view: View,
  next: Random,
  house: House,
  long: number,
  spot: (along: number, up: number) => Place,
): string {
  const pane = (a: number, b: number, c: number, d: number, fill: string): string =>
    view.face([spot(a, b), spot(c, b), spot(c, d), spot(a, d)], fill);
  const parts: string[] = [];
  const bays = Math.max(1, Math.floor(long / 2.6));
  for (let storey = 0; storey < house.storeys; storey++) {
    for (let bay = 0; bay < bays; bay++) {
      const from = (long / bays) * (bay + 0.5) - 0.65;
      const up = storey * 3;
      const glass = house.panes[Math.floor(next() * house.panes.length)] ?? '#6f8798';
      const isDoor = storey === 0 && bay % 3 === 1;
      const [low, high] = isDoor ? [0.08, 2.3] : [up + 0.95, up + 2.35];
      parts.push(
        pane(from - 0.1, low - 0.1, from + 1.4, high + 0.12, shade(house.wall, 0.72)),
        pane(from, low, from + 1.3, high, isDoor ? '#7a4a32' : glass),
      );
      if (isDoor) parts.push(pane(from + 0.62, low, from + 0.68, high, '#50301f'));
      else
        parts.push(
          pane(from + 0.61, low, from + 0.69, high, shade(house.wall, 1.02)),
          pane(from - 0.15, low - 0.18, from + 1.45, low - 0.06, shade(house.wall, 0.85)),
        );
    }
  }
  return parts.join('');
}

/** A village house with a tiled gable roof, its ridge along the street. */
export function house(view: View, next: Random, of: House): string {
  const { x, z, wide, deep, wall, roof } = of;
  const tall = of.storeys * 3 + 0.3;
  const ridge = tall + wide * 0.26;
  const far = z + deep;
  const mid = x + wide / 2;
  const [left, right] = [x - 0.45, x + wide + 0.45];
  const eaves = tall - 0.12;
  const body =
    x > 0
      ? view.side(x, 0, z, tall, far, shade(wall, 1.05)) +
        openings(view, next, of, deep, (along, up) => [x, up, z + along])
      : view.side(x + wide, 0, z, tall, far, shade(wall, 0.8)) +
        openings(view, next, { ...of, wall: shade(wall, 0.8) }, deep, (along, up) => [
          x + wide,
          up,
          z + along,
        ]);
  const foot =
    x > 0
      ? view.side(x, 0, z, 0.45, far, shade(wall, 0.62))
      : view.side(x + wide, 0, z, 0.45, far, shade(wall, 0.5));
  const gable = view.face(
    [
      [x, 0, z],
      [x + wide, 0, z],
      [x + wide, tall, z],
      [mid, ridge - 0.1, z],
      [x, tall, z],
    ],
    shade(wall, 0.92),
  );
  const slope = (edge: number, light: number): string =>
    view.face(
      [
        [edge, eaves, z - 0.4],
        [mid, ridge, z - 0.4],
        [mid, ridge, far + 0.4],
        [edge, eaves, far + 0.4],
      ],
      shade(roof, light),
    );
  const courses = (edge: number, light: number): string =>
    [0.2, 0.4, 0.6, 0.8]
      .map((share) => {
        const [rx, ry] = [edge + (mid - edge) * share, eaves + (ridge - eaves) * share];
        return view.rod([rx, ry, z - 0.4], [rx, ry, far + 0.4], 0.06, shade(roof, light));
      })
      .join('');
  const nearEdge = x > 0 ? left : right;
  const isSeen = view.eye > eaves - ((ridge - eaves) / (wide / 2 + 0.45)) * Math.abs(nearEdge);
  const light = x > 0 ? 1.08 : 0.8;
  const edge = (fromX: number, toX: number): string =>
    view.face(
      [
        [fromX, eaves - 0.16, z - 0.4],
        [toX, ridge - 0.16, z - 0.4],
        [toX, ridge + 0.1, z - 0.4],
        [fromX, eaves + 0.1, z - 0.4],
      ],
      shade(roof, 0.72),
    );
  return (
    body +
    foot +
    gable +
    openings(view, next, { ...of, wall: shade(wall, 0.92) }, wide, (along, up) => [
      x + along,
      up,
      z,
    ]) +
    (isSeen
      ? slope(nearEdge, light) + courses(nearEdge, light * 0.86)
      : view.side(nearEdge, eaves - 0.15, z - 0.4, eaves + 0.14, far + 0.4, shade(roof, 0.6))) +
    view.face(
      [
        [nearEdge, eaves - 0.15, z - 0.4],
        [x > 0 ? x : x + wide, eaves - 0.15, z],
        [x > 0 ? x : x + wide, eaves - 0.15, far],
        [nearEdge, eaves - 0.15, far + 0.4],
      ],
      shade(wall, 0.45),
    ) +
    edge(left, mid) +
    edge(right, mid)
  );
}

/** Some houses along one side of a street, the farthest first. */
export function row(
  view: View,
  next: Random,
  side: -1 | 1,
  edge: number,
  [from, to]: readonly [number, number],
  look: { walls: readonly string[]; roof: string; panes: readonly string[] },
): string {
  const homes: House[] = [];
  for (let z = from; z < to;) {
    const deep = between(next, 8, 13);
    const wide = between(next, 7, 9);
    const wall = look.walls[Math.floor(next() * look.walls.length)] ?? '#e8e2d4';
    homes.push({
      x: side > 0 ? edge : -edge - wide,
      z,
      wide,
      deep,
      storeys: next() < 0.65 ? 2 : 1,
      wall,
      roof: look.roof,
      panes: look.panes,
    });
    z += deep + between(next, 2.5, 6);
  }
  return homes
    .toReversed()
    .map((home) => house(view, next, home))
    .join('');
}

/** How the houses of the sample villages look. */
export const village = {
  walls: ['#efe9dc', '#e6dfd0', '#d9c9ae'],
  roof: '#6d727a',
  panes: ['#7f98a8', '#6d8697'],
};
