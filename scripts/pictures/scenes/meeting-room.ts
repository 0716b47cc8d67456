import { chair, outlook, plant, room } from '../furniture.ts';
import { countryside } from '../landscape.ts';
import { ellipse, line, px, sheet } from '../paint.ts';
import { type View, lookFrom } from '../space.ts';

/** A teacup with its lid. */
function cup(view: View, x: number, y: number, z: number): string {
  const [left, low] = view.at([x, y, z]);
  const metre = view.scale(z);
  const rim = low - metre * 0.13;
  return (
    ellipse([left + metre * 0.06, low], metre * 0.11, metre * 0.03, '#3a2a1c', 'opacity="0.3"') +
    `<path d="M${px(left - metre * 0.055)},${px(rim)} h${px(metre * 0.11)} l${px(metre * -0.012)},${px(metre * 0.13)} h${px(metre * -0.086)}Z" fill="#f7f7f3"/>` +
    line(
      [
        [left - metre * 0.055, rim],
        [left + metre * 0.055, rim],
      ],
      '#5d88a8',
      metre * 0.018,
    ) +
    ellipse([left, rim - metre * 0.02], metre * 0.056, metre * 0.024, '#ffffff') +
    ellipse([left, rim - metre * 0.045], metre * 0.016, metre * 0.014, '#5d88a8')
  );
}

/** A meeting room before the meeting: a long table set with tea, hills in the window. */
export function meetingRoom(): string {
  const view = lookFrom({ eye: 1.85, horizon: 1010, focal: 1750 });
  const places = [5.7, 4.9, 4.1, 3.3, 2.5];
  return sheet(
    room(view, {
      half: 3.6,
      tall: 3.1,
      deep: 8,
      wall: '#f1ebdf',
      ground: '#b98f66',
      ceiling: '#faf8f3',
      lights: [-1.6, 1.6],
    }),
    outlook(view, 'meetview', [-2.3, 0.95, 2.3, 2.65], 7.98, countryside(5, 1060)),
    ...[-2.9, 2.45].map((x) => view.box(x, 0.3, 7.85, 0.45, 2.5, 0.1, '#c8a878')),
    plant(view, -2.95, 6.9, 1.4),
    plant(view, 2.95, 6.9, 1.4),
    chair(view, -0.25, 6.7, 'far', '#6a4a35'),
    ...places.flatMap((z) => [
      chair(view, -1.85, z - 0.2, 'left', '#6a4a35'),
      chair(view, 1.35, z - 0.2, 'right', '#6a4a35'),
    ]),
    view.floor(-1.2, 1.2, 2, 6.5, '#2b1c10', 'opacity="0.3"'),
    view.box(-0.85, 0, 5.6, 1.7, 0.72, 0.3, '#7d5334'),
    view.box(-0.85, 0, 2.4, 1.7, 0.72, 0.3, '#7d5334'),
    view.box(-1.15, 0.72, 2, 2.3, 0.07, 4.4, '#96633c'),
    view.floor(-0.35, 0.35, 2.2, 6.2, '#efe6d2', '', 0.792),
    ...[5.2, 3.9].map((z) => plant(view, 0, z, 0.42, 0.8)),
    ...places.flatMap((z) => [
      view.floor(-1.02, -0.7, z - 0.12, z + 0.14, '#fbfbf8', '', 0.792),
      view.floor(0.7, 1.02, z - 0.12, z + 0.14, '#fbfbf8', '', 0.792),
      cup(view, -0.52, 0.79, z - 0.05),
      cup(view, 0.52, 0.79, z - 0.05),
    ]),
  );
}
