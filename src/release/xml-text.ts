import { type Token, type TokenHandler, Tokenizer } from 'parse5';
import { readPage } from './page.ts';
import { inlineTags, readings, seam } from './seams.ts';

/**
 * The text of XML: of its elements, attributes and comments. Feeds carry HTML as text, so what comes
 * out is read a second time, as a page.
 */
export function textOfXml(xml: string): string {
  const text = textsOf(xml);
  return [text, readPage(text).text].join('\n');
}

function textsOf(xml: string): string {
  const texts: string[] = [];
  const aside = new Set<string>();
  const text = ({ chars }: Token.CharacterToken) => texts.push(chars);
  const boundary = ({ tagName }: Token.TagToken) =>
    texts.push(inlineTags.has(tagName) ? seam : '\n');
  const handler: TokenHandler = {
    onStartTag(tag) {
      boundary(tag);
      for (const { value } of tag.attrs) aside.add(value);
    },
    onEndTag: boundary,
    onCharacter: text,
    onWhitespaceCharacter: text,
    onNullCharacter: () => {},
    onComment: ({ data }) => aside.add(data),
    onDoctype: () => {},
    onEof: () => {},
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: false }, handler);
  // As within SVG: CDATA is text, and no element, not even <title> or <script>, is read in its own way.
  tokenizer.inForeignNode = true;
  tokenizer.write(xml, true);
  return [...readings(texts.join('')), ...aside].join('\n');
}
