import { readFile } from 'node:fs/promises';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
  decodePDFRawStream,
} from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { finishPdf } from './finish.ts';

const name = (text: string) => PDFName.of(text);
const millimetre = 72 / 25.4;
const facts = {
  title: '路灯 <维修> & 进展',
  issuer: '示例县青禾乡人民政府',
  date: '2020-11-25' as CivilDate,
  size: { width: 600, height: 900 },
};
const forShop = { ...facts, marks: { jobLine: 'QH-B07 第2次更新 600×900mm' } };

/** An artwork as Typst makes it, with all that is not wanted in the end; pages share a gradient. */
async function artwork({ by = 'Typst', pages = 1, black = '0 0 0 1 k' } = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const { context, catalog } = document;
  document.setProducer(by);
  catalog.set(name('StructTreeRoot'), context.register(context.obj({ Type: 'StructTreeRoot' })));
  catalog.set(name('MarkInfo'), context.obj({ Marked: true }));
  catalog.set(name('Metadata'), context.register(context.stream(by, { Type: 'Metadata' })));
  const gradient = context.register(
    context.obj({ PatternType: 2, Matrix: [1, 0, 0, -1, 100, 200], Shading: {} }),
  );
  for (let count = 0; count < pages; count++) {
    const page = document.addPage([626 * millimetre, 926 * millimetre]);
    const link = context.obj({ Type: 'Annot', Subtype: 'Link', A: { URI: PDFString.of('x') } });
    page.node.set(name('Annots'), context.obj([context.register(link)]));
    page.node.set(name('StructParents'), context.obj(0));
    page.node.set(name('Resources'), context.obj({ Pattern: { P0: gradient } }));
    page.node.set(name('Contents'), context.register(context.stream(`${black} 0 0 9 9 re f`)));
  }
  return document.save();
}

const open = (pdf: Uint8Array) => PDFDocument.load(pdf, { updateMetadata: false });
/** A file as text, without what its streams hold: packed data spells anything by chance. */
const text = (pdf: Uint8Array) =>
  Buffer.from(pdf)
    .toString('latin1')
    .replaceAll(/\bstream\b.*?\bendstream\b/gs, '');

/** What a page draws, stream by stream. */
function drawn(document: PDFDocument, page = 0): string[] {
  const contents = document.getPage(page).node.Contents();
  if (!(contents instanceof PDFArray)) throw new Error('one stream only');
  return contents.asArray().map((ref) => {
    const stream = document.context.lookup(ref);
    if (!(stream instanceof PDFRawStream)) throw new Error('no stream');
    return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  });
}

