import { robotArm, room } from '../furniture.ts';
import { sheet } from '../paint.ts';
import { lookFrom } from '../space.ts';

/** A factory hall: a conveyor with boxes between machines and robot arms. */
export function factory(): string {
  const view = lookFrom({
    eye: 2.1,
    horizon: 1080,
    focal: 1600,
    haze: { color: '#dfe7ec', far: 60 },
  });
  const stations = [13, 10.4, 7.8, 5.2];
  return sheet(
    room(view, {
      half: 6.5,
      tall: 5.6,
      deep: 18,
      wall: '#d5dee4',
      ground: '#9fb0ae',
      ceiling: '#8b99a5',
      lights: [-3.8, 0, 3.8],
    }),
    view.front(-2, 0, 2, 3.4, 17.98, '#5f7f95'),
    ...Array.from({ length: 8 }, (_, slat) =>
      view.front(-2, 0.4 + slat * 0.42, 2, 0.44 + slat * 0.42, 17.97, '#4e6c81'),
    ),
    ...[17, 14, 11, 8, 5].flatMap((z) => [
      view.box(-6.5, 5, z, 13, 0.28, 0.2, '#6d7d8a'),
      view.box(-6.5, 0, z, 0.35, 5.1, 0.35, '#7e8f9c'),
      view.box(6.15, 0, z, 0.35, 5.1, 0.35, '#7e8f9c'),
    ]),
    ...[-5, 4.9].map((x) => view.floor(x, x + 0.12, 1, 17.5, '#e5b93a')),
    ...[-1.9, 1.8].map((x) => view.floor(x, x + 0.12, 1, 17.5, '#e5b93a')),
    ...stations.map(
      (z, index) =>
        view.box(-4.6, 0, z, 2.2, 2.1, 1.6, index % 2 ? '#e8edf0' : '#dbe4ea') +
        view.front(-4.4, 0.9, -3.3, 1.8, z - 0.01, '#38566b') +
        view.front(-3.1, 1.3, -2.6, 1.75, z - 0.01, '#7fb4c8') +
        view.front(-3.1, 0.95, -2.95, 1.1, z - 0.01, '#d05a3c') +
        view.front(-2.8, 0.95, -2.65, 1.1, z - 0.01, '#5aa67c') +
        view.side(-2.4, 0.5, z + 0.3, 1.7, z + 1.3, '#4b6a80') +
        view.box(-4.6, 2.1, z, 2.2, 0.12, 1.6, '#2f7d8c'),
    ),
    view.box(-0.7, 0.1, 2.6, 1.4, 0.7, 14, '#5d6a74'),
    view.floor(-0.6, 0.6, 2.6, 16.6, '#3b444c', '', 0.81),
    ...Array.from({ length: 26 }, (_, roll) =>
      view.rod([-0.6, 0.81, 2.8 + roll * 0.52], [0.6, 0.81, 2.8 + roll * 0.52], 0.03, '#4d5963'),
    ),
    ...[14.5, 12.6, 10.7, 8.8, 6.9, 5, 3.4].map(
      (z) =>
        view.box(-0.38, 0.82, z, 0.76, 0.45, 0.6, '#cfa56c') +
        view.front(-0.06, 0.82, 0.06, 1.27, z - 0.01, '#e6cfa2'),
    ),
    ...stations.map(
      (z) => view.box(2.1, 0, z, 1, 0.5, 1, '#46535e') + robotArm(view, 2.6, z + 0.3, 0.5, -1.6),
    ),
    ...[12, 8].map((z) => view.box(4.1, 0, z, 0.7, 1.7, 1.2, '#d9e1e6')),
  );
}
