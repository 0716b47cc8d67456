import type Token from 'markdown-it/lib/token.mjs';
import type { MarkdownFinding } from './markdown-finding.ts';

interface OpenList {
  readonly first: number;
  readonly typed: number[];
}

/**
 * Numbers of a list that would be printed as others: `1.` and then `3.` is printed as 1 and 2. All of
 * them `1.` is a way to leave the counting to the program.
 */
export function listNumberFindings(tokens: readonly Token[]): MarkdownFinding[] {
  const open: (OpenList | undefined)[] = [];
  return tokens.flatMap((token): MarkdownFinding[] => {
    if (token.type === 'ordered_list_open')
      open.push({ first: Number(token.attrGet('start') ?? 1), typed: [] });
    if (token.type === 'bullet_list_open') open.push(undefined);
    if (/^(?:ordered|bullet)_list_close$/.test(token.type)) open.pop();
    const list = open.at(-1);
    if (token.type !== 'list_item_open' || !list) return [];
    const shown = list.first + list.typed.length;
    const typed = Number(token.info);
    list.typed.push(typed);
    const allOnes = list.typed.every((number) => number === 1);
    if (typed === shown || allOnes) return [];
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
