import type { SheetSize } from '#model/sheet-size.ts';
import type { Artwork } from '../typeset/typesetter.ts';

/**
 * The artwork as a PDF whose text is outlines (no live font), in CMYK, each page with the slug
 * around it as in `art.pdf`: `finishPdf` makes it final.
 */
export async function outlinePdf(
  art: Pick<Artwork, 'svg' | 'inks' | 'pages'>,
  size: SheetSize,
): Promise<Uint8Array> {
  throw new Error(`not yet: ${art.pages} ${size.width}`);
}
