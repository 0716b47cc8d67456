import { mkdir, readdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildBoards } from '#boards/build-boards.ts';
import { buildDocuments } from '#boards/build-documents.ts';
import { copyKept } from '#disk/kept.ts';
import { setCurrent } from '#library/current.ts';
import { type Finding, hasErrors } from '#model/basics/finding.ts';
import type { Library } from '#model/library.ts';
import { indexOffice } from '#search/index-office.ts';
import { buildPictures } from '#share/build-pictures.ts';
import { boardPrivacy } from './board-privacy.ts';
import { lookAtSheets } from './look-at-sheets.ts';
import { deadFiles, sheetFiles } from './made-paths.ts';
import { makePages } from './make-pages.ts';
import { copyMedia } from './media-files.ts';
import type { Shell } from './shell.ts';

/** What was made of a library in a fresh folder, not yet seen by anyone. */
export interface MadeSite {
  readonly pages: number;
  readonly boards: { readonly made: number; readonly cached: number };
  readonly media: number;
  readonly findings: readonly Finding[];
}

/** Who makes the parts of a site. */
const makers = {
  boards: buildBoards,
  pictures: buildPictures,
  pages: makePages,
  documents: buildDocuments,
  index: indexOffice,
};
export type SiteMakers = typeof makers;

/**
 * Makes the site of a library into a fresh folder: pages, media, boards, documents, search; with
 * `only`, of one office and the pages of the whole site.
 */
export async function makeSite(
  library: Library,
  only: string | undefined,
  siteDir: string,
  cacheDir: string,
  shell: Pick<Shell, 'progress'>,
  make: SiteMakers = makers,
): Promise<MadeSite> {
  const { portal } = library;
  const offices = library.offices.filter(({ id }) => only === undefined || id === only);
  // Before the pages, which say how large the files of boards are; and beside them, as Astro empties
  // its folder before it begins.
  const boardsDir = `${siteDir}-boards`;
  const boards = await make.boards(offices, portal, {
    cacheDir,
    outDir: boardsDir,
    look: lookAtSheets(cacheDir),
    onProgress: (done, total, label) => shell.progress(`公示牌 ${done}/${total} ${label}`),
  });
  const share = await make.pictures(library, offices, {
    cacheDir,
    onProgress: (done, total) => shell.progress(`转发图片 ${done}/${total}`),
  });
  const madeBytes = new Map([
    ...boards.sheets
      .flatMap(({ update, ...whole }) => (update ? [whole, update] : [whole]))
      .map(({ file, bytes }) => [`/${file}`, bytes] as const),
    ...share.pictures.map(({ path, bytes }) => [path, bytes] as const),
  ]);

  shell.progress('正在生成网页……');
  setCurrent({ library, offices, madeBytes, preview: false });
  await make.pages(portal, siteDir);

  shell.progress('正在整理图片和附件……');
  const media = await copyMedia(offices, siteDir, cacheDir);

  for (const { source, path } of share.pictures) await copyKept(source, join(siteDir, path));
  for (const path of boards.sheets.flatMap(sheetFiles)) {
    await mkdir(dirname(join(siteDir, path)), { recursive: true });
    await rename(join(boardsDir, path), join(siteDir, path));
  }
  const documents = await make.documents(offices, {
    cacheDir,
    outDir: siteDir,
    look: lookAtSheets(cacheDir),
    onProgress: (done, total, label) => shell.progress(`公文 ${done}/${total} ${label}`),
  });
  const wrong = [...boards.findings, ...share.findings, ...documents.findings];
  const dead = deadFiles(
    offices,
    {
      sheets: boards.sheets,
      documents: documents.files,
      pictures: share.pictures.map(({ path }) => path),
    },
    wrong,
  );
  const made = [...wrong, ...dead];
  if (!hasErrors(made))
    for (const [index, office] of offices.entries()) {
      shell.progress(`查找索引 ${index + 1}/${offices.length} ${office.settings.shortName}`);
      await make.index(siteDir, office, cacheDir);
    }
  return {
    pages: await countPages(siteDir),
    boards,
    media,
    findings: [...made, ...boardPrivacy(offices, library, made)],
  };
}

const countPages = async (siteDir: string): Promise<number> =>
  (await readdir(siteDir, { recursive: true })).filter((file) => file.endsWith('.html')).length;
