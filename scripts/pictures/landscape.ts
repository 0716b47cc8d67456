import {
  between,
  ellipse,
  height,
  linear,
  mix,
  path,
  px,
  random,
  rect,
  shade,
  soft,
  width,
} from './paint.ts';

/** A sky from its highest colour down to the horizon. */
export const sky = (top: string, low: string, horizon = height * 0.6): string =>
  linear('sky', [
    [0, top],
    [1, low],
  ]) + rect([0, 0], width, horizon + 20, 'url(#sky)');

/** Fair-weather clouds: flat below, heaped above. */
export function clouds(seed: number, many: number, color = '#ffffff', low = 760): string {
  const next = random(seed);
  return Array.from({ length: many }, () => {
    const size = between(next, 90, 190);
    const [x, y] = [between(next, -100, width + 100), between(next, 120, low)];
    const puffs = Array.from({ length: 7 }, (_, index) =>
      ellipse(
        [
          x + (index - 3) * size * 0.75,
          y - Math.cos(((index - 3) / 3.4) * 1.5) * size * between(next, 0.25, 0.7),
        ],
        size * between(next, 0.6, 0.95),
        size * between(next, 0.4, 0.62),
        color,
      ),
    );
    return soft(
      20,
      puffs.join('') + ellipse([x, y], size * 3, size * 0.28, color),
      'opacity="0.82"',
    );
  }).join('');
}

/** A range of steep rounded hills, as limestone makes them, with their shaded side. */
export function hills(
  seed: number,
  base: number,
  high: number,
  color: string,
  low: string,
): string {
  const next = random(seed);
  const peaks = Array.from({ length: 13 }, (_, index) => ({
    x: (index / 12) * (width + 400) - 200 + between(next, -90, 90),
    tall: high * between(next, 0.35, 1),
    wide: between(next, 110, 230),
  }));
  const top = (x: number): number =>
    Math.max(
      high * 0.18,
      ...peaks.map((peak) => peak.tall * Math.exp(-(((x - peak.x) / peak.wide) ** 2))),
    ) +
    Math.sin(x / 23 + seed) * 5 +
    Math.sin(x / 9) * 2.5;
  const outline = Array.from({ length: 161 }, (_, index) => {
    const x = (index / 160) * width;
    return `${px(x)},${px(base - top(x))}`;
  });
  const id = `hill${seed}`;
  const dark = peaks.map((peak) => {
    const y = base - peak.tall;
    return path(
      `M${px(peak.x)},${px(y + 6)} Q${px(peak.x + peak.wide * 0.75)},${px(y + peak.tall * 0.25)} ${px(peak.x + peak.wide * 1.25)},${px(base)} L${px(peak.x + peak.wide * 0.25)},${px(base)} Q${px(peak.x + peak.wide * 0.4)},${px(y + peak.tall * 0.5)} ${px(peak.x)},${px(y + 6)}Z`,
      shade(color, 0.8),
      'opacity="0.28"',
    );
  });
  return (
    linear(id, [
      [0, color],
      [0.75, mix(color, low, 0.65)],
      [1, low],
    ]) +
    `<clipPath id="c${id}"><path d="M0,${base} L${outline.join(' L')} L${width},${base}Z"/></clipPath>` +
    path(`M0,${base} L${outline.join(' L')} L${width},${base}Z`, `url(#${id})`) +
    `<g clip-path="url(#c${id})">${dark.join('')}</g>`
  );
}

/** The ground from the horizon to the lower edge. */
export const land = (horizon: number, far: string, near: string): string =>
  linear('land', [
    [0, far],
    [1, near],
  ]) + rect([0, horizon - 2], width, height - horizon + 2, 'url(#land)');

/** Hills and fields as seen through a window. */
export const countryside = (seed: number, horizon: number): string =>
  sky('#8fc1e0', '#e6f0ee', horizon) +
  hills(seed, horizon + 10, 260, '#7f9fa8', '#bfd2d2') +
  hills(seed + 2, horizon + 14, 130, '#6b9a72', '#a4c4a0') +
  land(horizon + 10, '#a6c583', '#7fa65a');
