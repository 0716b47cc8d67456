import { type Matrix, identity, multiply } from '../matrix.ts';
import { pathOperators } from './path-operators.ts';
import { type SvgElement, everyElement } from './svg-tree.ts';
import { matrixOf } from './svg-transform.ts';

/** An upright box, points from the upper left corner of the page with its slug. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A picture on a page: its data, where all of it lies, and the part that is not clipped. */
export interface PlacedPicture {
  readonly url: string;
  readonly box: Box;
  readonly visible: Box;
}

/** The pictures on a page in the order they are painted. Throws on one that does not stand upright. */
export function placedPictures(svg: SvgElement): PlacedPicture[] {
  const clips = new Map<string, SvgElement>();
  for (const element of everyElement(svg))
    if (element.name === 'clipPath') clips.set(`url(#${element.attributes.get('id')})`, element);
  const placed: PlacedPicture[] = [];
  const walk = (element: SvgElement, outer: Matrix, outerVisible: Box): void => {
    const { name, attributes, children } = element;
    if (name === 'defs' || attributes.get('display') === 'none') return;
    const matrix = multiply(matrixOf(attributes.get('transform')), outer);
    let visible = outerVisible;
    for (const clip of clips.get(attributes.get('clip-path') ?? '')?.children ?? [])
      visible = intersection(visible, pathBox(clip.attributes.get('d') ?? '', matrix));
    if (name === 'image') {
      const box = placedBox(attributes, matrix);
      const url = attributes.get('xlink:href') ?? '';
      placed.push({ url, box, visible: intersection(visible, box) });
    }
    for (const child of children) walk(child, matrix, visible);
  };
  walk(svg, identity, { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity });
  return placed;
}

function placedBox(attributes: SvgElement['attributes'], matrix: Matrix): Box {
  const [a, b, c, d] = matrix;
  if (b !== 0 || c !== 0 || a <= 0 || d <= 0)
    throw new Error(`A picture does not stand upright: ${matrix}`);
  const [width = 0, height = 0] = ['width', 'height'].map((key) => Number(attributes.get(key)));
  return boxOf(
    [
      [0, 0],
      [width, height],
    ],
    matrix,
  );
}

/** The box around a path's points: exact for the rectangles that pictures are clipped to. */
const pathBox = (d: string, matrix: Matrix): Box =>
  boxOf(
    pathOperators(d)
      .split('\n')
      .flatMap((operator) => {
        const values = operator.split(' ').slice(0, -1).map(Number);
        return values.flatMap((x, at): [number, number][] =>
          at % 2 === 0 ? [[x, values[at + 1] ?? 0]] : [],
        );
      }),
    matrix,
  );

function boxOf(points: readonly (readonly [number, number])[], [a, b, c, d, e, f]: Matrix): Box {
  const xs = points.map(([x, y]) => a * x + c * y + e);
  const ys = points.map(([x, y]) => b * x + d * y + f);
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

const intersection = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});
