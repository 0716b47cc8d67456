import MarkdownIt, { type Options } from 'markdown-it';
import { allowChineseEmphasis, joinChineseLines } from './cjk.ts';
import { isSafeLink } from './links.ts';

/**
 * Levels of blocks that a body may nest (a list in a list is two). markdown-it drops the text of
 * deeper ones without a word, so its own limit is set beyond: `checkMarkdown` refuses first.
 */
export const maxLevel = 100;

const options: Options & { maxNesting: number } = { html: false, maxNesting: 3 * maxLevel };

/** The one markdown-it set-up of the project. */
export function createParser(): MarkdownIt {
  const md = new MarkdownIt(options);
  md.validateLink = isSafeLink;
  // `[备注]: 金额100元` is a sentence to those who write here; as a definition it would vanish.
  md.disable('reference');
  md.core.ruler.push('headings', (state) => startHeadingsAtTwo(state.tokens));
  md.core.ruler.push('fences', (state) => keepFenceWords(state.tokens));
  allowChineseEmphasis(md);
  joinChineseLines(md);
  return md;
}

type Token = ReturnType<MarkdownIt['parse']>[number];

/** The page has its own h1: the highest heading of a body becomes h2, the others follow. */
function startHeadingsAtTwo(tokens: Token[]): void {
  const headings = tokens.filter((token) => /^h[1-6]$/.test(token.tag));
  const highest = Math.min(...headings.map((token) => Number(token.tag[1])));
  for (const token of headings) token.tag = `h${Math.min(6, Number(token.tag[1]) - highest + 2)}`;
}

/** Words behind the opening fence are a language to markdown-it, and shown to nobody. */
function keepFenceWords(tokens: Token[]): void {
  for (const token of tokens) {
    if (token.type !== 'fence' || /^[\w+#-]*$/.test(token.info.trim())) continue;
    token.content = `${token.info.trim()}\n${token.content}`;
    token.info = '';
  }
}
