import { points, slug } from './typesetter.ts';

/**
 * One page (from 0) of an artwork's SVG, cut to its finished size and, if wished, so many
 * millimetres around it. Pages stand one below the other, each with the slug around it.
 */
export function cutSvg(
  svg: string,
  size: { readonly width: number; readonly height: number },
  page: number,
  around = 0,
): string {
  const left = points(slug - around);
  const top = points(page * (size.height + 2 * slug) + slug - around);
  const [width, height] = [points(size.width + 2 * around), points(size.height + 2 * around)];
  return svg.replace(
    /viewBox="[^"]*" width="[^"]*" height="[^"]*"/,
    `viewBox="${left} ${top} ${width} ${height}" width="${width}pt" height="${height}pt"`,
  );
}
