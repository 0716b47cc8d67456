import type { Ink } from '../typeset/typesetter.ts';
import { identity } from '../matrix.ts';
import { pathOperators, pdfNumber } from './path-operators.ts';
import { matrixOf } from './svg-transform.ts';
import { type SvgElement, everyElement } from './svg-tree.ts';

/** What painting needs beside the SVG. */
export interface Palette {
  /** Inks of each colour, percent, by its hex. */
  readonly inks: ReadonlyMap<string, Ink['parts']>;
  /** Name of a picture among the page's resources, by its data URL. */
  readonly pictureName: (url: string) => string;
}

type Style = ReadonlyMap<string, string>;

/** Attributes that reach from an element to those within. */
const inherited = [
  'fill',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'stroke-dasharray',
  'stroke-dashoffset',
];
const caps = ['butt', 'round', 'square'];
const joins = ['miter', 'round', 'bevel'];

/**
 * PDF operators that paint an SVG of a sheet, in its own coordinates (y down): colours as CMYK,
 * glyphs as paths. Throws on what sheets don't have: it would be missing in print.
 */
export function paintOperators(svg: SvgElement, palette: Palette): string {
  const byId = new Map<string, SvgElement>();
  for (const element of everyElement(svg)) {
    const id = element.attributes.get('id');
    if (id !== undefined) byId.set(id, element);
  }
  const paths = new Map<string, string>();
  const pathOf = (d: string) => {
    const known = paths.get(d) ?? pathOperators(d);
    paths.set(d, known);
    return known;
  };
  const out: string[] = [];

  const paint = (element: SvgElement, outer: Style): void => {
    const { name, attributes } = element;
    if (name === 'defs' || name === 'clipPath' || attributes.get('display') === 'none') return;
    const style = new Map(outer);
    for (const key of inherited) {
      const value = attributes.get(key);
      if (value !== undefined) style.set(key, value);
    }
    // Only what is placed or clipped keeps its state to itself: paths set all they need.
    const own = [...placeOperators(attributes), ...clipOf(attributes.get('clip-path'))];
    if (name === 'image') own.push(imagePlace(attributes));
    if (own.length > 0) out.push('q', ...own);
    if (name === 'path')
      out.push(...fillOperators(pathOf(attributes.get('d') ?? ''), style, palette));
    else if (name === 'image') out.push(`/${palette.pictureName(reference(attributes))} Do`);
    else if (name === 'use') {
      // A space is used like any glyph, but one build of Typst has no outline for it.
      const glyph = byId.get(reference(attributes).slice(1));
      if (glyph) paint(glyph, style);
    } else if (['svg', 'g', 'symbol'].includes(name)) {
      for (const child of element.children) paint(child, style);
    } else throw new Error(`A sheet has the element ${name}`);
    if (own.length > 0) out.push('Q');
  };

  const clipOf = (url: string | undefined): string[] => {
    if (url === undefined) return [];
    const clip = byId.get(url.slice('url(#'.length, -1));
    if (!clip) throw new Error(`A sheet is clipped by ${url}, which is not there`);
    return clipOperators(clip, pathOf);
  };

  paint(svg, new Map([['fill', '#000000']]));
  return out.join('\n');
}

type Attributes = ReadonlyMap<string, string>;

const reference = (attributes: Attributes): string =>
  attributes.get('xlink:href') ?? attributes.get('href') ?? '';

/** `transform`, and where a glyph is put (`x` and `y` of a `use`), as operators. */
function placeOperators(attributes: Attributes): string[] {
  const matrix = matrixOf(attributes.get('transform'));
  const at = [attributes.get('x') ?? 0, attributes.get('y') ?? 0].map(Number);
  const isMoved = at.some((value) => value !== 0);
  return [
    ...(String(matrix) === String(identity)
      ? []
      : [`${matrix.map((value) => pdfNumber(value, 6)).join(' ')} cm`]),
    ...(isMoved ? [`1 0 0 1 ${at.map((value) => pdfNumber(value)).join(' ')} cm`] : []),
  ];
}

function clipOperators(clip: SvgElement, pathOf: (d: string) => string): string[] {
  return clip.children.flatMap(({ attributes }) => [
    pathOf(attributes.get('d') ?? ''),
    attributes.get('clip-rule') === 'evenodd' ? 'W* n' : 'W n',
  ]);
}

function fillOperators(path: string, style: Style, { inks }: Palette): string[] {
  const colour = (key: 'fill' | 'stroke'): string | undefined => {
    const hex = style.get(key) ?? 'none';
    if (hex === 'none') return undefined;
    const parts = inks.get(hex);
    if (!parts) throw new Error(`The sheet has a colour that is not in the palette: ${hex}`);
    const values = parts.map((percent) => pdfNumber(percent / 100)).join(' ');
    return `${values} ${key === 'fill' ? 'k' : 'K'}`;
  };
  const [fill, stroke] = [colour('fill'), colour('stroke')];
  if (path === '' || (fill === undefined && stroke === undefined)) return [];
  const even = fill !== undefined && style.get('fill-rule') === 'evenodd' ? '*' : '';
  const operator = fill === undefined ? 'S' : stroke === undefined ? 'f' : 'B';
  return [
    ...(fill === undefined ? [] : [fill]),
    ...(stroke === undefined ? [] : [stroke, ...strokeOperators(style)]),
    path,
    `${operator}${even}`,
  ];
}

/** Width, ends, corners and dashes of a line; all of it, for the line before may differ. */
function strokeOperators(style: Style): string[] {
  const dashes = style.get('stroke-dasharray') ?? 'none';
  return [
    `${pdfNumber(Number(style.get('stroke-width') ?? 1))} w`,
    `${Math.max(0, caps.indexOf(style.get('stroke-linecap') ?? 'butt'))} J`,
    `${Math.max(0, joins.indexOf(style.get('stroke-linejoin') ?? 'miter'))} j`,
    `${pdfNumber(Number(style.get('stroke-miterlimit') ?? 4))} M`,
    `[${dashes === 'none' ? '' : dashes.replaceAll(',', ' ')}] ${pdfNumber(Number(style.get('stroke-dashoffset') ?? 0))} d`,
  ];
}

/** A picture fills the unit square of PDF, which stands the other way up. */
function imagePlace(attributes: Attributes): string {
  const [width, height] = [attributes.get('width') ?? 0, attributes.get('height') ?? 0].map(Number);
  return `${pdfNumber(width ?? 0)} 0 0 ${pdfNumber(-(height ?? 0))} 0 ${pdfNumber(height ?? 0)} cm`;
}
