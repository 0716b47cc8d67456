import { outlook, room } from '../furniture.ts';
import { hills, land, sky } from '../landscape.ts';
import {
  type Point,
  between,
  ellipse,
  line,
  path,
  polygon,
  px,
  random,
  rect,
  sheet,
} from '../paint.ts';
import { type View, lookFrom } from '../space.ts';

/** A round or pointed flask, partly filled. */
function flask(
  view: View,
  x: number,
  y: number,
  z: number,
  tall: number,
  liquid: string,
  isRound = false,
): string {
  const [middle, low] = view.at([x, y, z]);
  const unit = view.scale(z) * tall;
  const body = (from: number): string =>
    isRound
      ? `M${px(middle - unit * 0.36)},${px(low - unit * 0.36)} a${px(unit * 0.36)},${px(unit * 0.36)} 0 0 0 ${px(unit * 0.72)},0 Z`
      : `M${px(middle - unit * 0.4)},${px(low)} h${px(unit * 0.8)} L${px(middle + unit * (0.4 - from * 0.42))},${px(low - unit * from)} h${px(-unit * (0.8 - from * 0.84))}Z`;
  const glass = isRound
    ? ellipse([middle, low - unit * 0.36], unit * 0.37, unit * 0.37, '#e6f3f6', 'opacity="0.7"')
    : path(body(0.66), '#e6f3f6', 'opacity="0.7"');
  return (
    rect([middle - unit * 0.12, low - unit], unit * 0.24, unit * 0.4, '#e6f3f6', 'opacity="0.75"') +
    glass +
    path(body(0.34), liquid, 'opacity="0.88"') +
    line(
      [
        [middle - unit * 0.15, low - unit],
        [middle + unit * 0.15, low - unit],
      ],
      '#b9cfd6',
      unit * 0.05,
    ) +
    line(
      [
        [middle - unit * 0.16, low - unit * 0.5],
        [middle - unit * 0.24, low - unit * 0.25],
      ],
      '#ffffff',
      unit * 0.04,
    )
  );
}

/** A microscope seen from the side. */
function microscope(view: View, x: number, y: number, z: number): string {
  const [left, low] = view.at([x, y, z]);
  const unit = view.scale(z) * 0.62;
  const at = (right: number, up: number): Point => [left + right * unit, low - up * unit];
  return (
    ellipse(at(0.05, 0), unit * 0.5, unit * 0.05, '#1e2a33', 'opacity="0.3"') +
    polygon([at(-0.35, 0), at(0.35, 0), at(0.3, 0.1), at(-0.3, 0.1)], '#37424d') +
    path(
      `M${at(0.2, 0.08).map(px).join(',')} C${at(0.5, 0.35).map(px).join(',')} ${at(0.42, 0.75).map(px).join(',')} ${at(0.1, 0.85).map(px).join(',')} L${at(0.06, 0.74).map(px).join(',')} C${at(0.28, 0.62).map(px).join(',')} ${at(0.28, 0.35).map(px).join(',')} ${at(0.06, 0.08).map(px).join(',')}Z`,
      '#f2f4f5',
    ) +
    polygon([at(-0.3, 0.3), at(0.26, 0.3), at(0.26, 0.36), at(-0.3, 0.36)], '#2b343c') +
    line([at(-0.12, 0.66), at(0.12, 0.98)], '#e7ebee', unit * 0.17) +
    line([at(0.1, 0.95), at(0.2, 1.09)], '#37424d', unit * 0.13) +
    line([at(-0.14, 0.62), at(-0.18, 0.44)], '#4b5863', unit * 0.08) +
    ellipse(at(0.28, 0.42), unit * 0.07, unit * 0.07, '#37424d') +
    ellipse(at(-0.05, 0.2), unit * 0.09, unit * 0.03, '#ffe9a8')
  );
}

