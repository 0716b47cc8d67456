import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  decodePDFRawStream,
} from '@cantoo/pdf-lib';
import { type Matrix, multiply } from '../matrix.ts';
import { spaceName } from './colour.ts';
import { readOperations } from './content-stream.ts';
import {
  type Found,
  type Operator,
  type Run,
  firstState,
  matrixOf,
  nameIn,
  newRun,
} from './graphics-state.ts';
import { type Box, intersect, transformBox } from './geometry.ts';
import type { PageImage } from './marks.ts';
import { pathOperators } from './path-operators.ts';
import { stateOperators } from './state-operators.ts';
import { textOperators } from './text-operators.ts';

const name = (word: string): PDFName => PDFName.of(word);

/** Walks through all that a page paints, forms within forms too. */
export function pageMarks(page: PDFPage): Found {
  const found: Found = { marks: [], colours: [], transparency: [], unread: [] };
  const { node, doc } = page;
  if (node.lookupMaybe(name('Group'), PDFDict)?.get(name('S')) === name('Transparency'))
    found.transparency.push('Group');
  const contents = node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
  const bytes = streams.map((stream) => decoded(doc.context.lookup(stream as PDFObject)));
  walk(
    Buffer.concat(bytes.flatMap((part) => [part, Buffer.from('\n')])),
    newRun({
      context: doc.context,
      resources: node.Resources(),
      fonts: new Map(),
      images: new Map(),
      found,
      state: firstState,
    }),
  );
  return found;
}

const decoded = (stream: PDFObject | undefined): Uint8Array =>
  stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : new Uint8Array();

function walk(bytes: Uint8Array, run: Run): void {
  for (const { operator, operands } of readOperations(bytes)) operators[operator]?.(run, operands);
}

/** Paints an image or a form by its name. */
const paintObject: Operator = (run, operands) => {
  const objects = run.resources?.lookupMaybe(name('XObject'), PDFDict);
  const stream = objects?.lookup(name(nameIn(operands) ?? '?'));
  if (!(stream instanceof PDFRawStream)) return;
  if (stream.dict.get(name('Subtype')) === name('Form')) walkForm(stream, run);
  else paintImage(stream, run);
};

function walkForm(form: PDFRawStream, run: Run): void {
  const { dict } = form;
  if (dict.lookupMaybe(name('Group'), PDFDict)?.get(name('S')) === name('Transparency'))
    run.found.transparency.push('Group');
  const matrix = multiply(numbersIn(dict, 'Matrix', matrixOf([])), run.state.matrix);
  const [left, bottom, right, top] = numbersIn(dict, 'BBox', [-1e9, -1e9, 1e9, 1e9, 0, 0]);
  const clip = intersect(run.state.clip, transformBox(matrix, { left, bottom, right, top }));
  walk(
    decoded(form),
    newRun({
      ...run,
      resources: dict.lookupMaybe(name('Resources'), PDFDict) ?? run.resources,
      state: { ...run.state, matrix, clip },
    }),
  );
}

const numbersIn = (dict: PDFDict, key: string, otherwise: Matrix): Matrix => {
  const array = dict.lookupMaybe(name(key), PDFArray);
  const found = array?.asArray().map((_, index) => array.lookup(index, PDFNumber).asNumber());
  return found ? (found.concat(0, 0).slice(0, 6) as unknown as Matrix) : otherwise;
};

const unit: Box = { left: 0, bottom: 0, right: 1, top: 1 };

function paintImage(stream: PDFRawStream, run: Run): void {
  const { matrix, clip, fill } = run.state;
  const { dict } = stream;
  for (const key of ['SMask', 'Mask']) {
    if (dict.lookup(name(key))) run.found.transparency.push(key);
  }
  // A stencil has no colours of its own: it is painted in the current one.
  const isStencil = String(dict.lookup(name('ImageMask'))) === 'true';
  if (isStencil) run.found.colours.push(fill);
  const known = run.images.get(stream);
  const image = known ?? readImage(stream, isStencil ? fill.space : undefined, run);
  run.images.set(stream, image);
  const box = transformBox(matrix, unit);
  const [a, b, c, d] = matrix;
  run.found.marks.push({
    kind: 'image',
    image,
    box,
    visible: intersect(box, clip),
    resolution: 72 * Math.min(image.width / Math.hypot(a, b), image.height / Math.hypot(c, d)),
  });
}

function readImage(stream: PDFRawStream, space: string | undefined, run: Run): PageImage {
  const { dict } = stream;
  const filter = dict.lookup(name('Filter'));
  const last = filter instanceof PDFArray ? filter.asArray().at(-1) : filter;
  return {
    width: dict.lookupMaybe(name('Width'), PDFNumber)?.asNumber() ?? 0,
    height: dict.lookupMaybe(name('Height'), PDFNumber)?.asNumber() ?? 0,
    space: space ?? spaceName(dict.lookup(name('ColorSpace')), run.resources, run.context),
    filter: last instanceof PDFName ? last.decodeText() : '',
    content: stream.contents,
  };
}

const operators: Readonly<Record<string, Operator>> = {
  ...pathOperators,
  ...textOperators,
  ...stateOperators,
  Do: paintObject,
};
