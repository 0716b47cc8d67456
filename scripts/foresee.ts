import { buildBoards } from '#boards/build-boards.ts';
import { buildDocuments } from '#boards/build-documents.ts';
import { type Finding, hasErrors } from '#model/basics/finding.ts';
import type { Library } from '#model/library.ts';
import { foreseePictures } from '#share/picture-glyphs.ts';
import { againstRecord } from './against-record.ts';
import { boardPrivacy } from './board-privacy.ts';
import { lookAtSheets } from './look-at-sheets.ts';
import { deadFiles } from './made-paths.ts';
import type { Shell } from './shell.ts';

/** Where the caches are and the record of what was published; `only` is the office that was read. */
interface Folders {
  readonly own: string;
  readonly cache: string;
  readonly only?: string;
}

/**
 * What a build would find besides: sheets are set and checked as for printing (and kept in the cache,
 * so that a build has them), and the content is held against the record. An office with errors is
 * left out: its boards may show what can't be read now.
 */
export async function foresee(
  library: Library,
  { own, cache, only }: Folders,
  shell: Pick<Shell, 'progress'>,
): Promise<Finding[]> {
  const inOffice = (id: string) => library.findings.filter(({ file }) => file.startsWith(`${id}/`));
  const offices = library.offices.filter(({ id }) => !hasErrors(inOffice(id)));
  const options = (what: string) => ({
    cacheDir: cache,
    look: lookAtSheets(cache),
    onProgress: (done: number, total: number, label: string) =>
      shell.progress(`正在查${what} ${done}/${total} ${label}`),
  });
  const boards = await buildBoards(offices, library.portal, options('公示牌'));
  const documents = await buildDocuments(offices, options('公文'));
  const pictures = await foreseePictures(library, offices);
  const made = [...boards.findings, ...pictures.findings, ...documents.findings];
  const record = hasErrors(library.findings)
    ? []
    : (await againstRecord(library, own, only)).findings;
  return [
    ...record,
    ...made,
    ...deadFiles(
      offices,
      { sheets: boards.sheets, documents: documents.files, pictures: pictures.paths },
      made,
    ),
    ...boardPrivacy(offices, library, made),
  ];
}
