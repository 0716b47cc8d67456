import { cp, readdir } from 'node:fs/promises';
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
    // Site maps and the like are made of all pages that are there in the end.
    if (entry === office || /^(?:sitemap.*\.xml|robots\.txt|_redirects)$/.test(entry)) continue;
    const [from, to] = [join(published, entry), join(siteDir, entry)];
    await cp(from, to, { recursive: true, force: keepRoot });
  }
}
