import { posix } from 'node:path';
import { latest } from '#model/basics/date.ts';
import type { Library } from '#model/library.ts';
import { longDate } from '#wording/time/date.ts';
import { linkBetween } from '../site-link.ts';
import { type OfflineSite, type Rewritten, offlinePage, offlineStyle } from './offline-page.ts';
import { type SearchEntry, searchData, searchEntry } from './search-entry.ts';
import { windowsPath } from './windows-path.ts';

/** What a copy is made from. */
export interface OfflineSources {
  /** A file of the finished site by its path in it. */
  readonly read: (file: string) => Promise<Uint8Array>;
  /** The script of the copy's own search, `search.js` of this folder. */
  readonly searchScript: Uint8Array;
}

const [dataFile, scriptFile] = ['pages.js', 'search.js'];

/**
 * The finished site as files that open by double click 离线版: everything that can be reached from
 * its home page, by path. Links lead from file to file; the search reads a list of pages beside it.
 */
export async function offlineCopy(
  { portal, offices }: Pick<Library, 'portal' | 'offices'>,
  { read, searchScript }: OfflineSources,
): Promise<Map<string, Uint8Array>> {
  const site: OfflineSite = {
    base: portal.base,
    note: (page) => {
      // Offices may pin their own day; pages of the whole site are as new as the newest.
      const own = offices.find(({ id }) => page.startsWith(`${id}/`));
      const on = latest((own ? [own] : offices).map(({ today }) => today));
      return `离线版${on ? `，${longDate(on)}的内容` : ''}。最新情况请看 ${portal.url}`;
    },
    searchScripts: [dataFile, scriptFile],
  };
  const copy = new Map<string, Uint8Array>();
  const entries: SearchEntry[] = [];
  let searchPage: string | undefined;
  const wanted = ['index.html'];
  const seen = new Set(wanted);
  for (const file of wanted) {
    const bytes = await read(file);
    const made = await rewritten(file, bytes, site);
    copy.set(windowsPath(file), made ? new TextEncoder().encode(made.text) : bytes);
    if (made?.searches) searchPage = windowsPath(file);
    if (file.endsWith('.html')) {
      const entry = await searchEntry(new TextDecoder().decode(bytes), windowsPath(file));
      if (entry) entries.push(entry);
    }
    for (const needed of made?.needs ?? []) {
      if (seen.has(needed)) continue;
      seen.add(needed);
      wanted.push(needed);
    }
  }
  if (searchPage !== undefined) {
    const [from, folder] = [searchPage, posix.dirname(searchPage)];
    const relative = entries.map((entry) => ({ ...entry, url: linkBetween(from, entry.url) }));
    copy.set(posix.join(folder, dataFile), new TextEncoder().encode(searchData(relative)));
    copy.set(posix.join(folder, scriptFile), searchScript);
  }
  return copy;
}

/** The text of pages and styles with its links made relative; other files stay as they are. */
async function rewritten(
  file: string,
  bytes: Uint8Array,
  site: OfflineSite,
): Promise<(Omit<Rewritten, 'searches'> & { searches?: boolean }) | undefined> {
  if (file.endsWith('.html')) return offlinePage(new TextDecoder().decode(bytes), file, site);
  if (file.endsWith('.css')) return offlineStyle(new TextDecoder().decode(bytes), file, site.base);
  return undefined;
}
