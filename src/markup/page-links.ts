import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf } from './walk-html.ts';

const addresses = new Set(['href', 'src', 'poster', 'action', 'formaction', 'data']);
const lists = new Set(['srcset', 'imagesrcset']);

/** Addresses that an element names: links, pictures, scripts, styles, and where it sends on to. */
export function linksOf(element: Tree.Element): string[] {
  const named = element.attrs.flatMap(({ name, value }) => {
    if (addresses.has(name)) return [value];
    return lists.has(name) ? sourcesOf(value) : [];
  });
  return element.tagName === 'meta' ? [...named, ...refreshOf(element)] : named;
}

/**
 * The addresses of a `srcset`. An address ends at a blank and may hold commas; what follows it, up
 * to the next comma, is its width or density (HTML, 4.8.4.2.1).
 */
export function sourcesOf(srcset: string): string[] {
  const found: string[] = [];
  let awaited = true;
  for (const word of srcset.split(/\s+/)) {
    const comma = word.indexOf(',');
    if (!awaited && comma < 0) continue;
    const address: string = (awaited ? word : word.slice(comma + 1)).replace(/^,+/, '');
    awaited = address === '' || address.endsWith(',');
    if (address !== '') found.push(address.replace(/,+$/, ''));
  }
  return found;
}

/** Where `<meta http-equiv="refresh" content="0; url=…">` leads. */
function refreshOf(meta: Tree.Element): string[] {
  if (attributeOf(meta, 'http-equiv')?.toLowerCase() !== 'refresh') return [];
  const content = attributeOf(meta, 'content') ?? '';
  const address = /^[\s\d.]*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(content)?.[1];
  return address === undefined ? [] : [address];
}
