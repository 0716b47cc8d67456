import type Token from 'markdown-it/lib/token.mjs';

/** The words of a block, and the lines of the source that they come from. */
export interface InlineLines {
  readonly token: Token;
  readonly lines: readonly { readonly text: string; readonly line: number }[];
}

/** Every inline token with its lines, from 1. Cells of a table have none of their own: those of their row. */
export function inlineLines(lines: readonly string[], tokens: readonly Token[]): InlineLines[] {
  let row: [number, number] = [0, 0];
  return tokens.flatMap((token): InlineLines[] => {
    if (token.type === 'tr_open' && token.map) row = token.map;
    if (token.type !== 'inline') return [];
    const [from, to] = token.map ?? row;
    const own = lines.slice(from, to).map((text, index) => ({ text, line: from + index + 1 }));
    return [{ token, lines: own }];
  });
}

/** The words of a token that are printed as they stand: no code, no address of a link. */
export const printedWords = (token: Token): string =>
  token.type === 'text'
    ? token.content
    : (token.children ?? []).map((child) => printedWords(child)).join('\n');
