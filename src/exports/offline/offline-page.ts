import { escaped } from '../escaped.ts';
import { type StartTag, attributeOf, rewriteHtml } from '../rewrite-html.ts';
import { linkBetween, siteLink } from '../site-link.ts';
import { windowsPath } from './windows-path.ts';

/** A page or style of the offline copy, and which files of the site it needs. */
export interface Rewritten {
  readonly text: string;
  readonly needs: readonly string[];
  /** It is the page of the search. */
  readonly searches: boolean;
}

/** What a rewriting has to know. */
export interface OfflineSite {
  /** Path that the site lives under, `/` or `/sunboard`. */
  readonly base: string;
  /** Said at the foot of every page: that it is a copy, and of when. */
  readonly note: (page: string) => string;
  /** Scripts of the search, beside its page. */
  readonly searchScripts: readonly string[];
}

const addresses = new Set(['href', 'src', 'action', 'poster', 'data', 'xlink:href']);
const sourceSets = new Set(['srcset', 'imagesrcset']);

/** Makes the links of a page lead from file to file, and takes out what works from a server only. */
export async function offlinePage(
  html: string,
  page: string,
  { base, note, searchScripts }: OfflineSite,
): Promise<Rewritten> {
  const needs = new Set<string>();
  let searches = false;
  const relative = (address: string): string => relativeTo(page, address, base, needs);
  const text = await rewriteHtml(html, {
    element: (tag) => {
      if (needsServer(tag)) return 'drop';
      if (attributeOf(tag, 'data-indexes') !== undefined) searches = true;
      const refresh = tag.tagName === 'meta' && attributeOf(tag, 'http-equiv') !== undefined;
      tag.attrs = tag.attrs.flatMap(({ name, value, ...rest }) => {
        // For scripts that are not in the copy.
        if (name === 'crossorigin' || name === 'integrity' || isForServer(name, value)) return [];
        if (addresses.has(name)) return [{ ...rest, name, value: relative(value) }];
        if (sourceSets.has(name)) return [{ ...rest, name, value: eachSource(value, relative) }];
        if (name === 'style') return [{ ...rest, name, value: eachUrl(value, relative) }];
        if (refresh && name === 'content')
          return [{ ...rest, name, value: value.replace(/(?<=url=).*/i, relative) }];
        return [{ ...rest, name, value }];
      });
      return 'keep';
    },
    before: (name) => {
      if (name === 'footer') return `<div class="wrap"><p>${escaped(note(page))}</p></div>`;
      if (name !== 'body' || !searches) return '';
      return searchScripts.map((file) => `<script src="${file}"></script>`).join('');
    },
  });
  return { text, needs: [...needs], searches };
}

/** A style with the addresses in it made relative. */
export function offlineStyle(css: string, file: string, base: string): Omit<Rewritten, 'searches'> {
  const needs = new Set<string>();
  const text = eachUrl(css, (address) => relativeTo(file, address, base, needs));
  return { text, needs: [...needs] };
}

/** Modules and policies stop at `file://`; feeds, canonical addresses and JSON-LD are for machines. */
function needsServer(tag: StartTag): boolean {
  const type = attributeOf(tag, 'type') ?? '';
  if (tag.tagName === 'script') return type !== '' && type !== 'text/javascript';
  if (tag.tagName === 'link')
    return /\b(?:alternate|canonical|modulepreload|preload|prefetch|manifest)\b/.test(
      attributeOf(tag, 'rel') ?? '',
    );
  const policy = (attributeOf(tag, 'http-equiv') ?? '').toLowerCase();
  return tag.tagName === 'meta' && policy === 'content-security-policy';
}

/** Paths that only scripts read, and those scripts are modules. */
const isForServer = (name: string, value: string): boolean =>
  name === 'data-indexes' || (name.startsWith('data-') && value.startsWith('/'));

function relativeTo(from: string, address: string, base: string, needs: Set<string>): string {
  if (address.startsWith('#')) return address;
  const link = siteLink(address, from, base);
  if (!link) return address;
  needs.add(link.file);
  return linkBetween(windowsPath(from), windowsPath(link.file)) + link.rest;
}

const eachSource = (srcset: string, change: (address: string) => string): string =>
  srcset
    .split(/,\s+/)
    .map((source) => source.trim().replace(/^\S+/, change))
    .join(', ');

const eachUrl = (css: string, change: (address: string) => string): string =>
  css.replace(
    /url\(\s*(["']?)(?!data:)([^"')]+)\1\s*\)/g,
    (_, quote: string, address: string) => `url(${quote}${change(address)}${quote})`,
  );
