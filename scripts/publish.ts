import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentBehind } from '#library/content-behind.ts';
import { loadLibrary } from '#library/load.ts';
import { standingIn } from '#library/standing.ts';
import { type Finding, hasErrors } from '#model/basics/finding.ts';
import type { Library } from '#model/library.ts';
import { attachmentAddress } from '#model/addresses/media-address.ts';
import { movedPages } from '#model/addresses/redirects.ts';
import { clearUnused } from '#disk/last-used.ts';
import { openDecoder } from '#pictures/decodable.ts';
import { owedWhere } from '#privacy/finding.ts';
import { headersFile } from '#release/headers.ts';
import { madeFrom, writeMadeFrom } from '#release/made-from.ts';
import type { Origin } from '#release/origin.ts';
import { writePublished } from '#release/published-file.ts';
import { redirectsFile } from '#release/redirects-file.ts';
import { scanTexts } from '#release/scan-output.ts';
import { siteIndex } from '#release/site-index.ts';
import { swapIn } from '#release/swap.ts';
import { verifyOutput } from '#release/verify.ts';
import type { Workspace } from '#release/workspace.ts';
import { againstRecord } from './against-record.ts';
import { type MadeSite, makeSite } from './build-site.ts';
import { carryOver } from './carry-over.ts';
import { type Shell, UserError } from './shell.ts';
import { workplace } from './workplace.ts';

/** What came of a build: `made` is missing where an error stopped it. */
export interface Published {
  readonly findings: readonly Finding[];
  readonly made?: MadeSite;
}

/**
 * Check → build into a fresh folder → verify every byte → swap into `dist/`. An error anywhere
 * leaves the last good site as it was. With `only`, one office is made and errors of others don't
 * count.
 */
export async function publish(
  workspace: Workspace,
  only: string | undefined,
  shell: Shell,
): Promise<Published> {
  const { content, cache, dist } = workplace(shell.cwd);
  shell.progress('正在检查内容……');
  const all = await loadLibrary(content, { today: shell.today, cacheDir: cache, siteDir: dist });
  const library = only === undefined ? all : await narrow(all, only, workspace.dist);
  // A broken item is left out of the library: it has not vanished.
  if (hasErrors(library.findings)) return { findings: library.findings };
  const { now, findings: undone } = await againstRecord(library, workspace.own, only);
  const checked = [...library.findings, ...undone];
  if (hasErrors(checked)) return { findings: checked };

  const site = await workspace.fresh();
  const made = await makeSite(library, only, site, cache, shell);
  await writeFile(join(site, '_headers'), headersFile(library.portal.base));
  const moved = movedPages(library.portal.redirects, library.offices);
  if (moved.size > 0)
    await writeFile(join(site, '_redirects'), redirectsFile(library.portal.base, moved));
  const findings = [...checked, ...made.findings];
  if (hasErrors(findings)) return { findings };
  if (only !== undefined) await carryOver(workspace.dist, site, only, hasErrors(all.findings));

  shell.progress('正在核对成品……');
  findings.push(...(await finishSite(site, library, { cache, dist: workspace.dist })));
  if (hasErrors(findings)) return { findings };
  // Between the two the site would be published without a record of what it promised.
  await shell.whole(async () => {
    await swapIn(workspace, site);
    await writePublished(workspace.own, now);
    await writeMadeFrom(workspace.own, madeFrom(library), only);
  });
  await clearUnused(cache);
  return { findings, made };
}

/** Reads every page, tells search engines of those they may know, and says what must not be. */
async function finishSite(
  site: string,
  library: Library,
  { cache, dist }: { readonly cache: string; readonly dist: string },
): Promise<Finding[]> {
  const { portal } = library;
  const sampleOffices = library.offices
    .filter(({ settings }) => settings.sample)
    .map(({ id }) => id);
  const origin: Origin = (path, found = {}) =>
    contentBehind(library, path, found) ?? { file: `dist/${path}` };
  const offices = new Map(library.offices.map(({ id }) => [id, standingIn(dist, id)]));
  const standing = (path: string) => offices.get(path.split('/')[0] ?? '') ?? (() => false);
  const decoder = await openDecoder(cache);
  const { findings, entries } = await verifyOutput(site, {
    base: portal.base,
    shows: decoder.shows,
    sampleOffices,
    origin,
    owed: owedFiles(library),
    standing,
    cacheDir: cache,
  });
  await decoder.close();
  const written = siteIndex(entries, { portal, sampleOffices });
  for (const [file, text] of written) await writeFile(join(site, file), text);
  return [...owedInPacked(findings, library.findings), ...scanTexts(written, { origin })];
}

/** A sheet made from content that is owed shows the same number: it is told of by its masked form alone. */
const owedInPacked = (findings: readonly Finding[], content: readonly Finding[]): Finding[] => {
  const owed = content.filter(
    ({ code, severity }) => code === 'personal-data' && severity === 'owed',
  );
  return findings.map((finding) =>
    finding.code === 'output-personal-data' &&
    owed.some(({ message }) => finding.message.endsWith(`：${message}`))
      ? owedWhere(finding)
      : finding,
  );
};

/** Paths of the files to download that stand on the site already and are not as they should be. */
const owedFiles = ({ offices }: Library): Set<string> =>
  new Set(
    offices.flatMap((office) =>
      [...office.media.values()].flatMap((file) =>
        file.type === 'attachment' && file.owed
          ? [decodeURIComponent(attachmentAddress(office, file)).slice(1)]
          : [],
      ),
    ),
  );

/** The library for a build of one office: others are listed only where they are published. */
async function narrow(all: Library, only: string, dist: string): Promise<Library> {
  const findings = all.findings.filter(
    ({ file }) => file.startsWith(`${only}/`) || !file.includes('/'),
  );
  if (!all.offices.some(({ id }) => id === only) && !hasErrors(findings))
    throw new UserError(
      `没有“${only}”这个单位。content/ 里有：${all.offices.map(({ id }) => id).join('、')}`,
    );
  const published: string[] = await readdir(dist).catch(() => []);
  const offices = all.offices.filter(({ id }) => id === only || published.includes(id));
  return { ...all, offices, findings };
}
