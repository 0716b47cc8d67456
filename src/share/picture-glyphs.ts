import { type GlyphLoss, coveredBy, missingGlyphs } from '#press/glyphs.ts';
import { readFonts } from '#press/typeset/fonts.ts';
import type { Finding } from '#model/basics/finding.ts';
import type { Library, Office } from '#model/library.ts';
import { type PictureJob, pictureJobs } from './jobs.ts';

/** What keeps a board from being printed keeps nothing from being read. */
const withoutPicture: GlyphLoss = {
  code: 'share-glyph-missing',
  severity: 'hint',
  where: '转发图片上',
  so: '这张图片没有做',
};

/** Says of pictures for chats which characters no font has; the fonts are read once. */
export async function glyphCheck(): Promise<(job: Pick<PictureJob, 'file' | 'data'>) => Finding[]> {
  const covers = (await readFonts()).map(coveredBy);
  return ({ file, data }) => missingGlyphs(file, data, covers, withoutPicture);
}

/** The same of every picture of the offices, before any is drawn. */
export async function pictureGlyphFindings(
  library: Pick<Library, 'portal' | 'offices'>,
  offices: readonly Office[],
): Promise<Finding[]> {
  const check = await glyphCheck();
  return pictureJobs(library, offices).flatMap(check);
}
