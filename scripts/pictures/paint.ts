// Drawing in SVG: colours, shapes and the sheet they stand on.

/** Size of every picture in pixels: 90 cm wide at 90 ppi. */
export const width = 3200;
export const height = 2400;

export type Point = readonly [x: number, y: number];
export type Random = () => number;

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function random(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A number between two others. */
export const between = (next: Random, low: number, high: number): number =>
  low + (high - low) * next();

const channels = (color: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

/** The colour that lies `share` of the way from one `#rrggbb` to another. */
export function mix(from: string, to: string, share: number): string {
  const target = channels(to);
  const mixed = channels(from).map((value, index) => {
    const at = value + ((target[index] ?? value) - value) * Math.min(1, Math.max(0, share));
    return Math.round(at).toString(16).padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}

/** Darker below 1, lighter above. */
export const shade = (color: string, light: number): string =>
  light <= 1 ? mix('#0b1420', color, light) : mix(color, '#ffffff', light - 1);

/** A length or place as SVG writes it. */
export const px = (value: number): string => String(Math.round(value * 10) / 10);

export const polygon = (points: readonly Point[], fill: string, more = ''): string =>
  `<polygon points="${points.map(([x, y]) => `${px(x)},${px(y)}`).join(' ')}" fill="${fill}" ${more}/>`;

export const line = (points: readonly Point[], color: string, thick: number, more = ''): string =>
  `<polyline points="${points.map(([x, y]) => `${px(x)},${px(y)}`).join(' ')}" fill="none" stroke="${color}" stroke-width="${px(thick)}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;

export const ellipse = (
  [x, y]: Point,
  radiusX: number,
  radiusY: number,
  fill: string,
  more = '',
): string =>
  `<ellipse cx="${px(x)}" cy="${px(y)}" rx="${px(radiusX)}" ry="${px(radiusY)}" fill="${fill}" ${more}/>`;

export const rect = ([x, y]: Point, wide: number, high: number, fill: string, more = ''): string =>
  `<rect x="${px(x)}" y="${px(y)}" width="${px(wide)}" height="${px(high)}" fill="${fill}" ${more}/>`;

export const path = (data: string, fill: string, more = ''): string =>
  `<path d="${data}" fill="${fill}" ${more}/>`;

/** A closed shape with soft, uneven edges around a middle. */
export function blob(
  next: Random,
  [x, y]: Point,
  radiusX: number,
  radiusY: number,
  fill: string,
  more = '',
): string {
  const corners = Array.from({ length: 11 }, (_, index): Point => {
    const turn = (index / 11) * Math.PI * 2;
    const reach = between(next, 0.78, 1.08);
    return [x + Math.cos(turn) * radiusX * reach, y + Math.sin(turn) * radiusY * reach];
  });
  const middle = (a: Point, b: Point): string =>
    `${px((a[0] + b[0]) / 2)},${px((a[1] + b[1]) / 2)}`;
  const at = (index: number): Point => corners[index % corners.length] ?? [x, y];
  const curve = corners.map(
    (corner, index) => `Q${px(corner[0])},${px(corner[1])} ${middle(corner, at(index + 1))}`,
  );
  return path(`M${middle(at(10), at(0))} ${curve.join(' ')}Z`, fill, more);
}

type Stop = readonly [offset: number, color: string, opacity?: number];
const stopTags = (stops: readonly Stop[]): string =>
  stops
    .map(
      ([offset, color, opacity = 1]) =>
        `<stop offset="${offset}" stop-color="${color}" stop-opacity="${opacity}"/>`,
    )
    .join('');

/** A gradient from top to bottom (or left to right) of the shape that uses it. */
export const linear = (id: string, stops: readonly Stop[], across = false): string =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="${across ? 1 : 0}" y2="${across ? 0 : 1}">${stopTags(stops)}</linearGradient>`;

/** A gradient from the middle outwards. */
export const radial = (id: string, stops: readonly Stop[]): string =>
  `<radialGradient id="${id}">${stopTags(stops)}</radialGradient>`;

/** Blurred by 6, 20, 60 or 120 px. */
export const soft = (blur: 6 | 20 | 60 | 120, body: string, more = ''): string =>
  `<g filter="url(#soft${blur})" ${more}>${body}</g>`;

/** A whole picture. */
export function sheet(...parts: readonly string[]): string {
  const filters = [6, 20, 60, 120].map(
    (blur) =>
      `<filter id="soft${blur}" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="${blur}"/></filter>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${filters.join('')}</defs>${parts.join('')}</svg>`;
}
