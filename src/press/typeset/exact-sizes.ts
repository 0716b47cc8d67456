import { PDFDocument, PDFName, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';

/** Sizes of type in a PDF, points. */
async function sizesIn(pdf: Uint8Array): Promise<number[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const sizes = new Set<number>();
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || isPicture(object)) continue;
    const text = Buffer.from(decodePDFRawStream(object).decode()).toString('latin1');
    for (const [, size] of text.matchAll(/\/\S+ ([\d.]+) Tf/g)) sizes.add(Number(size));
  }
  return [...sizes];
}

const isPicture = ({ dict }: PDFRawStream): boolean =>
  dict.get(PDFName.of('Subtype')) === PDFName.of('Image');

/**
 * The renderer writes the size of type as a thousandth with three digits: 28.4 pt and 27.6 pt both
 * as 0.028. The PDF of the same sheet has the exact sizes; where two of them round to the same, the
 * text keeps the rounded one.
 */
export async function exactSizes(svg: string, pdf: Uint8Array): Promise<string> {
  const byRounded = new Map<string, number[]>();
  for (const size of await sizesIn(pdf)) {
    const rounded = (size / 1000).toFixed(3);
    byRounded.set(rounded, [...(byRounded.get(rounded) ?? []), size / 1000]);
  }
  return svg.replaceAll(/transform="scale\(([\d.]+),-\1\)"/g, (whole, rounded: string) => {
    const [exact, ...others] = byRounded.get(rounded) ?? [];
    return exact === undefined || others.length > 0
      ? whole
      : `transform="scale(${exact},-${exact})"`;
  });
}
