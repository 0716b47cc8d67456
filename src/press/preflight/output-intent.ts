import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
  decodePDFRawStream,
} from '@cantoo/pdf-lib';
import { type Check, problem } from './check.ts';

/** The printing condition the file was made for 输出意图: FOGRA39, and the marks of PDF/X-4. */
export const checkOutputIntent: Check = ({ document }, expected) => {
  const intent = pdfxIntent(document);
  const condition = textOf(intent?.lookup(PDFName.of('OutputConditionIdentifier')));
  const wrong = intent
    ? [
        ...(/FOGRA39/i.test(condition) ? [] : [`输出意图不是 FOGRA39，而是“${condition}”`]),
        ...profileFaults(intent.lookup(PDFName.of('DestOutputProfile'))),
      ]
    : ['没有输出意图（OutputIntent GTS_PDFX），印厂不知道颜色按什么标准'];
  if (!/PDF\/X-4/.test(xmpOf(document))) wrong.push('没有标明是 PDF/X-4');
  const { Info, ID } = document.context.trailerInfo;
  const info = document.context.lookup(Info);
  if (!(info instanceof PDFDict && info.has(PDFName.of('Trapped'))))
    wrong.push('没有写明是否做过陷印（Trapped）');
  if (!ID) wrong.push('没有文件编号（ID）');
  return {
    problems: wrong.map((fault) => problem(expected, 'preflight-output-intent', fault)),
    facts: [{ label: '输出意图', value: condition || '没有' }],
  };
};

function pdfxIntent(document: PDFDocument): PDFDict | undefined {
  const intents = document.catalog.lookupMaybe(PDFName.of('OutputIntents'), PDFArray);
  return intents
    ?.asArray()
    .map((intent) => document.context.lookup(intent))
    .find(
      (intent): intent is PDFDict =>
        intent instanceof PDFDict && intent.get(PDFName.of('S')) === PDFName.of('GTS_PDFX'),
    );
}

/** An ICC profile names its class at byte 12 and its colour space at byte 16 (ICC.1, 7.2). */
function profileFaults(profile: unknown): string[] {
  if (!(profile instanceof PDFRawStream)) return ['输出意图里没有 ICC 特性文件'];
  const header = Buffer.from(decodePDFRawStream(profile).decode()).subarray(12, 20);
  return header.toString('latin1') === 'prtrCMYK'
    ? []
    : ['输出意图的 ICC 特性文件不是 CMYK 印刷用的'];
}

function xmpOf(document: PDFDocument): string {
  const metadata = document.catalog.lookup(PDFName.of('Metadata'));
  return metadata instanceof PDFRawStream
    ? Buffer.from(decodePDFRawStream(metadata).decode()).toString('utf8')
    : '';
}

const textOf = (value: unknown): string =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
