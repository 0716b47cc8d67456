import { type Token, type TokenHandler, Tokenizer } from 'parse5';
import { readPage } from './page.ts';
import { boundaryOf, readings } from './seams.ts';

/** The text of a feed or drawing: HTML that it carries as text is read a second time, as a page. */
export function textOfFeed(xml: string): string {
  const text = textOfXml(xml);
  return [text, readPage(text).text].join('\n');
}

/** The text of XML: of its elements, attributes and comments. Runs of a word stay together. */
export function textOfXml(xml: string): string {
  const texts: string[] = [];
  const aside = new Set<string>();
  /** How deep in the properties of a run 字符格式: they look, and say nothing. */
  let looks = 0;
  const text = ({ chars }: Token.CharacterToken) => texts.push(chars);
  const handler: TokenHandler = {
    onStartTag({ tagName, attrs, selfClosing }) {
      for (const { value } of attrs) aside.add(value);
      if (looks === 0) texts.push(boundaryOf(tagName));
      if (isLooks(tagName) && !selfClosing) looks += 1;
    },
    onEndTag({ tagName }) {
      if (isLooks(tagName)) looks = Math.max(0, looks - 1);
      if (looks === 0) texts.push(boundaryOf(tagName));
    },
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

const isLooks = (tagName: string): boolean => /(?:^|:)rpr$/.test(tagName);
