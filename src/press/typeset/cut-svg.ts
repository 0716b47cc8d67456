import { svgPage } from './svg-page.ts';
import { points, slug } from './typesetter.ts';

/**
 * One page (from 0) of an artwork's SVG, cut to its finished size and drawn so many pixels large.
 */
export function cutSvg(
  svg: string,
  size: { readonly width: number; readonly height: number },
  page: number,
  pixels: { readonly width: number; readonly height: number },
): string {
  const corner = points(slug);
  const [width, height] = [points(size.width), points(size.height)];
  const box = { left: corner, top: corner, width, height };
  return frameSvg(svgPage(svg, page), box, pixels);
}

/** The part of an SVG in a box (points), drawn so many pixels large. */
export const frameSvg = (
  svg: string,
  box: { left: number; top: number; width: number; height: number },
  pixels: { readonly width: number; readonly height: number },
): string =>
  svg.replace(
    /viewBox="[^"]*" width="[^"]*" height="[^"]*"/,
    `viewBox="${box.left} ${box.top} ${box.width} ${box.height}" width="${pixels.width}" height="${pixels.height}" preserveAspectRatio="none"`,
  );
