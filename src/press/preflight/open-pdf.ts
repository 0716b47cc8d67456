import { PDFArray, PDFDocument, PDFName, PDFNumber, type PDFPage } from '@cantoo/pdf-lib';
import type { OpenPage, OpenPdf } from './check.ts';
import type { Box } from './geometry.ts';
import { pageMarks } from './page-marks.ts';

/** Opens a PDF and walks through its pages. Throws where it is no PDF, or a broken one. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  // The library mends a file that breaks off: a print shop's program may not.
  const end = Buffer.from(bytes.subarray(-32)).toString('latin1');
  if (!end.trimEnd().endsWith('%%EOF')) throw new Error('文件不完整');
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = document.getPages().map((page, index): OpenPage => {
    const boxes = {
      MediaBox: boxOf(page, 'MediaBox'),
      BleedBox: boxOf(page, 'BleedBox'),
      TrimBox: boxOf(page, 'TrimBox'),
    };
    const { width, height } = page.getSize();
    const trim = boxes.TrimBox ?? { left: 0, bottom: 0, right: width, top: height };
    return { number: index + 1, boxes, trim, ...pageMarks(page) };
  });
  return { document, pages };
}

function boxOf(page: PDFPage, key: string): Box | undefined {
  const array = page.node.lookupMaybe(PDFName.of(key), PDFArray);
  if (array?.size() !== 4) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = array
    .asArray()
    .map((_, index) => array.lookup(index, PDFNumber).asNumber());
  return {
    left: Math.min(a, c),
    bottom: Math.min(b, d),
    right: Math.max(a, c),
    top: Math.max(b, d),
  };
}
