import { PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import type { SheetSize } from '#model/basics/sheet-size.ts';
import { svgPage } from '../typeset/svg-page.ts';
import { type Artwork, points, slug } from '../typeset/typesetter.ts';
import { paintOperators } from './paint-operators.ts';
import { svgPictures } from './svg-pictures.ts';
import { readSvg } from './svg-tree.ts';

/**
 * The artwork as a PDF whose text is outlines 转曲 (no live font), in CMYK, each page with the slug
 * around it as in `art.pdf`: `finishPdf` makes it final. Programs that garble Chinese fonts open it.
 */
export async function outlinePdf(
  art: Pick<Artwork, 'svg' | 'inks' | 'pages'>,
  size: SheetSize,
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const inks = new Map(art.inks.map(({ hex, parts }) => [hex, parts]));
  const pictures = new Map<string, PDFRef>();
  for (const picture of svgPictures(art.svg))
    pictures.set(`data:image/jpeg;base64,${picture}`, await putPicture(document, picture));
  const [width, height] = [points(size.width + 2 * slug), points(size.height + 2 * slug)];

  for (let number = 0; number < art.pages; number++) {
    const page = document.addPage([width, height]);
    const shown = new Map<string, PDFRef>();
    const pictureName = (url: string): string => {
      const picture = pictures.get(url);
      if (!picture) throw new Error('A sheet has a picture that is no JPEG');
      const name = `Picture${[...pictures.keys()].indexOf(url) + 1}`;
      shown.set(name, picture);
      return name;
    };
    const painted = paintOperators(readSvg(svgPage(art.svg, number)), { inks, pictureName });
    // SVG counts from the top, PDF from the bottom.
    const content = `q\n1 0 0 -1 0 ${height} cm\n${painted}\nQ`;
    page.node.addContentStream(
      document.context.register(document.context.flateStream(content, {})),
    );
    for (const [name, picture] of shown) page.node.setXObject(PDFName.of(name), picture);
  }
  return document.save({ useObjectStreams: false, updateFieldAppearances: false });
}

/** A CMYK JPEG goes in as it is. sharp writes inks upside down, as Adobe does: `Decode` says so. */
async function putPicture({ context }: PDFDocument, base64: string): Promise<PDFRef> {
  const jpeg = Buffer.from(base64, 'base64');
  const { width, height, space } = await sharp(jpeg).metadata();
  if (space !== 'cmyk') throw new Error(`A picture for the press is in ${space}`);
  return context.register(
    context.stream(jpeg, {
      Type: 'XObject',
      Subtype: 'Image',
      Filter: 'DCTDecode',
      Width: width,
      Height: height,
      ColorSpace: 'DeviceCMYK',
      Decode: [1, 0, 1, 0, 1, 0, 1, 0],
      BitsPerComponent: 8,
    }),
  );
}
