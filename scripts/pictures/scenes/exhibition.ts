import { plant, robotArm, room } from '../furniture.ts';
import { type Point, ellipse, line, path, px, shade, sheet } from '../paint.ts';
import { type View, lookFrom } from '../space.ts';

/** A display panel with one simple drawing of three kinds. */
function panel(view: View, x: number, z: number, kind: number): string {
  const ground = ['#2f6690', '#3a7d6b', '#c9742f', '#5b5f97'][kind % 4] ?? '#2f6690';
  const [middle, low] = view.at([x + 0.75, 1.2, z]);
  const unit = view.scale(z);
  const ring = 2 * Math.PI * 0.32 * unit;
  const drawing = [
    () =>
      [0.3, 0.5, 0.42, 0.75]
        .map((tall, bar) =>
          view.front(x + 0.25 + bar * 0.28, 0.85, x + 0.43 + bar * 0.28, 0.85 + tall, z, '#f4f7f8'),
        )
        .join(''),
    () =>
      `<circle cx="${px(middle)}" cy="${px(low)}" r="${px(unit * 0.32)}" fill="none" stroke="#ffffff" stroke-opacity="0.35" stroke-width="${px(unit * 0.16)}"/><circle cx="${px(middle)}" cy="${px(low)}" r="${px(unit * 0.32)}" fill="none" stroke="#ffffff" stroke-width="${px(unit * 0.16)}" stroke-dasharray="${px(ring * 0.62)} ${px(ring)}"/>`,
    () =>
      view.rod([x + 0.25, 0.85, z], [x + 1.25, 0.85, z], 0.02, '#ffffff') +
      line(
        [
          [-0.5, -0.25],
          [-0.2, 0.02],
          [0.1, -0.08],
          [0.5, 0.42],
        ].map(([dx = 0, dy = 0]): Point => [middle + dx * unit, low - dy * unit]),
        '#ffffff',
        unit * 0.05,
      ),
  ][kind % 3];
  return (
    view.floor(x - 0.05, x + 1.6, z - 0.15, z + 0.2, '#20262c', 'opacity="0.2"') +
    view.rod([x + 0.1, 0, z], [x + 0.1, 0.6, z], 0.05, '#8a939b') +
    view.rod([x + 1.4, 0, z], [x + 1.4, 0.6, z], 0.05, '#8a939b') +
    view.box(x, 0.5, z, 1.5, 1.6, 0.06, '#f0f2f3') +
    view.front(x + 0.06, 0.56, x + 1.44, 2.04, z, ground) +
    (drawing?.() ?? '') +
    view.front(x + 0.2, 1.82, x + 0.9, 1.9, z, shade(ground, 1.6))
  );
}

/** An exhibition hall: panels with charts, a robot arm in the middle, models on stands. */
export function exhibition(): string {
  const view = lookFrom({ eye: 1.7, horizon: 1150, focal: 1650, middle: 1600 });
  return sheet(
    room(view, {
      half: 6,
      tall: 4.2,
      deep: 10,
      wall: '#e9ebef',
      ground: '#aeb6c0',
      ceiling: '#3f4753',
      lights: [-3.6, 0, 3.6],
    }),
    view.front(-6, 2.9, 6, 3.5, 9.98, '#2f6690'),
    view.front(-6, 3.5, 6, 3.58, 9.97, '#e0a03c'),
    ...[-5.2, -3.2, -1.2, 0.8, 2.8].map((x, index) => panel(view, x + 0.2, 8.6, index)),
    ...[-4.9, 3.3].flatMap((x, index) => [panel(view, x, 6, index + 2)]),
    view.floor(-2.1, 2.1, 3.6, 6.2, '#c9d3de'),
    view.floor(-1.9, 1.9, 3.8, 6, '#5b7fa6'),
    view.box(-0.75, 0, 4.5, 1.5, 0.55, 1, '#f2f4f6'),
    view.front(-0.75, 0.42, 0.75, 0.46, 4.49, '#e0a03c'),
    robotArm(view, -0.15, 4.9, 0.55),
    view.box(0.42, 0.55, 4.7, 0.22, 0.2, 0.2, '#3a7d6b'),
    ...[-2.9, 2.1].map((x) => view.box(x, 0, 4.4, 0.8, 0.9, 0.7, '#f2f4f6')),
    view.box(-2.75, 0.9, 4.5, 0.5, 0.22, 0.3, '#c9d6de'),
    ...[-2.7, -2.55, -2.4].map((x, index) =>
      view.box(x, 1.12, 4.55, 0.1, 0.18 + index * 0.1, 0.12, '#5b7fa6'),
    ),
    ellipse(view.at([2.5, 1.2, 4.7]), 100, 100, '#3f87b5'),
    path(
      `M${view
        .at([2.5, 1.2, 4.7])
        .map((value) => px(value - 55))
        .join(',')} q60,-40 100,10 q10,50 -40,60 q-60,20 -60,-70Z`,
      '#6fae74',
    ),
    line([view.at([2.5, 0.9, 4.7]), view.at([2.5, 0.93, 4.7])], '#5a646c', 90),
    plant(view, -5.2, 4.8, 1.5),
    plant(view, 5.2, 4.8, 1.5),
  );
}
