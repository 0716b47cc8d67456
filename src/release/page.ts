/** What a finished page says, for those who check it. */
export interface Page {
  /** All text that a reader or a machine can take from it, hidden text and comments too. */
  readonly text: string;
  /** Values that anchors can lead to. */
  readonly anchors: ReadonlySet<string>;
  /** Addresses of links, pictures, scripts and styles, as written. */
  readonly links: readonly string[];
  /** `<meta>` by name, in small letters. */
  readonly metas: ReadonlyMap<string, string>;
}

/** Bounded: a tag that is never closed would be tried again from each of its letters. */
const attributes = `(?:"[^"]*"|'[^']*'|[^'">]){0,2000}`;
/** A comment, a script or style with what it holds, or a tag. */
const markup = new RegExp(
  `<!--([\\s\\S]*?)-->|<(script|style)\\b(${attributes})>([\\s\\S]*?)</\\2\\s*>|<(/?[a-z][^\\s/>]*)(${attributes})>`,
  'gi',
);
const attribute = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Tags within a word: a number goes on across them. */
const inline = new Set(
  'a abbr b bdi bdo cite code data em font i ins mark s small span strong sub sup time u wbr'.split(
    ' ',
  ),
);
/** Stands for such a tag; HTML itself can't hold it. */
const seam = '\0';
const addresses = new Set(['href', 'src', 'poster', 'action', 'data', 'xlink:href']);

/** Reads a page in one pass. */
export function readPage(html: string): Page {
  const texts: string[] = [];
  const aside = new Set<string>();
  // Pages repeat most of their tags: each is taken apart once.
  const known = new Set<string>();
  const anchors = new Set<string>();
  const links: string[] = [];
  const metas = new Map<string, string>();

  let from = 0;
  for (const match of html.matchAll(markup)) {
    const [all, comment, raw, rawAttributes, content, tag, tagAttributes] = match;
    texts.push(html.slice(from, match.index));
    from = match.index + all.length;
    if (comment ?? content) aside.add(comment ?? content ?? '');
    const name = (raw ?? tag ?? '').toLowerCase();
    texts.push(inline.has(name.replace('/', '')) ? seam : '\n');

    const written = rawAttributes ?? tagAttributes ?? '';
    if (written === '' || known.has(name + written)) continue;
    known.add(name + written);
    const values = readAttributes(written);
    for (const [key, value] of values) {
      if (key === 'id' || (key === 'name' && name === 'a')) anchors.add(value);
      else if (addresses.has(key)) links.push(value);
      else if (key === 'srcset' || key === 'imagesrcset') links.push(...sources(value));
      aside.add(value);
    }
    if (name === 'meta') {
      metas.set((values.get('name') ?? '').toLowerCase(), values.get('content') ?? '');
    }
  }
  texts.push(html.slice(from));
  return {
    text: [...readings(decode(texts.join(''))), ...aside].join('\n'),
    anchors,
    links,
    metas,
  };
}

/** Digits on both sides of a seam are one number or two: such a text is given in both readings. */
function readings(text: string): string[] {
  const whole = text.replaceAll(seam, '');
  return /\d\0+\d/.test(text) ? [whole, text.replaceAll(seam, '\n')] : [whole];
}

/** The text of XML. Feeds carry HTML as text, so markup is taken off twice. */
export function textOfXml(xml: string): string {
  const plain = xml.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1');
  return readPage(readPage(plain).text).text;
}

function readAttributes(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(attribute)) {
    found.set(name.toLowerCase(), decode(double ?? single ?? bare ?? ''));
  }
  return found;
}

const sources = (srcset: string): string[] =>
  srcset.split(/,\s+/).flatMap((source) => source.trim().split(/\s+/)[0] || []);

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Resolves numeric references and the names that matter between digits. */
const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (all, hex, decimal, name) => {
    if (name) return named[name.toLowerCase()] ?? all;
    const point = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : all;
  });
