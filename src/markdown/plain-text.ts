import { createParser } from './parser.ts';

const md = createParser();
type Token = ReturnType<typeof md.parse>[number];

/** The words of one token, without its marks. Pictures give their description. */
export function tokenText(token: Token): string {
  switch (token.type) {
    case 'inline':
      return (token.children ?? []).map(tokenText).join('');
    case 'image':
      return (token.children ?? []).map(tokenText).join('');
    case 'softbreak':
    case 'hardbreak':
      return '\n';
    default:
      return token.content;
  }
}

/** Markdown as plain text: one line a paragraph, heading, list entry or table cell. */
export function plainText(source: string): string {
  return md
    .parse(source, {})
    .filter((token) => token.content)
    .map((token) => tokenText(token).trimEnd())
    .filter(Boolean)
    .join('\n');
}
