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
export async function glyphCheck(): Promise<
  (job: Pick<PictureJob, 'place' | 'data'>) => Finding[]
> {
  const covers = (await readFonts()).map(coveredBy);
  return ({ place, data }) =>
    missingGlyphs(place.file, data, covers, withoutPicture).map((one) => ({ ...one, ...place }));
}

/** The same of every picture of the offices before any is drawn, and the paths of those that will be. */
export async function foreseePictures(
  library: Pick<Library, 'portal' | 'offices'>,
  offices: readonly Office[],
): Promise<{ readonly findings: readonly Finding[]; readonly paths: readonly string[] }> {
  const check = await glyphCheck();
  const jobs = pictureJobs(library, offices).map(({ path, ...job }) => ({
    path,
    missing: check(job),
  }));
  return {
    findings: jobs.flatMap(({ missing }) => missing),
    paths: jobs.filter(({ missing }) => missing.length === 0).map(({ path }) => path),
  };
}
