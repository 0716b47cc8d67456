import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { linksOf } from './page-links.ts';
import { boundaryOf, readings, withoutSeams } from './seams.ts';
import { attributeOf, walkHtml } from './walk-html.ts';

/** What a finished page says, for those who check it. */
export interface Page {
  /** All text that a reader or a machine can take from it, hidden text and comments too. */
  readonly text: string;
  /** Values that anchors can lead to. */
  readonly anchors: ReadonlySet<string>;
  /** Addresses of links, pictures, scripts and styles, with their references resolved. */
  readonly links: readonly string[];
  /** `<meta>` by `name` or `property`, in small letters; what is said twice stands joined. */
  readonly metas: ReadonlyMap<string, string>;
  /** The permanent address that the page names for itself. */
  readonly canonical: string | undefined;
  /** The text of each element of the class `ribbon` that can be seen. */
  readonly ribbons: readonly string[];
}

/** Their text is code: it is looked at as it is written, and is no text of the page. */
const code = new Set(['script', 'style']);

/** Reads a page as a browser without scripts does, in one pass. Throws at nothing. */
export function readPage(html: string): Page {
  const texts: string[] = [];
  const aside = new Set<string>();
  const anchors = new Set<string>();
  const links: string[] = [];
  const metas = new Map<string, string>();
  const canonicals: string[] = [];
  /** Where the text of a ribbon begins. */
  const begun = new Map<Tree.Element, number>();
  const ribbons: string[] = [];

  const boundary = ({ tagName }: Tree.Element) => texts.push(boundaryOf(tagName));

  walkHtml(parse(html, { scriptingEnabled: false }), {
    open(element, inert) {
      boundary(element);
      for (const { value } of element.attrs) aside.add(value);
      links.push(...linksOf(element));
      noteMeta(element, metas);
      if (element.tagName === 'link' && wordsOf(element, 'rel').includes('canonical'))
        canonicals.push(attributeOf(element, 'href') ?? '');
      if (inert) return;
      for (const anchor of anchorsOf(element)) anchors.add(anchor);
      if (
        wordsOf(element, 'class').includes('ribbon') &&
        attributeOf(element, 'hidden') === undefined
      )
        begun.set(element, texts.length);
    },
    close(element) {
      const start = begun.get(element);
      if (start !== undefined) ribbons.push(withoutSeams(texts.slice(start).join('')).trim());
      boundary(element);
    },
    text(text, parent) {
      if ('tagName' in parent && code.has(parent.tagName)) aside.add(text);
      else texts.push(text);
    },
    comment: (text) => aside.add(text),
  });
  return {
    text: [...readings(texts.join('')), ...aside].join('\n'),
    ...{ anchors, links, metas, ribbons },
    canonical: canonicals[0],
  };
}

const anchorsOf = (element: Tree.Element): string[] =>
  [
    attributeOf(element, 'id'),
    element.tagName === 'a' ? attributeOf(element, 'name') : undefined,
  ].filter((anchor) => anchor !== undefined);

function noteMeta(element: Tree.Element, metas: Map<string, string>): void {
  const name = attributeOf(element, 'name') ?? attributeOf(element, 'property');
  if (element.tagName !== 'meta' || name === undefined) return;
  const before = metas.get(name.toLowerCase());
  const content = attributeOf(element, 'content') ?? '';
  metas.set(name.toLowerCase(), before === undefined ? content : `${before}, ${content}`);
}

/** Does a page ask search engines not to list it? */
export const asksNotToBeFound = ({ metas }: Pick<Page, 'metas'>): boolean =>
  /\b(?:noindex|none)\b/i.test(metas.get('robots') ?? '');

const wordsOf = (element: Tree.Element, attribute: string): string[] =>
  (attributeOf(element, attribute) ?? '').split(/\s+/);
