import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { aMobile } from '#privacy/made-up-numbers.ts';
import { cleanPdf } from '../clean/pdf.ts';
import { allBytes } from '../fixtures.ts';
import { prepareFile } from '../prepare.ts';
import { readFile } from '../read/read-file.ts';
import { aPdf, inGbk } from './fixtures.ts';

const mark = 'MARKOFSOMEBODY';
const codes = async (bytes: Uint8Array) =>
  (await prepareFile({ name: 'a.pdf', bytes, clean: true })).notes.map(({ code }) => code);
/** The bytes with every stream of objects unpacked. */
const plain = async (bytes: Uint8Array) =>
  allBytes(
    await (
      await PDFDocument.load(bytes, { updateMetadata: false })
    ).save({
      useObjectStreams: false,
      updateFieldAppearances: false,
    }),
  );
const hex = Buffer.from(mark).toString('hex').toUpperCase();

/** Signs as programs do: the field has a value. */
const signed = ({ context, catalog }: PDFDocument): void => {
  const field = context.obj({ FT: 'Sig', V: { Type: 'Sig' } });
  catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [context.register(field)] }));
};

describe('a PDF as it is published', () => {
  it('has lost author, notes, files within it, earlier versions and the owner of its photo', async () => {
    const bytes = await aPdf({ text: 'Shown to all', mark, photo: true });
    expect(allBytes(bytes)).toContain(mark);
    const cleaned = await cleanPdf(bytes);
    for (const trace of [mark, hex]) expect(await plain(cleaned)).not.toContain(trace);
    const { texts, metadata } = await readFile('a.pdf', cleaned);
    expect(texts.join('\n')).toContain('Shown to all');
    expect([...metadata]).toEqual([]);
  });

  it('keeps links to other places, and none of what runs', async () => {
    const also = ({ context, catalog }: PDFDocument) => {
      const annotation = (action: object) =>
        context.register(
          context.obj({
            Type: 'Annot',
            Subtype: 'Link',
            Rect: [0, 0, 9, 9],
            A: { ...action },
          } as never),
        );
      const page = catalog.Pages().Kids().get(0);
      const node = context.lookup(page) as ReturnType<PDFDocument['getPage']>['node'];
      node.set(
        PDFName.of('Annots'),
        context.obj([
          annotation({ S: 'URI', URI: PDFString.of('https://example.invalid/') }),
          annotation({ S: 'JavaScript', JS: PDFString.of('nothing()') }),
        ]),
      );
    };
    const cleaned = await plain(await cleanPdf(await aPdf({ text: 'Links', also })));
    expect(cleaned).toContain('https://example.invalid/');
    expect(cleaned).not.toContain('nothing()');
  });

  it.each([
    ['a signed one', signed],
    [
      'a sheet for the press',
      ({ catalog, context }: PDFDocument) =>
        catalog.set(PDFName.of('OutputIntents'), context.obj([{ S: 'GTS_PDFX' }])),
    ],
  ])('is byte for byte as it was: %s', async (_, also) => {
    const bytes = await aPdf({ text: 'Stays', mark, also });
    expect(Buffer.compare(await cleanPdf(bytes), bytes)).toBe(0);
  });
});

describe('what a PDF says', () => {
  it.each([
    ['on its page', (text: string) => aPdf({ text })],
    ['outside of what is shown', (text: string) => aPdf({ text, at: 400 })],
    ['in an encoding that needs a table', (text: string) => aPdf({ also: inGbk(text) })],
    [
      'in the value of a field',
      (text: string) =>
        aPdf({
          text: 'A form to fill in',
          also: (document) => {
            document.getForm().createTextField('a').setText(text);
          },
        }),
    ],
  ])('is found %s', async (_, make) => {
    expect(await codes(await make(`tel ${aMobile()}`))).toContain('personal-data');
  });

  it.each([
    ['a scan', { photo: true }, 'scan'],
    ['a page with words and a photo', { text: 'A page with words', photo: true }, undefined],
    ['a signed file', { text: 'A page with words', also: signed, mark }, 'signed'],
  ])('is left to a person where a machine can not tell: %s', async (_, made, unseen) => {
    const bytes = await aPdf(made);
    expect((await prepareFile({ name: 'a.pdf', bytes, clean: true })).unseen).toBe(unseen);
  });

  it.each([
    ['a damaged one', Buffer.from('%PDF-1.7 nothing more')],
    ['one that holds nothing', Buffer.from('%PDF-')],
  ])('refuses %s', async (_, bytes) => {
    expect(await codes(bytes)).toEqual(['attachment-unreadable']);
  });
});
