import { chair, outlook, plant, room } from '../furniture.ts';
import { hills, land, sky } from '../landscape.ts';
import { rect, sheet } from '../paint.ts';
import { lookFrom } from '../space.ts';

/** The service window of a bureau: one low counter, a row of seats, a tall window. */
export function bureauWindow(): string {
  const view = lookFrom({ eye: 1.6, horizon: 1160, focal: 1600, middle: 1400 });
  return sheet(
    room(view, {
      half: 4.6,
      tall: 3,
      deep: 7,
      wall: '#dfe6ec',
      ground: '#b9c1c8',
      ceiling: '#f3f6f8',
      lights: [0, 3],
    }),
    outlook(
      view,
      'cityview',
      [0.9, 0.6, 3.9, 2.6],
      6.98,
      sky('#9cc6e6', '#e8f0f4', 1170) +
        hills(11, 1180, 170, '#8aa3b4', '#c3d2da') +
        [1700, 1840, 1990, 2150, 2260]
          .map((x, index) =>
            rect([x, 900 + ((index * 83) % 190)], 95, 400, index % 2 ? '#a9bac8' : '#bccad4'),
          )
          .join('') +
        land(1260, '#93b384', '#7c9f6c'),
    ),
    view.front(-4.6, 0, 0.3, 3, 6.98, '#41607f'),
    ...Array.from({ length: 16 }, (_, slat) =>
      view.front(-4.5 + slat * 0.3, 0.12, -4.4 + slat * 0.3, 3, 6.97, '#4c6d8e'),
    ),
    view.box(-3.9, 2.2, 5.3, 3.9, 0.32, 0.1, '#22405e'),
    view.rod([-3.6, 2.5, 5.35], [-3.6, 3, 5.35], 0.03, '#8895a0'),
    view.rod([-0.3, 2.5, 5.35], [-0.3, 3, 5.35], 0.03, '#8895a0'),
    ...[-3.1, -1.3].map(
      (x) =>
        chair(view, x, 5.9, 'far', '#2d4258') +
        view.box(x - 0.05, 0.8, 5.3, 0.62, 0.42, 0.05, '#2a333c') +
        view.box(x + 0.2, 0.7, 5.3, 0.12, 0.2, 0.05, '#2a333c'),
    ),
    view.floor(-4.1, 0.3, 4.4, 4.7, '#20303f', 'opacity="0.2"'),
    view.box(-4, 0, 4.7, 4.1, 0.78, 0.6, '#eef2f5'),
    view.front(-3.9, 0.1, 0, 0.16, 4.69, '#5b8fbf'),
    view.box(-4.05, 0.78, 4.6, 4.2, 0.05, 0.8, '#9c7a55'),
    ...[-2.9, -1.1].map(
      (x) =>
        view.front(x - 0.6, 0.83, x + 0.6, 1.35, 4.7, '#d4e8f0', 'opacity="0.4"') +
        chair(view, x - 0.1, 3.7, 'near', '#46759f'),
    ),
    view.box(3.4, 0, 5.6, 0.7, 1.15, 0.45, '#f1f4f6'),
    view.face(
      [
        [3.4, 1.15, 5.6],
        [4.1, 1.15, 5.6],
        [4.1, 1.75, 5.85],
        [3.4, 1.75, 5.85],
      ],
      '#3a4a5a',
    ),
    view.face(
      [
        [3.46, 1.2, 5.62],
        [4.04, 1.2, 5.62],
        [4.04, 1.7, 5.83],
        [3.46, 1.7, 5.83],
      ],
      '#7fb4dc',
    ),
    plant(view, 0.55, 5.6, 1.5),
    ...[4.6, 3.9, 3.2, 2.5].map((z) => chair(view, 2.2, z, 'right', '#8fa3b3')),
    plant(view, 2.5, 5.9, 1.3),
  );
}
