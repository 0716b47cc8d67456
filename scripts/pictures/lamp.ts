import { ellipse, line, polygon, radial, shade } from './paint.ts';
import type { View } from './space.ts';

/** Colours of lamplight, once on a sheet that has lamps. */
export const lampLight = (): string =>
  radial('glow', [
    [0, '#fff6d8', 0.95],
    [0.12, '#ffe3a0', 0.6],
    [0.45, '#ffc860', 0.16],
    [1, '#ffb84a', 0],
  ]) +
  radial('pool', [
    [0, '#ffdc96', 0.62],
    [0.55, '#f7b964', 0.24],
    [1, '#f0a850', 0],
  ]);

/** A solar street lamp at the side of the road, its arm over it; lit or dark. */
export function lamp(view: View, x: number, z: number, isLit: boolean, metal: string): string {
  const reach = x > 0 ? -1.1 : 1.1;
  const metre = view.scale(z);
  const head = view.at([x + reach, 5.1, z]);
  const dark = shade(metal, 0.6);
  const light = isLit
    ? ellipse(
        view.at([x + reach * 1.4, 0, z]),
        metre * 3.9,
        metre * 0.36 * (view.eye / 1.7) * Math.max(0.5, 14 / (z + 4)) * 1.6,
        'url(#pool)',
      ) +
      polygon(
        [head, view.at([x + reach + 2.1, 0, z]), view.at([x + reach - 2.1, 0, z])],
        '#ffdf9a',
        'opacity="0.07"',
      )
    : '';
  return (
    light +
    view.rod([x, 0, z], [x, 5.75, z], 0.13, metal) +
    view.rod([x, 0, z], [x, 0.9, z], 0.22, dark) +
    view.rod([x, 4.9, z], [x + reach, 5.2, z], 0.08, metal) +
    view.face(
      [
        [x - 0.6, 5.55, z - 0.25],
        [x + 0.6, 5.55, z - 0.25],
        [x + 0.5, 6.0, z + 0.3],
        [x - 0.5, 6.0, z + 0.3],
      ],
      isLit ? '#2c4a78' : '#22334f',
    ) +
    line(
      [
        [head[0] - metre * 0.3, head[1]],
        [head[0] + metre * 0.3, head[1]],
      ],
      isLit ? '#fff3cf' : dark,
      metre * 0.14,
    ) +
    (isLit ? ellipse(head, metre * 2.3, metre * 2.3, 'url(#glow)') : '')
  );
}
