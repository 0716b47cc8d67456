import { clouds, hills, land, sky } from '../landscape.ts';
import { between, random, rect, sheet } from '../paint.ts';
import { tree, tufts } from '../plants.ts';
import { lookFrom } from '../space.ts';

/** A small village school in its yard. */
export function school(): string {
  const view = lookFrom({
    eye: 2.4,
    horizon: 1230,
    focal: 1900,
    haze: { color: '#d5e2e4', far: 190 },
  });
  const next = random(41);
  const z = 27;
  const bays = Array.from({ length: 8 }, (_, bay) => -13.4 + bay * 3.35);
  const storey = (low: number): string =>
    view.front(-13.6, low, 13.6, low + 3.2, z + 1.8, '#e3d6bc') +
    bays
      .map((x, bay) =>
        bay % 4 === 1
          ? view.front(x + 0.8, low, x + 2.1, low + 2.3, z + 1.8, '#5f8a86') +
            view.front(x + 1.42, low, x + 1.48, low + 2.3, z + 1.8, '#42635f')
          : view.front(x + 0.5, low + 0.95, x + 2.9, low + 2.5, z + 1.8, '#f5f1e6') +
            [0.58, 1.36, 2.14]
              .map((dx) =>
                view.front(x + dx, low + 1.03, x + dx + 0.7, low + 2.42, z + 1.8, '#7f9fb0'),
              )
              .join(''),
      )
      .join('') +
    view.front(-13.9, low + 3, 13.9, low + 3.35, z, '#f4ede0') +
    (low > 1
      ? view.front(-13.9, low + 0.05, 13.9, low + 1.05, z, '#d7835c') +
        view.front(-13.9, low + 1.05, 13.9, low + 1.17, z, '#f4ede0')
      : '') +
    [...bays, 13.4]
      .map((x) => view.front(x - 0.18, low, x + 0.18, low + 3.1, z, '#f4ede0'))
      .join('');
  return sheet(
    sky('#5f9fd0', '#e2edec', 1230),
    clouds(8, 6, '#ffffff', 620),
    hills(6, 1240, 560, '#7c9fae', '#c3d6d8'),
    hills(14, 1242, 330, '#68977a', '#a8c7ac'),
    land(1230, '#a5c07f', '#8fae66'),
    ...[-30, -25, -20, 19, 24, 31].map((x) =>
      tree(view, next, x, 40, between(next, 6, 8.5), '#4f8446'),
    ),
    view.floor(-17, 17, 2, 27, '#cfc8b8'),
    view.face(
      [
        [-14.6, 7.1, z - 0.5],
        [14.6, 7.1, z - 0.5],
        [13.4, 9.2, z + 3],
        [-13.4, 9.2, z + 3],
      ],
      '#a4553f',
    ),
    ...Array.from({ length: 28 }, (_, tile) =>
      view.rod(
        [-14 + tile * 1.04, 7.1, z - 0.5],
        [-12.9 + tile * 0.955, 9.2, z + 3],
        0.07,
        '#8d4735',
      ),
    ),
    storey(0.3),
    storey(3.6),
    view.front(-14.6, 6.9, 14.6, 7.15, z - 0.5, '#84402f'),
    view.box(-14.2, 0, z - 0.8, 28.4, 0.3, 0.8, '#b9b2a4'),
    view.floor(-9, 9, 6, 21, '#5f9a86'),
    view.floor(-8.4, 8.4, 6.6, 20.4, '#c57355'),
    ...[6.6, 13.4, 20.3].map((line) => view.floor(-8.4, 8.4, line, line + 0.12, '#f3efe6')),
    ...[-8.4, -0.05, 8.3].map((x) => view.floor(x, x + 0.1, 6.6, 20.4, '#f3efe6')),
    ...[-9.6, 9.6].map((x) => {
      const inward = x > 0 ? -1 : 1;
      return (
        view.rod([x, 0, 13.4], [x, 3, 13.4], 0.14, '#4a6f8c') +
        view.rod([x, 2.8, 13.4], [x + inward, 3, 13.4], 0.09, '#4a6f8c') +
        view.face(
          [
            [x + inward, 2.6, 12.6],
            [x + inward, 3.6, 12.6],
            [x + inward, 3.6, 14.2],
            [x + inward, 2.6, 14.2],
          ],
          '#f4f1e8',
        ) +
        view.rod([x + inward, 2.75, 13.4], [x + inward * 1.45, 2.75, 13.4], 0.07, '#c8502f')
      );
    }),
    ...[-12.6, 12.2].map(
      (x) =>
        view.box(x - 1.5, 0, 22.5, 3, 0.45, 1.2, '#b48a66') +
        tree(view, next, x, 23, 5.2, '#578e48'),
    ),
    tree(view, next, -11.5, 11.5, 6.2, '#5a9149'),
    tree(view, next, 11.2, 10.5, 5.8, '#5a9149'),
    tufts(view, 17, 160, [-17, -9.4], [5, 26], '#7da054'),
    rect([0, 2330], 3200, 70, '#b9b2a2', 'opacity="0.5"'),
  );
}
