import { RewritingStream } from 'parse5-html-rewriting-stream';

/** A start tag as the parser gives it; its name and attributes may be changed in place. */
export type StartTag = Parameters<RewritingStream['emitStartTag']>[0];

/** What becomes of an element: it stays, goes with all it holds, or only its tags go. */
export type Fate = 'keep' | 'drop' | 'unwrap';

/** What is to be done with a page. */
export interface HtmlRules {
  /** Decides for each element; `within` names those that it stands in, outermost first. */
  readonly element: (tag: StartTag, within: readonly string[]) => Fate;
  /** Sees each text that stays, decoded. */
  readonly text?: (text: string, within: readonly string[]) => void;
  /** What goes in before the end of an element that stays. */
  readonly before?: (name: string, within: readonly string[]) => string;
}

/** Elements that hold nothing and have no end tag. */
const hollow = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

interface Open {
  readonly name: string;
  readonly fate: Fate;
  /** Its name in the result. */
  readonly becomes: string;
}

/** Rewrites a finished page, element by element; what no rule touches stays as it was written. */
export async function rewriteHtml(html: string, rules: HtmlRules): Promise<string> {
  const open: Open[] = [];
  const names = () => open.map(({ name }) => name);
  const gone = () => open.some(({ fate }) => fate === 'drop');
  const stream = new RewritingStream();

  stream.on('startTag', (tag) => {
    const name = tag.tagName;
    const fate = gone() ? 'drop' : rules.element(tag, names());
    if (fate === 'keep') stream.emitStartTag(tag);
    if (!hollow.has(name) && !tag.selfClosing) open.push({ name, fate, becomes: tag.tagName });
  });
  stream.on('endTag', (tag) => {
    const at = open.findLastIndex(({ name }) => name === tag.tagName);
    if (at < 0) return;
    const [closed] = open.splice(at);
    if (closed?.fate !== 'keep' || gone()) return;
    stream.emitRaw(rules.before?.(closed.name, names()) ?? '');
    stream.emitEndTag({ ...tag, tagName: closed.becomes });
  });
  stream.on('text', ({ text }, raw) => {
    if (gone()) return;
    rules.text?.(text, names());
    stream.emitRaw(raw);
  });
  stream.on('comment', () => {});
  stream.on('doctype', (_, raw) => stream.emitRaw(raw));

  let out = '';
  stream.on('data', (chunk) => (out += chunk));
  const done = new Promise<void>((resolve, reject) => {
    stream.on('end', resolve);
    stream.on('error', reject);
  });
  stream.end(html);
  await done;
  return out;
}

/** The value of an attribute. */
export const attributeOf = (tag: StartTag, name: string): string | undefined =>
  tag.attrs.find((attribute) => attribute.name === name)?.value;
