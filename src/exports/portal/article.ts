import { type Fate, type StartTag, attributeOf, rewriteHtml } from '../rewrite-html.ts';

// Built from the finished page, not from the Library: what the nine kinds of pages say is composed
// by as many templates out of some thirty components, and a second composition would say something
// else one day (docs/adr/0013).

/** What a finished page says, without what belongs to the site around it. */
export interface Article {
  /** Plain HTML that editors of content systems take. */
  readonly body: string;
  /** `<meta>` of its head by name: ArticleTitle, PubDate, ContentSource … */
  readonly metas: ReadonlyMap<string, string>;
}

/** Where an address of the page leads in the bundle; `undefined` for what is not in it. */
export type Resolve = (address: string) => string | undefined;

/** Looks that survive pasting: a style on the element itself. */
export const styles: Readonly<Record<string, string>> = {
  table: 'width:100%;border-collapse:collapse;margin:12px 0',
  th: 'border:1px solid #999;padding:6px 10px;text-align:left;vertical-align:top',
  td: 'border:1px solid #999;padding:6px 10px;text-align:left;vertical-align:top',
  h1: 'font-size:24px;margin:0 0 12px;line-height:1.4',
  h2: 'font-size:20px;margin:24px 0 10px',
  h3: 'font-size:18px;margin:18px 0 8px',
  p: 'margin:0 0 10px;line-height:1.8',
  li: 'margin:0 0 6px;line-height:1.8',
  blockquote: 'margin:0 0 12px;padding:0 0 0 12px;border-left:4px solid #999',
  figure: 'margin:12px 0',
  figcaption: 'font-size:14px;color:#555555',
  small: 'display:block;font-size:14px;color:#555555',
  img: 'max-width:100%;height:auto',
  video: 'max-width:100%',
};

/** Around the article, or of use on the site alone. */
const dropped = new Set(
  'script style title link nav svg aside button form textarea source noscript wbr'.split(' '),
);
/** Hold the page together on the site; editors mangle or ignore them. */
const unwrapped = new Set('html head body main section picture span time'.split(' '));
const keptAttributes = new Set(
  'href src poster alt colspan rowspan scope start controls'.split(' '),
);

/** Takes the article out of a finished page. */
export async function articleOf(html: string, resolve: Resolve): Promise<Article> {
  const metas = new Map<string, string>();
  const body = await rewriteHtml(html.replace(/^\s*<!doctype[^>]*>/i, ''), {
    element: (tag, within) => {
      if (tag.tagName === 'meta') metas.set(attributeOf(tag, 'name') ?? '', contentOf(tag));
      const outside = !within.includes('main') && !unwrapped.has(tag.tagName);
      const aside = tag.attrs.some(({ name }) => name === 'data-pagefind-ignore');
      return outside || aside || dropped.has(tag.tagName) ? 'drop' : plain(tag, within, resolve);
    },
  });
  return { body: tidied(body), metas };
}

const contentOf = (tag: StartTag): string => attributeOf(tag, 'content') ?? '';

function plain(tag: StartTag, within: readonly string[], resolve: Resolve): Fate {
  if (unwrapped.has(tag.tagName)) return 'unwrap';
  const parent = within.at(-1);
  // Editors know no lists of terms: they become tables of two columns.
  if (tag.tagName === 'dl') tag.tagName = 'table';
  else if (tag.tagName === 'dt') tag.tagName = 'th';
  else if (tag.tagName === 'dd') tag.tagName = 'td';
  else if (tag.tagName === 'div') {
    if (parent !== 'dl') return 'unwrap';
    tag.tagName = 'tr';
  }
  tag.attrs = tag.attrs.flatMap(({ name, value }) => {
    if (!keptAttributes.has(name)) return [];
    if (!['href', 'src', 'poster'].includes(name)) return [{ name, value }];
    const target = resolve(value);
    return target === undefined ? [] : [{ name, value: target }];
  });
  const needs = tag.tagName === 'a' ? 'href' : tag.tagName === 'img' ? 'src' : undefined;
  if (needs && attributeOf(tag, needs) === undefined) return 'unwrap';
  const style = styles[tag.tagName];
  if (style) tag.attrs.push({ name: 'style', value: style });
  return 'keep';
}

/** One blank where the site's templates leave many, and each block on a line of its own. */
const tidied = (html: string): string =>
  html
    .replace(/\s+/g, ' ')
    .replace(/ ?(<(?:h\d|p|table|tr|ul|ol|li|figure|blockquote|video)\b[^>]*>) ?/g, '\n$1')
    .replace(/ (<\/(?:h\d|p|th|td|li|small|caption|figcaption)>)/g, '$1')
    .replace(/(<(?:th|td|small|caption|a)\b[^>]*>) /g, '$1')
    .trim();
