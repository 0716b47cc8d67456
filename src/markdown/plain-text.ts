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

/** The words of a paragraph, heading, list entry or table cell, as a page shows them. */
export interface ShownText {
  readonly text: string;
  /** Where it begins in the source, from 1. */
  readonly line: number;
}

/** The texts of a body one after the other, with the lines they come from. */
export function shownTexts(source: string): ShownText[] {
  let line = 1;
  return md.parse(source, {}).flatMap((token) => {
    // Cells have no lines of their own, but stand in a row that has.
    line = token.map ? token.map[0] + 1 : line;
    const text = token.content && tokenText(token).trimEnd();
    return text ? [{ text, line }] : [];
  });
}

/** Markdown as plain text: one line a paragraph, heading, list entry or table cell. */
export const plainText = (source: string): string =>
  shownTexts(source)
    .map(({ text }) => text)
    .join('\n');
