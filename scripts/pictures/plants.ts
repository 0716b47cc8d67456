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
} from './paint.ts';
import type { View } from './space.ts';

/** A leafy tree: dark heart, body, and the light from the upper left. */
export function tree(
  view: View,
  next: Random,
  x: number,
  z: number,
  tall: number,
  color = '#4f7f3f',
): string {
  const metre = view.scale(z);
  const [footX, footY] = view.at([x, 0, z]);
  const leaf = view.air(color, z);
  const crown: Point = [footX, footY - tall * metre * 0.66];
  const radius = tall * metre * 0.34;
  const layer = (
    fill: string,
    shiftX: number,
    shiftY: number,
    size: number,
    many: number,
  ): string =>
    Array.from({ length: many }, () => {
      const turn = between(next, 0, Math.PI * 2);
      const reach = Math.sqrt(next()) * radius * 0.72;
      return blob(
        next,
        [
          crown[0] + shiftX + Math.cos(turn) * reach,
          crown[1] + shiftY + Math.sin(turn) * reach * 0.85,
        ],
        radius * size,
        radius * size * 0.9,
        fill,
      );
    }).join('');
  return (
    ellipse(
      [footX + radius * 0.5, footY],
      radius * 1.15,
      radius * 0.16,
      view.air('#1b2a1c', z),
      'opacity="0.3"',
    ) +
    polygon(
      [
        [footX - metre * tall * 0.03, footY],
        [footX + metre * tall * 0.03, footY],
        [footX + metre * tall * 0.015, crown[1]],
        [footX - metre * tall * 0.015, crown[1]],
      ],
      view.air('#5d4a38', z),
    ) +
    layer(shade(leaf, 0.68), radius * 0.12, radius * 0.18, 0.5, 9) +
    layer(leaf, -radius * 0.03, -radius * 0.02, 0.42, 11) +
    layer(shade(leaf, 1.16), -radius * 0.2, -radius * 0.24, 0.24, 9)
  );
}

/** A bush on the ground. */
export function bush(
  view: View,
  next: Random,
  x: number,
  z: number,
  tall: number,
  color: string,
): string {
  const metre = view.scale(z) * tall;
  const [footX, footY] = view.at([x, 0, z]);
  const leaf = view.air(color, z);
  const spot = (shift: number, lift: number, size: number, fill: string): string =>
    blob(
      next,
      [footX + shift * metre, footY - lift * metre],
      metre * size,
      metre * size * 0.8,
      fill,
    );
  return (
    ellipse([footX + metre * 0.2, footY], metre * 0.9, metre * 0.12, '#16241a', 'opacity="0.25"') +
    spot(-0.35, 0.35, 0.45, shade(leaf, 0.75)) +
    spot(0.35, 0.32, 0.45, shade(leaf, 0.7)) +
    spot(0, 0.5, 0.55, leaf) +
    spot(-0.2, 0.66, 0.28, shade(leaf, 1.14))
  );
}

/** Tufts of grass scattered over a strip of ground, larger towards the eye. */
export function tufts(
  view: View,
  seed: number,
  many: number,
  [x1, x2]: Point,
  [z1, z2]: Point,
  color: string,
): string {
  const next = random(seed);
  const spots = Array.from({ length: many }, () => ({
    x: between(next, x1, x2),
    z: z1 * (z2 / z1) ** next(),
  }));
  return spots
    .toSorted((a, b) => b.z - a.z)
    .map(({ x, z }) => {
      const [footX, footY] = view.at([x, 0, z]);
      const blade = view.scale(z) * between(next, 0.08, 0.2);
      const green = view.air(shade(color, between(next, 0.82, 1.15)), z);
      return [-0.5, -0.12, 0.3, 0.6]
        .map((lean) =>
          line(
            [
              [footX + lean * blade * 0.4, footY],
              [footX + lean * blade, footY - blade * between(next, 0.7, 1.1)],
            ],
            green,
            Math.max(1.5, blade * 0.1),
          ),
        )
        .join('');
    })
    .join('');
}
