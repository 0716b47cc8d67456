import { type PDFPage, PDFArray, PDFDict, PDFName, PDFNumber, PDFStream } from '@cantoo/pdf-lib';
import type { SheetSize } from '#model/basics/sheet-size.ts';
import { bleed, points, slug } from '../typeset/typesetter.ts';

/** A rectangle on a page, points from the lower left corner. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The boxes of a finished page: all of it, what is printed, and what is left once it is cut. */
export interface PageBoxes {
  readonly media: Rectangle;
  readonly bleed: Rectangle;
  readonly trim: Rectangle;
}

/**
 * Boxes for a print shop (the whole slug stays, 3 mm of artwork reach over the cut) or, without
 * marks, for the screen: nothing but the finished size.
 *
 * Every page begins at 0, 0. Another origin is allowed, yet software that puts sheets together
 * takes the lower left corner for granted, and the artwork ends up 13 mm off.
 */
export function pageBoxes(size: SheetSize, withMarks: boolean): PageBoxes {
  const within = (left: number, reach: number): Rectangle => ({
    x: points(left - reach),
    y: points(left - reach),
    width: points(size.width + 2 * reach),
    height: points(size.height + 2 * reach),
  });
  if (withMarks)
    return { media: within(slug, slug), bleed: within(slug, bleed), trim: within(slug, 0) };
  const trim = within(0, 0);
  return { media: trim, bleed: trim, trim };
}

/**
 * Writes the boxes. PDF/X-4 wants the TrimBox inside the BleedBox inside the MediaBox, and no
 * ArtBox beside a TrimBox. The CropBox is left out where it would equal the MediaBox anyway: it
 * shows on the screen only, and must not cut into the bleed.
 */
export function setBoxes(page: PDFPage, { media, bleed, trim }: PageBoxes): void {
  const box = (name: string, { x, y, width, height }: Rectangle) => {
    const edges = [x, y, x + width, y + height].map(rounded);
    page.node.set(PDFName.of(name), page.doc.context.obj(edges));
  };
  box('MediaBox', media);
  box('BleedBox', bleed);
  box('TrimBox', trim);
}

/** To the ten thousandth of a point: what the sums of floats add beyond that is noise. */
const rounded = (value: number) => Math.round(value * 1e4) / 1e4;

/** Operators before the artwork: it moves so that the trim fits, and ends where the bleed does. */
export function artworkFrame({ bleed, trim }: PageBoxes): string {
  const { x, y, width, height } = bleed;
  const clip = [x, y, width, height].map(rounded).join(' ');
  const shift = artworkShift(trim);
  return `q ${clip} re W n 1 0 0 1 ${rounded(shift.x)} ${rounded(shift.y)} cm`;
}

/** How far the artwork, made with the slug around it, moves for its trim to come to this place. */
const artworkShift = (trim: Rectangle) => ({
  x: trim.x - points(slug),
  y: trim.y - points(slug),
});

/**
 * Gradients and tilings of a page lie where the page begins, whatever `cm` says: they have to be
 * moved by themselves. `moved` remembers the ones that pages share.
 */
export function movePatterns(page: PDFPage, { trim }: PageBoxes, moved: Set<PDFDict>): void {
  const { context } = page.doc;
  const patterns = page.node.Resources()?.lookupMaybe(PDFName.of('Pattern'), PDFDict);
  const { x, y } = artworkShift(trim);
  for (const value of patterns?.values() ?? []) {
    const found = context.lookup(value);
    const pattern = found instanceof PDFStream ? found.dict : found;
    if (!(pattern instanceof PDFDict) || moved.has(pattern)) continue;
    moved.add(pattern);
    const own = pattern.lookupMaybe(PDFName.of('Matrix'), PDFArray)?.asArray();
    const matrix = own?.map((part) => (part instanceof PDFNumber ? part.asNumber() : 0));
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix ?? [];
    pattern.set(PDFName.of('Matrix'), context.obj([a, b, c, d, e + x, f + y]));
  }
}
