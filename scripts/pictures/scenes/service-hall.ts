import { chair, outlook, plant, room } from '../furniture.ts';
import { countryside } from '../landscape.ts';
import { shade, sheet } from '../paint.ts';
import { type View, lookFrom } from '../space.ts';

/** A service window in a counter: glass, a screen above it, a place to sit behind it. */
function serviceWindow(view: View, x: number, z: number, wide: number, accent: string): string {
  return (
    view.box(x + wide / 2 - 0.3, 1.08, z + 0.5, 0.6, 0.4, 0.05, '#39434d') +
    view.front(x, 1.08, x + wide, 2.05, z + 0.25, '#cfe4ea', 'opacity="0.38"') +
    view.face(
      [
        [x + wide * 0.2, 1.08, z + 0.25],
        [x + wide * 0.38, 1.08, z + 0.25],
        [x + wide * 0.68, 2.05, z + 0.25],
        [x + wide * 0.5, 2.05, z + 0.25],
      ],
      '#ffffff',
      'opacity="0.35"',
    ) +
    view.box(x + wide / 2 - 0.5, 2.2, z + 0.2, 1, 0.3, 0.06, shade(accent, 0.8)) +
    [0.72, 0.5, 0.6]
      .map((long, row) =>
        view.front(
          x + wide / 2 - 0.42,
          2.4 - row * 0.075,
          x + wide / 2 - 0.42 + long,
          2.42 - row * 0.075,
          z + 0.2,
          '#bfe0d0',
        ),
      )
      .join('') +
    view.box(x + wide * 0.7, 1.08, z + 0.05, 0.24, 0.025, 0.16, '#ffffff') +
    view.rod([x + wide * 0.62, 1.08, z + 0.1], [x + wide * 0.66, 1.26, z + 0.1], 0.015, '#b0483a')
  );
}

/** The service hall of a township: a counter of three windows, chairs before it. */
export function serviceHall(): string {
  const view = lookFrom({ eye: 1.65, horizon: 1130, focal: 1750 });
  const seats = [3.9, 2.7].flatMap((z) =>
    [-2.3, -1.72, -1.14, 0.64, 1.22, 1.8].map((x) => chair(view, x, z, 'near', '#3f7f8c')),
  );
  return sheet(
    room(view, {
      half: 4.4,
      tall: 3.3,
      deep: 8.2,
      wall: '#efe8da',
      ground: '#d5cdbd',
      ceiling: '#f7f5ef',
      lights: [-2, 2],
    }),
    view.front(-4.4, 2.62, 4.4, 3.3, 8.2, '#4f8a80'),
    outlook(view, 'hallview', [-3.6, 1.25, -1.9, 2.4], 8.18, countryside(3, 1120)),
    outlook(view, 'hallview2', [1.9, 1.25, 3.6, 2.4], 8.18, countryside(3, 1120)),
    view.box(-1.1, 0, 7.7, 2.2, 2.2, 0.45, '#b98f62'),
    ...[0.5, 1, 1.5].flatMap((y) =>
      Array.from({ length: 14 }, (_, book) =>
        view.front(
          -0.98 + book * 0.14,
          y + 0.05,
          -0.88 + book * 0.14,
          y + 0.38,
          7.69,
          ['#7c97a6', '#c9b48a', '#a86f5c', '#8aa58a'][(book * 3 + Math.round(y * 2)) % 4] ??
            '#7c97a6',
        ),
      ),
    ),
    view.floor(-3.6, 3.6, 5.3, 5.6, '#3c352a', 'opacity="0.2"'),
    view.box(-3.5, 0, 5.6, 7, 1.02, 0.7, '#c99d6c'),
    ...Array.from({ length: 9 }, (_, board) =>
      view.front(-3.42 + board * 0.77, 0.14, -2.74 + board * 0.77, 0.9, 5.59, '#d8b286'),
    ),
    view.box(-3.6, 1.02, 5.5, 7.2, 0.06, 0.85, '#f2efe8'),
    ...[-3.2, -1.05, 1.1].map((x) => serviceWindow(view, x, 5.75, 2.1, '#2f6f66')),
    ...[-3.3, -1.13, 1.02, 3.17].map((x) => view.box(x, 1.08, 5.95, 0.14, 1.5, 0.1, '#9a8d78')),
    view.box(-3.5, 2.55, 5.95, 7, 0.14, 0.12, '#9a8d78'),
    plant(view, -3.85, 5.2, 1.7),
    plant(view, 3.85, 5.2, 1.7),
    ...seats,
  );
}
