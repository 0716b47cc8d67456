import type Token from 'markdown-it/lib/token.mjs';
import type { MarkdownFinding } from './markdown-finding.ts';
import { rowText, splitRow } from './table-row.ts';

/** Rows with more cells than the head: what is beyond would vanish from the page. */
export function tableFindings(
  lines: readonly string[],
  tokens: readonly Token[],
): MarkdownFinding[] {
  let columns = 0;
  return tokens.flatMap((token, index): MarkdownFinding[] => {
    if (token.type !== 'tr_open' || !token.map) return [];
    const line = token.map[0];
    const cells = splitRow(rowText(lines[line] ?? ''));
    if (tokens[index - 1]?.type === 'thead_open') columns = cells.length;
    if (!cells.slice(columns).some((cell) => cell.trim())) return [];
    return [
      {
        code: 'table-cells',
        severity: 'error',
        message: `表格这一行有 ${cells.length} 格，表头只有 ${columns} 格，多出的内容不会显示`,
        hint: '给表头补上一格，或者把多余的竖线 | 删掉；要写竖线本身就写成 \\|',
        line: line + 1,
        column: 1,
      },
    ];
  });
}
