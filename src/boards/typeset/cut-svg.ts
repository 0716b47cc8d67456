import { points, slug } from './typesetter.ts';

/**
 * One page (from 0) of an artwork's SVG, cut to its finished size and drawn so many pixels large.
 * Pages stand one below the other, each with the slug around it.
 */
export function cutSvg(
  svg: string,
  size: { readonly width: number; readonly height: number },
  page: number,
  pixels: { readonly width: number; readonly height: number },
): string {
  const box = { ...pageCorner(size, page), width: points(size.width), height: points(size.height) };
  return frameSvg(svg, box, `${pixels.width}`, `${pixels.height}`);
}

/** Upper left corner of a page's finished size in the SVG, points. */
export const pageCorner = (
  size: { readonly height: number },
  page: number,
): { left: number; top: number } => ({
  left: points(slug),
  top: points(page * (size.height + 2 * slug) + slug),
});

/** The part of an SVG in a box (points), drawn at the given width and height. */
export const frameSvg = (
  svg: string,
  box: { left: number; top: number; width: number; height: number },
  width: string,
  height: string,
): string =>
  svg.replace(
    /viewBox="[^"]*" width="[^"]*" height="[^"]*"/,
    `viewBox="${box.left} ${box.top} ${box.width} ${box.height}" width="${width}" height="${height}" preserveAspectRatio="none"`,
  );
