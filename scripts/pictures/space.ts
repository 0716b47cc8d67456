import { type Point, height, line, mix, polygon, shade, width } from './paint.ts';

/** A place in metres: right of the eye, above the ground, away from the eye. */
export type Place = readonly [x: number, y: number, z: number];

export interface Standpoint {
  /** Height of the eye above the ground, metres. */
  readonly eye: number;
  /** Where the horizon lies, pixels from the top. */
  readonly horizon?: number;
  /** Focal length in pixels: more is narrower. */
  readonly focal?: number;
  /** Colour of the air, and the distance in metres at which it has taken most of the colour. */
  readonly haze?: { readonly color: string; readonly far: number };
  /** How much the world bends to the right with distance (a curved street). */
  readonly bend?: number;
  /** Where straight ahead lies, pixels from the left. */
  readonly middle?: number;
}

const nearest = 0.6;

/** The part of a face that lies before the eye. */
function beforeEye(places: readonly Place[]): Place[] {
  return places.flatMap((to, index) => {
    const from = places.at(index - 1) ?? to;
    const crossing = (): Place => {
      const share = (nearest - from[2]) / (to[2] - from[2]);
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share, nearest];
    };
    if (to[2] >= nearest) return from[2] >= nearest ? [to] : [crossing(), to];
    return from[2] >= nearest ? [crossing()] : [];
  });
}

/** Draws a world in metres as seen from one standpoint, in one-point perspective. */
export function lookFrom(standpoint: Standpoint) {
  const { eye, horizon = height * 0.5, focal = 2000, haze, bend = 0 } = standpoint;
  const middle = standpoint.middle ?? width / 2;

  const at = ([x, y, z]: Place): Point => [
    middle + (focal * (x + bend * z * z)) / z,
    horizon - (focal * (y - eye)) / z,
  ];
  /** Pixels of one metre at a distance. */
  const scale = (z: number): number => focal / z;
  /** A colour as the air between leaves it. */
  const air = (color: string, z: number): string =>
    haze && color.startsWith('#')
      ? mix(color, haze.color, 1 - Math.exp(-Math.max(0, z) / haze.far))
      : color;

  const face = (places: readonly Place[], fill: string, more = ''): string => {
    const seen = beforeEye(places);
    if (seen.length < 3) return '';
    const depth = seen.reduce((sum, place) => sum + place[2], 0) / seen.length;
    return polygon(seen.map(at), air(fill, depth), more);
  };

  /** A level area between two sides and two distances; long ones in strips so that bends bend. */
  const floor = (
    x1: number,
    x2: number,
    z1: number,
    z2: number,
    fill: string,
    more = '',
    y = 0,
  ): string => {
    if (bend === 0)
      return face(
        [
          [x1, y, z1],
          [x2, y, z1],
          [x2, y, z2],
          [x1, y, z2],
        ],
        fill,
        more,
      );
    const stations = Array.from({ length: 41 }, (_, index) => z1 * (z2 / z1) ** (index / 40));
    return polygon(
      [...stations.map((z) => at([x1, y, z])), ...stations.toReversed().map((z) => at([x2, y, z]))],
      air(fill, z1 + (z2 - z1) * 0.05),
      more,
    );
  };

  /** A rectangle across the line of sight. */
  const front = (
    x1: number,
    y1: number,
    x2: number,
    y2: number,
    z: number,
    fill: string,
    more = '',
  ): string =>
    face(
      [
        [x1, y1, z],
        [x2, y1, z],
        [x2, y2, z],
        [x1, y2, z],
      ],
      fill,
      more,
    );

  /** A rectangle along the line of sight. */
  const side = (
    x: number,
    y1: number,
    z1: number,
    y2: number,
    z2: number,
    fill: string,
    more = '',
  ): string =>
    face(
      [
        [x, y1, z1],
        [x, y1, z2],
        [x, y2, z2],
        [x, y2, z1],
      ],
      fill,
      more,
    );

  /** A block, lit from the left and above: its visible faces. */
  const box = (
    x: number,
    y: number,
    z: number,
    wide: number,
    high: number,
    deep: number,
    color: string,
  ): string => {
    const right = x + wide;
    const top = y + high;
    const bent = middle === width / 2 ? bend * z * z : 0;
    const parts: string[] = [];
    if (top < eye) parts.push(floor(x, right, z, z + deep, shade(color, 1.22), '', top));
    if (y > eye) parts.push(floor(x, right, z, z + deep, shade(color, 0.6), '', y));
    if (x + bent > 0) parts.push(side(x, y, z, top, z + deep, shade(color, 1.08)));
    if (right + bent < 0) parts.push(side(right, y, z, top, z + deep, shade(color, 0.78)));
    parts.push(front(x, y, right, top, z, shade(color, 0.93)));
    return parts.join('');
  };

  /** A rod between two places, as thick as its distance asks (metres). */
  const rod = (from: Place, to: Place, thick: number, color: string): string =>
    from[2] < nearest || to[2] < nearest
      ? ''
      : line(
          [at(from), at(to)],
          air(color, from[2]),
          Math.max(1.2, (thick * focal * 2) / (from[2] + to[2])),
        );

  return { at, scale, air, face, floor, front, side, box, rod, horizon, eye };
}

export type View = ReturnType<typeof lookFrom>;
