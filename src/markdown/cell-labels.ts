import type MarkdownIt from 'markdown-it';
import { tokenText } from './plain-text.ts';

type Token = ReturnType<MarkdownIt['parse']>[number];

/**
 * Gives each cell of a table the words of its column's heading as `data-label`: on a phone a row
 * becomes a block, and a cell says what it is. Columns without a heading stay without.
 */
export function labelCells(tokens: readonly Token[]): void {
  let headings: string[] = [];
  let column = 0;
  for (const [index, token] of tokens.entries()) {
    const words = () => {
      const inside = tokens[index + 1];
      return inside ? tokenText(inside).trim() : '';
    };
    if (token.type === 'table_open') headings = [];
    else if (token.type === 'tr_open') column = 0;
    else if (token.type === 'th_open') headings.push(words());
    else if (token.type === 'td_open') {
      const heading = headings[column];
      if (heading) token.attrSet('data-label', heading);
      column += 1;
    }
  }
}
