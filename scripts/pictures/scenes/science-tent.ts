import { clouds, hills, land, sky } from '../landscape.ts';
import { between, ellipse, random, shade, sheet } from '../paint.ts';
import { tree, tufts } from '../plants.ts';
import { lookFrom } from '../space.ts';

/** A tent for popular science outdoors: telescope, globe and models on tables. */
export function scienceTent(): string {
  const view = lookFrom({
    eye: 1.7,
    horizon: 1220,
    focal: 1750,
    haze: { color: '#d6e4e2', far: 170 },
  });
  const next = random(77);
  const tent = (x: number, z: number, color: string): string => {
    const corners = [
      [x, z + 3],
      [x + 4, z + 3],
      [x, z],
      [x + 4, z],
    ] as const;
    const tip = [x + 2, 3.9, z + 1.5] as const;
    return (
      view.floor(x - 0.2, x + 4.4, z - 0.2, z + 3.2, '#20301c', 'opacity="0.22"') +
      view.front(x, 0, x + 4, 2.5, z + 3, '#eef2f0') +
      corners.map(([px1, pz]) => view.rod([px1, 0, pz], [px1, 2.6, pz], 0.07, '#d5dadc')).join('') +
      view.face([[x - 0.2, 2.5, z + 3.2], [x - 0.2, 2.5, z - 0.2], tip], shade(color, 1.1)) +
      view.face([[x + 4.2, 2.5, z + 3.2], [x + 4.2, 2.5, z - 0.2], tip], shade(color, 0.8)) +
      view.face([[x - 0.2, 2.5, z - 0.2], [x + 4.2, 2.5, z - 0.2], tip], color) +
      Array.from({ length: 10 }, (_, flap) =>
        view.face(
          [
            [x - 0.2 + flap * 0.44, 2.5, z - 0.2],
            [x + 0.24 + flap * 0.44, 2.5, z - 0.2],
            [x + 0.02 + flap * 0.44, 2.22, z - 0.2],
          ],
          flap % 2 ? '#f6f3ea' : shade(color, 0.9),
        ),
      ).join('')
    );
  };
  const table = (x: number, z: number, cloth: string): string =>
    view.box(x, 0, z, 2.6, 0.76, 0.8, cloth) +
    view.floor(x - 0.05, x + 2.65, z - 0.05, z + 0.85, '#f8f6ef', '', 0.78);
  const globe = (x: number, y: number, z: number, size: number): string => {
    const spot = view.at([x, y + size * 1.4, z]);
    const radius = view.scale(z) * size;
    return (
      view.rod([x, y, z], [x, y + size, z], 0.05, '#7a5a3c') +
      ellipse(spot, radius, radius, '#3f87b5') +
      ellipse(
        [spot[0] - radius * 0.3, spot[1] - radius * 0.2],
        radius * 0.4,
        radius * 0.5,
        '#6fae74',
      ) +
      ellipse(
        [spot[0] + radius * 0.45, spot[1] + radius * 0.3],
        radius * 0.28,
        radius * 0.36,
        '#6fae74',
      )
    );
  };
  const rocket = (x: number, y: number, z: number): string =>
    view.front(x - 0.07, y, x + 0.07, y + 0.42, z, '#f2f2ee') +
    view.face(
      [
        [x - 0.07, y + 0.42, z],
        [x + 0.07, y + 0.42, z],
        [x, y + 0.6, z],
      ],
      '#d0502f',
    ) +
    view.face(
      [
        [x - 0.16, y, z],
        [x + 0.16, y, z],
        [x, y + 0.2, z],
      ],
      '#d0502f',
    ) +
    ellipse(view.at([x, y + 0.32, z]), view.scale(z) * 0.035, view.scale(z) * 0.035, '#4f8fc0');
  return sheet(
    sky('#60a3d4', '#e6efec', 1220),
    clouds(15, 7, '#ffffff', 620),
    hills(18, 1230, 380, '#7d9fae', '#c5d7d9'),
    land(1220, '#a6c781', '#7faa57'),
    ...[-24, -17, -11, -6, 0, 6, 12, 19, 26].map((x) =>
      tree(view, next, x, 30 + next() * 8, between(next, 5.5, 8), '#4f8846'),
    ),
    view.floor(-2.2, 2, 2, 40, '#d3c8ae'),
    tufts(view, 81, 170, [2.2, 9], [3, 26], '#7ea653'),
    tufts(view, 83, 150, [-9, -2.4], [3, 11], '#7ea653'),
    tent(3.4, 13, '#e0a03c'),
    table(4, 13.6, '#c9574a'),
    globe(5, 0.78, 13.7, 0.22),
    tent(-7.6, 11.5, '#3f8fb0'),
    table(-7, 12, '#e4b04a'),
    rocket(-5.6, 0.78, 12.1),
    tree(view, next, 7.6, 9.6, 6.4, '#5a9149'),
    tent(-4.6, 6.2, '#cf5f45'),
    table(-4, 7.2, '#3f7f9c'),
    globe(-3.5, 0.78, 7.4, 0.2),
    rocket(-2.8, 0.78, 7.4),
    ...[0, 1, 2].map((block) =>
      view.box(
        -2.3 + block * 0.2,
        0.78,
        7.4,
        0.17,
        0.14 + block * 0.12,
        0.17,
        ['#e0a03c', '#5aa67c', '#4f8fc0'][block] ?? '#4f8fc0',
      ),
    ),
    ...[
      [1.25, 5.2],
      [2.05, 5.2],
      [1.65, 5.8],
    ].map(([x = 0, z = 0]) => view.rod([x, 0, z], [1.65, 1.15, 5.4], 0.05, '#7a5a3c')),
    view.rod([1.2, 1.05, 5.4], [2.3, 1.75, 5.4], 0.2, '#5b86a8'),
    view.rod([2.12, 1.64, 5.4], [2.36, 1.79, 5.4], 0.25, '#37424d'),
    view.rod([1.08, 0.97, 5.4], [1.24, 1.07, 5.4], 0.12, '#37424d'),
    view.rod([1.35, 1.32, 5.4], [1.75, 1.57, 5.4], 0.05, '#37424d'),
    ellipse(view.at([1.65, 1.2, 5.4]), 34, 34, '#4b5863'),
  );
}
