import type Token from 'markdown-it/lib/token.mjs';
import type { MarkdownFinding } from './markdown-finding.ts';

interface OpenList {
  /** The number that the next entry is printed with. */
  next: number;
  /** Every entry so far was typed as 1. */
  allOnes: boolean;
}

/**
 * Numbers of a list that would be printed as others: `1.` and then `3.` is printed as 1 and 2. All of
 * them `1.` is a way to leave the counting to the program.
 */
export function listNumberFindings(tokens: readonly Token[]): MarkdownFinding[] {
  const open: (OpenList | undefined)[] = [];
  return tokens.flatMap((token): MarkdownFinding[] => {
    if (token.type === 'ordered_list_open')
      open.push({ next: Number(token.attrGet('start') ?? 1), allOnes: true });
    if (token.type === 'bullet_list_open') open.push(undefined);
    if (/^(?:ordered|bullet)_list_close$/.test(token.type)) open.pop();
    const list = open.at(-1);
    if (token.type !== 'list_item_open' || !list) return [];
    const shown = list.next;
    const typed = Number(token.info);
    list.next += 1;
    list.allOnes &&= typed === 1;
    if (typed === shown || list.allOnes) return [];
    return [
      {
        code: 'list-number-changed',
        severity: 'error',
        message: `写的是 ${typed}${token.markup}，网页上会印成 ${shown}${token.markup}：列表的编号由程序连着排`,
        hint: `编号连着写；要保留 ${typed} 的，把“${typed}${token.markup}”写成“${typed}、”，前面空一行`,
        line: (token.map?.[0] ?? 0) + 1,
        column: 1,
      },
    ];
  });
}
