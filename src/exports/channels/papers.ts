import type { WordDocument } from '../word-block.ts';
import { wordFile } from '../word-file.ts';
import type { FilledLine } from './fill-wording.ts';
import { letterOf } from './letter-sheet.ts';
import { shortened } from './lines.ts';
import { type ChannelSheet, type Making, noteLeft, tooLong } from './making.ts';
import { fitsOnePage, handoutSizes } from './one-page.ts';
import { wordDocumentOf } from './word-document.ts';

/** Adds a Word document. */
export async function addWord(
  made: Making,
  path: string,
  title: string,
  document: WordDocument,
): Promise<void> {
  made.files.push({ path, title, bytes: await wordFile(document) });
}

/** Type of a handout that takes more than a page, points. */
const longHandoutSize = 14;

/** A handout in the largest type with which it stands on one page, where there is one. */
const onePageOf = (
  lines: readonly FilledLine[],
  { item, office }: Making,
): WordDocument | undefined =>
  handoutSizes
    .map((size) => wordDocumentOf(lines, item, office, size))
    .find((document) => fitsOnePage(document));

/** A handout on one page, else in type that is easy to read. */
export const handoutOf = (lines: readonly FilledLine[], made: Making): WordDocument =>
  onePageOf(lines, made) ?? wordDocumentOf(lines, made.item, made.office, longHandoutSize);

/** A handout of one page in the largest type that fits; else with less. */
export async function addOnePage(
  lines: readonly FilledLine[],
  made: Making,
  path: string,
  title: string,
): Promise<void> {
  const short = shortened(lines, (some) => onePageOf(some, made) !== undefined);
  const document = onePageOf(short.lines, made);
  if (!document) {
    made.findings.push(tooLong(made.wording, `${title}一页放不下，小四号字还是太长`));
    return;
  }
  noteLeft(made, title, short.left);
  await addWord(made, path, `${title}，一页`, document);
}

/** A letter to be set, and the shorter one for where it takes more than a page. */
export function letterSheets(
  lines: readonly FilledLine[],
  { item, office, portal, wording }: Making,
  path: string,
  title: string,
): ChannelSheet {
  const needed = lines.filter(({ optional }) => !optional);
  const without = lines.filter(({ optional }) => optional).map(({ text }) => text);
  return {
    ...{ path, title, file: wording.file },
    sheet: letterOf(lines, item, office, portal),
    shorter: { sheet: letterOf(needed, item, office, portal), without },
  };
}
