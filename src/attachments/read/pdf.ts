import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PDFDict, type PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import { getResolvedPDFJS } from 'unpdf';
import {
  isPictureStream,
  isPress,
  mustStay,
  nameOf,
  withPdf,
  textOf,
  walk,
} from '../pdf/document.ts';
import { unreadable } from '../refusal.ts';
import type { Reading } from './reading.ts';

const require = createRequire(import.meta.url);
/** Tables of Chinese encodings: without them GBK-EUC-H and the like give no text at all. */
const encodings = join(dirname(require.resolve('pdfjs-dist/package.json')), 'cmaps', '/');

/** Wider than any page: what lies outside of it is in the file as well. */
const wide = [-14_400, -14_400, 14_400, 14_400];

/** Pages with fewer characters are taken for pictures of pages. */
const fewest = 8;

/**
 * Reads a PDF: the text of its pages, outside of what is shown and in hidden layers too, and every text
 * in its objects. What a machine can't read, such as scanned pages, is noted. Throws `Refusal`.
 */
export const readPdf = (bytes: Uint8Array, reading: Reading): Promise<void> =>
  withPdf(bytes, (document) => readDocument(document, reading));

async function readDocument(document: PDFDocument, reading: Reading): Promise<void> {
  const asItIs = mustStay(document);
  if (asItIs && !isPress(document)) reading.unseen.add('signed');
  const before = reading.pictures;
  readObjects(document, reading, asItIs);
  const pages = await textsOfPages(await widened(document));
  reading.texts.push(...pages);
  const bare = pages.filter((page) => page.replaceAll(/\s/g, '').length < fewest).length;
  const isScan = bare > 0 && reading.pictures > before;
  if (isScan || pages.some(isGarbled)) reading.unseen.add('scan');
}

/** `asItIs`: what it tells of its making belongs to it, as to a signature. */
function readObjects(document: PDFDocument, reading: Reading, asItIs: boolean): void {
  const texts = new Set<string>();
  walk(document, (object) => {
    if (isPictureStream(object)) reading.pictures += 1;
    const text = textOf(object);
    if (text !== undefined && text.trim() !== '') texts.add(text);
  });
  const info = document.context.lookup(document.context.trailerInfo.Info);
  if (info instanceof PDFDict)
    for (const [key, value] of info.entries()) {
      const text = textOf(document.context.lookup(value));
      if (text === undefined || text.trim() === '') continue;
      texts.add(text);
      if (key === nameOf('Author') && !asItIs) reading.metadata.add('作者');
    }
  const description = document.catalog.lookup(nameOf('Metadata'));
  if (description instanceof PDFRawStream && !asItIs) reading.metadata.add('XMP');
  reading.texts.push([...texts].join('\n'));
}

/** A copy whose pages are so large that nothing stands outside of them. */
async function widened(document: PDFDocument): Promise<Uint8Array> {
  for (const { node } of document.getPages()) {
    for (const box of ['CropBox', 'TrimBox', 'BleedBox', 'ArtBox']) node.delete(nameOf(box));
    node.set(nameOf('MediaBox'), document.context.obj(wide));
  }
  return document.save({ updateFieldAppearances: false, useObjectStreams: false });
}

async function textsOfPages(bytes: Uint8Array): Promise<string[]> {
  const { getDocument } = await getResolvedPDFJS();
  const task = getDocument({
    data: bytes,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
    cMapUrl: encodings,
    cMapPacked: true,
  });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(
        items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
      );
      page.cleanup();
    }
    return pages;
  } catch {
    throw unreadable('这个 PDF 里的文字读不出来');
  } finally {
    await task.destroy();
  }
}

/** Fonts that say nothing of their characters give controls, private characters or nothing. */
function isGarbled(page: string): boolean {
  const characters = page.replaceAll(/\s/g, '');
  const unknown = characters.match(/[\p{Cc}\p{Co}\ufffd]/gu)?.length ?? 0;
  return unknown > characters.length / 10;
}
