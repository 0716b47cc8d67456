import { PDFDocument, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib';
import { aPhoto } from '../fixtures.ts';

interface Made {
  readonly text?: string;
  /** Where it stands, points from the left: beyond 300 it is outside of what is shown. */
  readonly at?: number;
  /** Somebody who worked on it. */
  readonly mark?: string;
  readonly photo?: boolean;
  /** Changes it before it is written. */
  readonly also?: (document: PDFDocument) => void | Promise<void>;
}

/** A PDF of one page, with traces of somebody if there is a mark. */
export async function aPdf({ text = '', at = 20, mark, photo, also }: Made): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const page = document.addPage([600, 200]);
  page.setCropBox(0, 0, 300, 200);
  if (text !== '')
    page.drawText(text, {
      x: at,
      y: 100,
      size: 12,
      font: await document.embedFont(StandardFonts.Helvetica),
    });
  if (photo) {
    const image = await document.embedJpg(await aPhoto(mark ?? 'PHONE', 1));
    page.drawImage(image, { x: 20, y: 20, width: 80, height: 60 });
  }
  if (mark !== undefined) {
    document.setAuthor(mark);
    document.setTitle(mark);
    await document.attach(Buffer.from(mark), `${mark}.txt`);
    const { context, catalog } = document;
    // Hidden: what a note of somebody shows is meant to go.
    const note = context.obj({ Type: 'Annot', Subtype: 'Text', F: 2, Rect: [150, 150, 160, 160] });
    note.set(PDFName.of('T'), PDFString.of(mark));
    note.set(PDFName.of('Contents'), PDFString.of(mark));
    page.node.set(PDFName.of('Annots'), context.obj([context.register(note)]));
    catalog.set(
      PDFName.of('Metadata'),
      context.register(context.stream(mark, { Type: 'Metadata', Subtype: 'XML' })),
    );
    // What an editor saved before, which nothing refers to any more.
    context.register(context.stream(`(${mark}) Tj`));
  }
  await also?.(document);
  return document.save({ useObjectStreams: false, updateFieldAppearances: false });
}

/** Sets the text of the only page in an encoding of Chinese that needs a table, without its font. */
export const inGbk =
  (text: string) =>
  (document: PDFDocument): void => {
    const { context } = document;
    const font = context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: 'STSong-Light',
      Encoding: 'GBK-EUC-H',
      DescendantFonts: [
        {
          Type: 'Font',
          Subtype: 'CIDFontType0',
          BaseFont: 'STSong-Light',
          CIDSystemInfo: {
            Registry: PDFString.of('Adobe'),
            Ordering: PDFString.of('GB1'),
            Supplement: 2,
          },
          FontDescriptor: { Type: 'FontDescriptor', FontName: 'STSong-Light', Flags: 4 },
        },
      ],
    });
    const { node } = document.getPage(0);
    node.setFontDictionary(PDFName.of('G'), context.register(font));
    const shown = context.stream(
      `BT /G 12 Tf 20 60 Td <${Buffer.from(text).toString('hex')}> Tj ET`,
    );
    node.addContentStream(context.register(shown));
  };
