import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Completes a site in which only one office was made: the other offices, and the style files their
 * pages name, come from the site that is published now. Pages of the whole site are the new ones,
 * or, with `keepRoot`, the published ones.
 */
export async function carryOver(
  published: string,
  siteDir: string,
  office: string,
  keepRoot: boolean,
): Promise<void> {
  const entries = await readdir(published).catch(() => []);
  for (const entry of entries) {
    if (entry === office) continue;
    const [from, to] = [join(published, entry), join(siteDir, entry)];
    if (/^sitemap-\d+\.xml$/.test(entry)) await mergeSitemap(from, to, office);
    else await cp(from, to, { recursive: true, force: keepRoot });
  }
}

/** Addresses of the other offices stay in the site map 网站地图. */
async function mergeSitemap(from: string, to: string, office: string): Promise<void> {
  const entry = /<url>.*?<\/url>/gs;
  const [before, now] = await Promise.all([
    readFile(from, 'utf8'),
    readFile(to, 'utf8').catch(() => ''),
  ]);
  const kept = (before.match(entry) ?? []).filter((url) => !url.includes(`/${office}/`));
  const all = [...new Set([...kept, ...(now.match(entry) ?? [])])].sort();
  await writeFile(to, (now || before).replace(/<url>.*<\/url>/s, all.join('')));
}
