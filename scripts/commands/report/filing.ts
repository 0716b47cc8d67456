import { readFile } from 'node:fs/promises';
import { type EvidenceFile, type Filing, filingOf } from '#exports/filing.ts';
import { filingBundle } from '#exports/filing-bundle.ts';
import { bundleGaps, missingOf } from '#exports/missing.ts';
import type { Finding } from '#model/basics/finding.ts';
import { leadingYear } from '#model/rectifications/balance.ts';
import { openPictureCache } from '#pictures/picture-cache.ts';
import { formatFindings } from '../../print-findings.ts';
import { type Shell, UserError, exitCodes } from '../../shell.ts';
import { workplace } from '../../workplace.ts';
import { readContent, stoppedByErrors } from '../boards/read-content.ts';
import { formReport } from './form-report.ts';
import { readTemplates, writeBundle } from './write-report.ts';

/** `npm run report -- filing --year 2019`: what goes to the county about the opinions of a year. */
export async function reportFiling(
  word: string | undefined,
  office: string | undefined,
  shell: Shell,
): Promise<number> {
  if (word !== undefined && !/^\d{4}$/.test(word))
    throw new UserError(`“${word}”不是年份。写成 --year 2019 这样`);
  const library = await readContent(shell, office);
  if (stoppedByErrors(library, shell)) return exitCodes.findings;
  const filings = library.offices.flatMap((one) => {
    const year = word ? Number(word) : leadingYear(one.items.rectification, one.plan.year);
    const filing = year === undefined ? undefined : filingOf(one, year);
    return filing && filing.items.length > 0 ? [filing] : [];
  });
  if (filings.length === 0)
    throw new UserError(`没有${word ? `${word}年度的` : ''}可以报送的整改事项：要已签发、已公开`);
  const refused: Finding[] = [];
  for (const filing of filings) refused.push(...(await writeFiling(filing, shell)));
  if (refused.length === 0) return exitCodes.ok;
  shell.out(formatFindings(refused));
  return exitCodes.findings;
}

/** Writes the bundle; gives why forms could not be filled in. */
async function writeFiling(filing: Filing, shell: Shell): Promise<Finding[]> {
  const { office, year } = filing;
  const templates = await readTemplates(office, shell);
  const { files, forms } = await filingBundle(filing, {
    templates,
    read: (file) => readEvidence(file, workplace(shell.cwd).cache),
  });
  // What was handed over on an earlier day stays as it was, whatever form the county has sent since.
  const folder = `${office.settings.shortName}-${year}年度整改备案-${office.today}`;
  await writeBundle(folder, files, office.today, shell);
  const said = templates.flatMap((template) => {
    const result = forms.get(template.name);
    return result ? [formReport(office, template, result)] : [];
  });
  for (const { notes } of said) for (const note of notes) shell.say(note);
  shell.say(
    `${folder}：${filing.items.length} 件，${files.length} 个文件，缺 ${missingOf(filing).length} 处，见缺件清单`,
  );
  for (const gap of bundleGaps(filing)) shell.say(gap);
  return said.flatMap(({ findings }) => findings);
}

/** Pictures come from the cache, re-encoded and without metadata; other files as they are. */
const readEvidence = ({ media }: EvidenceFile, cacheDir: string): Promise<Uint8Array> =>
  media.type === 'picture'
    ? openPictureCache(cacheDir).read(media, media.widths.at(-1) ?? media.width, 'jpg')
    : readFile(media.source);
