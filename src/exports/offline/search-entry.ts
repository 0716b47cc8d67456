import { listedClasses } from '#model/basics/found-kinds.ts';
import { attributeOf, rewriteHtml } from '../rewrite-html.ts';

/** A page as the search of the offline copy knows it. */
export interface SearchEntry {
  /** Its file, from the page of the search. */
  readonly url: string;
  readonly title: string;
  /** What sort of thing, how it stands, who answers for it. */
  readonly kind: string;
  readonly state: string;
  readonly source: string;
  /** Villages and other words that it is found by. */
  readonly keywords: string;
  readonly text: string;
}

/** Not read by a person who looks for something. */
const unread = new Set('script style svg nav form button textarea aside noscript'.split(' '));
/** Within a sentence: words go on across them. */
const inline = new Set('a b em i small span strong sub sup time mark code'.split(' '));

/** What can be found on a page; nothing for pages that search does not look in. */
export async function searchEntry(html: string, url: string): Promise<SearchEntry | undefined> {
  let found: Record<'kind' | 'state' | 'source', string> | undefined;
  /** A page that is no item is found by its own words. */
  let lists = false;
  let keywords = '';
  const title: string[] = [];
  const text: string[] = [];
  await rewriteHtml(html, {
    element: (tag) => {
      const value = (name: string) => attributeOf(tag, name);
      if (tag.tagName === 'meta' && value('name') === 'Keywords') keywords = value('content') ?? '';
      if (value('data-pagefind-body') !== undefined)
        found = {
          kind: value('data-kind') ?? '',
          state: value('data-state') ?? '',
          source: value('data-source') ?? '',
        };
      if (!inline.has(tag.tagName)) text.push(' ');
      const aside = value('data-pagefind-ignore') !== undefined;
      if (value('data-found') !== undefined) lists = true;
      const classes = value('class')?.split(' ') ?? [];
      if (lists && classes.some((name) => listedClasses.includes(name))) return 'drop';
      return aside || unread.has(tag.tagName) ? 'drop' : 'keep';
    },
    before: (name) => {
      if (!inline.has(name)) text.push(' ');
      return '';
    },
    text: (piece, within) => {
      if (!within.includes('main')) return;
      (within.includes('h1') ? title : text).push(piece);
    },
  });
  return found && { url, title: plain(title), ...found, keywords, text: plain(text) };
}

const plain = (pieces: readonly string[]): string => pieces.join('').replace(/\s+/g, ' ').trim();

/** The entries as a script: `fetch` is closed to pages that are opened from a disk. */
export const searchData = (entries: readonly SearchEntry[]): string =>
  `window.sunboardPages = ${JSON.stringify(entries)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')};\n`;