/** A laboratory: a bench with microscope and flasks, shelves behind it. */
export function laboratory(): string {
  const view = lookFrom({ eye: 1.5, horizon: 1080, focal: 1750 });
  const inks = ['#4f8fc0', '#5aa67c', '#d49a3a', '#b9607e', '#7b7fc0'];
  const next = random(52);
  const bottles = [1.15, 1.65, 2.15].flatMap((y) => [
    view.box(-3.4, y - 0.05, 5.6, 3, 0.05, 0.35, '#cbd3d8'),
    ...Array.from({ length: 12 }, (_, index) => {
      const x = -3.3 + index * 0.24;
      const tall = between(next, 0.16, 0.32);
      const ink = inks[Math.floor(next() * 5)] ?? '#4f8fc0';
      return (
        view.front(x, y, x + 0.16, y + tall, 5.62, ink, 'opacity="0.8"') +
        view.front(x + 0.04, y + tall, x + 0.12, y + tall + 0.05, 5.62, '#5a646c')
      );
    }),
  ]);
  return sheet(
    room(view, {
      half: 3.8,
      tall: 3,
      deep: 6,
      wall: '#e4ecee',
      ground: '#c4cdd0',
      ceiling: '#f6f9f9',
      lights: [-1.8, 1.8],
    }),
    view.front(-3.5, 0.9, -0.3, 2.6, 5.98, '#d3dfe3'),
    ...bottles,
    outlook(
      view,
      'labview',
      [0.5, 1.1, 3.2, 2.5],
      5.98,
      sky('#93c3e2', '#eaf2f2', 1100) +
        hills(4, 1110, 190, '#7fa28e', '#bdd2c2') +
        land(1110, '#a2c487', '#7fa565'),
    ),
    view.box(-3.6, 0, 5.2, 7.2, 0.88, 0.7, '#f3f5f6'),
    view.box(-3.6, 0.88, 5.15, 7.2, 0.05, 0.75, '#5a6b75'),
    ...Array.from({ length: 9 }, (_, door) =>
      view.front(-3.5 + door * 0.8, 0.1, -2.76 + door * 0.8, 0.8, 5.19, '#dde4e8'),
    ),
    view.box(1.2, 0.93, 5.2, 0.8, 0.55, 0.4, '#c8d2d8'),
    view.front(1.27, 1.02, 1.75, 1.4, 5.19, '#35505f'),
    view.box(2.3, 0.93, 5.2, 0.6, 0.7, 0.4, '#eef1f3'),
    view.floor(-2.6, 2.6, 2.2, 2.5, '#26343c', 'opacity="0.18"'),
    view.box(-2.4, 0, 2.5, 4.8, 0.84, 1, '#eef2f4'),
    ...[-2.3, -1.15, 0.02, 1.2].map(
      (x) =>
        view.front(x, 0.1, x + 1.08, 0.76, 2.49, '#dae3e8') +
        view.front(x + 0.4, 0.66, x + 0.68, 0.69, 2.48, '#8a979f'),
    ),
    view.box(-2.5, 0.84, 2.4, 5, 0.06, 1.2, '#49626f'),
    microscope(view, -1.05, 0.9, 2.75),
    ...[0, 1, 2, 3, 4, 5].map((tube) =>
      view.rod(
        [0.02 + tube * 0.09, 0.96, 3.1],
        [0.02 + tube * 0.09, 1.22, 3.1],
        0.045,
        inks[tube % 5] ?? '#4f8fc0',
      ),
    ),
    view.box(-0.05, 0.9, 3.05, 0.6, 0.07, 0.12, '#b58a58'),
    view.front(-0.05, 1.1, 0.55, 1.14, 3.04, '#b58a58'),
    flask(view, -0.15, 0.9, 2.7, 0.3, '#4f8fc0'),
    flask(view, 0.95, 0.9, 2.8, 0.42, '#5aa67c'),
    flask(view, 1.4, 0.9, 2.65, 0.32, '#d49a3a', true),
    flask(view, 0.6, 0.9, 2.6, 0.24, '#b9607e'),
    view.box(1.75, 0.9, 2.7, 0.42, 0.03, 0.3, '#f8f8f4'),
    view.box(-2.1, 0.9, 2.8, 0.5, 0.28, 0.35, '#d7dee2'),
    view.front(-2.02, 0.98, -1.75, 1.12, 2.79, '#3d6b5c'),
  );
}
