import { readFile } from 'node:fs/promises';
import { zlibSync } from 'fflate';
import { type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { printProfile } from './print-profile.ts';

/** The profile made small, once for all sheets. Node's zlib packs differently by processor. */
let packed: Promise<Uint8Array> | undefined;
const packedProfile = () => (packed ??= readFile(printProfile).then((icc) => zlibSync(icc)));

/**
 * Says for which press the colours are meant: coated paper by ISO 12647-2, FOGRA39.
 *
 * The profile is put in although the name alone would do for a condition registered at color.org:
 * not every shop has it at hand, and a screen needs it to show the colours as printed. Its
 * components are told apart by /N alone: 4. With an intent in CMYK, DeviceCMYK means these very
 * inks, so pictures and text need no profile of their own.
 */
export async function addOutputIntent(document: PDFDocument): Promise<void> {
  const { context, catalog } = document;
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFX',
    OutputConditionIdentifier: PDFString.of('FOGRA39'),
    OutputCondition: PDFString.of('Offset commercial, coated paper, ISO 12647-2:2004'),
    RegistryName: PDFString.of('http://www.color.org'),
    Info: PDFString.of('Coated FOGRA39 (ISO 12647-2:2004)'),
    DestOutputProfile: context.register(
      context.stream(await packedProfile(), { N: 4, Filter: 'FlateDecode' }),
    ),
  });
  catalog.set(PDFName.of('OutputIntents'), context.obj([context.register(intent)]));
}