describe('a finished PDF', () => {
  it.each([
    ['for the print shop', forShop, [0, 0, 626, 926], [10, 10, 616, 916], [13, 13, 613, 913]],
    ['for the screen', facts, [0, 0, 600, 900], [0, 0, 600, 900], [0, 0, 600, 900]],
  ])('%s has exact boxes on every page', async (_, options, media, bleed, trim) => {
    const document = await open(await finishPdf(await artwork({ pages: 3 }), options));
    expect(document.getPageCount()).toBe(3);
    for (const { node } of document.getPages()) {
      const edges = (box: PDFArray | undefined) =>
        box?.asArray().map((edge) => Number((Number(edge.toString()) / millimetre).toFixed(3)));
      expect(edges(node.MediaBox())).toEqual(media);
      expect(edges(node.BleedBox())).toEqual(bleed);
      expect(edges(node.TrimBox())).toEqual(trim);
      expect(node.ArtBox()).toBeUndefined();
    }
  });

  it('says that it is PDF/X-4, and who issued what', async () => {
    const pdf = await finishPdf(await artwork(), facts);
    expect(text(pdf).slice(0, 8)).toBe('%PDF-1.6');
    const document = await open(pdf);
    const info = document.context.lookup(document.context.trailerInfo.Info, PDFDict);
    expect(info.keys().map(String).sort()).toEqual([
      '/Author',
      '/CreationDate',
      '/GTS_PDFXVersion',
      '/ModDate',
      '/Title',
      '/Trapped',
    ]);
    expect(info.get(name('Trapped'))).toBe(name('False'));
    expect([document.getTitle(), document.getAuthor()]).toEqual([facts.title, facts.issuer]);
    expect(document.getModificationDate()).toEqual(new Date('2020-11-25T00:00:00Z'));

    const metadata = document.catalog.lookup(name('Metadata'));
    if (!(metadata instanceof PDFRawStream)) throw new Error('no metadata');
    expect(metadata.dict.has(name('Filter'))).toBe(false);
    const xmp = Buffer.from(metadata.contents).toString();
    expect(xmp).toContain('<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>');
    expect(xmp).toContain('>路灯 &lt;维修&gt; &amp; 进展<');
    expect(xmp).toContain(`<rdf:li>${facts.issuer}</rdf:li>`);
    expect(xmp).toContain('<xmp:ModifyDate>2020-11-25T00:00:00Z</xmp:ModifyDate>');
    expect(xmp).not.toMatch(/Typst|Producer|CreatorTool/);
  });

  it('names the press and brings its profile', async () => {
    const { context, catalog } = await open(await finishPdf(await artwork(), facts));
    const intents = catalog.lookup(name('OutputIntents'), PDFArray);
    expect(intents.size()).toBe(1);
    const intent = intents.lookup(0, PDFDict);
    expect(intent.get(name('S'))).toBe(name('GTS_PDFX'));
    const condition = intent.lookup(name('OutputConditionIdentifier'), PDFString);
    expect(condition.decodeText()).toBe('FOGRA39');
    const profile = context.lookup(intent.get(name('DestOutputProfile')));
    if (!(profile instanceof PDFRawStream)) throw new Error('no profile');
    expect(String(profile.dict.get(name('N')))).toBe('4');
    const icc = Buffer.from(decodePDFRawStream(profile).decode());
    expect(icc.toString('latin1', 12, 20)).toBe('prtrCMYK');
    const vendored = new URL('profiles/FOGRA39L_coated.icc', import.meta.url);
    expect(icc.equals(await readFile(vendored))).toBe(true);
  });

  it('takes nothing over but what the pages draw', async () => {
    const pdf = await finishPdf(await artwork(), forShop);
    expect(text(pdf)).not.toMatch(/Struct|MarkInfo|Annot|URI|Producer|Typst|DeviceRGB|DeviceGray/);
    const { catalog } = await open(pdf);
    expect(catalog.keys().map(String).sort()).toEqual([
      '/Lang',
      '/Metadata',
      '/OutputIntents',
      '/Pages',
      '/Type',
    ]);
  });

  it('is the same bytes again, also from a file that differs in metadata alone', async () => {
    const first = Buffer.from(await finishPdf(await artwork(), forShop));
    expect(first.equals(await finishPdf(await artwork({ by: 'Typst, WASM' }), forShop))).toBe(true);
  });

  it('has an id that changes with what it shows and says', async () => {
    const id = async (pdf: Uint8Array) => {
      const { context } = await open(pdf);
      const both = context.lookup(context.trailerInfo.ID, PDFArray);
      const [left, right] = [both.lookup(0, PDFHexString), both.lookup(1, PDFHexString)];
      expect(left.asString()).toMatch(/^[0-9a-f]{32}$/);
      expect(right.asString()).toBe(left.asString());
      return left.asString();
    };
    const ids = await Promise.all([
      finishPdf(await artwork(), facts).then(id),
      finishPdf(await artwork(), forShop).then(id),
      finishPdf(await artwork(), { ...facts, title: '别的' }).then(id),
      finishPdf(await artwork({ black: '0 0 0 .9 k' }), facts).then(id),
    ]);
    expect(new Set(ids).size).toBe(4);
  });

  it.each([
    ['stays for the print shop', forShop, '100 200'],
    ['moves for the screen', facts, `${100 - 13 * millimetre} ${200 - 13 * millimetre}`],
  ])('whose gradient is shared by pages %s with the artwork, once', async (_, options, at) => {
    const document = await open(await finishPdf(await artwork({ pages: 2 }), options));
    const patterns = document.getPage(1).node.Resources()?.lookup(name('Pattern'), PDFDict);
    const matrix = patterns?.lookup(name('P0'), PDFDict).lookup(name('Matrix'), PDFArray);
    const numbers = matrix?.asArray().map((part) => Number(part.toString()));
    const [x, y] = at.split(' ').map(Number);
    expect(numbers?.slice(0, 4)).toEqual([1, 0, 0, -1]);
    expect(numbers?.[4]).toBeCloseTo(x ?? Number.NaN, 3);
    expect(numbers?.[5]).toBeCloseTo(y ?? Number.NaN, 3);
  });
});

describe('around the artwork', () => {
  it('everything is on all plates, in one ink, and each page has its number', async () => {
    const document = await open(await finishPdf(await artwork({ pages: 2 }), forShop));
    const [before, own, after, around, ...rest] = drawn(document);
    expect([before?.startsWith('q '), own, after, rest]).toEqual([
      true,
      '0 0 0 1 k 0 0 9 9 re f',
      'Q',
      [],
    ]);
    expect(around).toMatch(/^\/Registration CS 1 SCN/);
    expect(around?.match(/\b(cs|CS|k|K|g|G|rg|RG|BT|Do)\b/g)).toEqual(['CS', 'cs']);
    expect(drawn(document, 1)[3]).not.toBe(around);

    const spaces = document.getPage(0).node.Resources()?.lookup(name('ColorSpace'), PDFDict);
    const space = spaces?.lookup(name('Registration'), PDFArray);
    expect(space?.asArray().slice(0, 3)).toEqual(['Separation', 'All', 'DeviceCMYK'].map(name));
  });

  it('is nothing on a page for the screen', async () => {
    const document = await open(await finishPdf(await artwork(), facts));
    expect(drawn(document)).toHaveLength(3);
    expect(document.getPage(0).node.Resources()?.has(name('ColorSpace'))).toBe(false);
  });
});
