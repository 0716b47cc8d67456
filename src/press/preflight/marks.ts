import type { Colour } from './colour.ts';
import type { Box, Point } from './geometry.ts';
import type { PageFont } from './page-font.ts';

interface MarkBase {
  /** Where it stands, points of the page. */
  readonly box: Box;
  /** The part of it that no clip hides. */
  readonly visible: Box;
}

/** Lines and surfaces. */
export interface PathMark extends MarkBase {
  readonly kind: 'path';
  /** Corners of each closed or open line; a curve is the straight way to its end. */
  readonly outlines: readonly (readonly Point[])[];
  readonly fill?: Colour;
  readonly stroke?: Colour;
  readonly evenOdd: boolean;
}

/** Glyphs set in one go. */
export interface TextMark extends MarkBase {
  readonly kind: 'text';
  readonly font: PageFont;
  readonly glyphs: readonly number[];
  /** From where to where the glyphs advance on their foot line. */
  readonly foot: { readonly start: Point; readonly end: Point };
  /** Size on paper, points. */
  readonly size: number;
  /** Not turned but by right angles; what is turned otherwise is a watermark 水印. */
  readonly upright: boolean;
  readonly colour: Colour;
}

/** A picture in its place. */
export interface ImageMark extends MarkBase {
  readonly kind: 'image';
  readonly image: PageImage;
  /** Pixels per inch on paper, the lesser of both directions. */
  readonly resolution: number;
}

/** What a page paints, in the order of painting. */
export type Mark = PathMark | TextMark | ImageMark;

/** The pixels of a picture, as the file holds them. */
export interface PageImage {
  readonly width: number;
  readonly height: number;
  readonly space: string;
  /** Name of the compression: `DCTDecode` is JPEG. */
  readonly filter: string;
  readonly content: Uint8Array;
}
