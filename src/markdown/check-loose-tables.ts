import type Token from 'markdown-it/lib/token.mjs';
import type { MarkdownFinding } from './markdown-finding.ts';
import { rowText, splitRow } from './table-row.ts';

const bar = /[|｜]/g;
const cellsOf = (line: string): string[] =>
  splitRow(rowText(line).replaceAll('｜', '|')).map((cell) => cell.trim());
const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const ruleFor = (cells: readonly string[]): string => rowOf(cells.map(() => '---'));

/** Two cells at least: 是|否 in a sentence is no row. */
const isBarred = (line: string): boolean => (line.match(bar)?.length ?? 0) > 1;
const isTabbed = (line: string): boolean => /\S\t+\S/.test(line);
/** Dashes of any width between bars. */
const isRule = (line: string): boolean => /^[\s|｜:：—－–-]*[—－–-][\s|｜:：—－–-]*$/.test(line);

/**
 * Rows that were meant as a table and run into one paragraph: the line of dashes below the head is not
 * there or doesn't fit, or they were pasted from a workbook with tabs.
 */
export function looseTableFindings(
  lines: readonly string[],
  tokens: readonly Token[],
): MarkdownFinding[] {
  return tokens.flatMap((token): MarkdownFinding[] => {
    if (!token.map || (token.type !== 'paragraph_open' && token.type !== 'code_block')) return [];
    const [from] = token.map;
    const own = lines.slice(...token.map);
    const at = own.findIndex((line, index) => isBarred(line) && isBarred(own[index + 1] ?? ''));
    if (at >= 0) return [unruled(own, at, from)];
    const tab = own.findIndex(
      (line, index) =>
        isTabbed(line) && (isTabbed(own[index + 1] ?? '') || line.trim().split('\t').length > 2),
    );
    return tab < 0 ? [] : [pasted(own[tab] ?? '', from + tab)];
  });
}

/** Is it a block of such rows? Then nothing else is to be said of it. */
export const holdsLooseTable = (lines: readonly string[], token: Token): boolean =>
  looseTableFindings(lines, [token]).length > 0;

function unruled(own: readonly string[], at: number, from: number): MarkdownFinding {
  const head = cellsOf(own[at] ?? '');
  const below = own[at + 1] ?? '';
  const hasRule = isRule(below);
  const isWide = /｜/.test(`${own[at] ?? ''}${below}`);
  const rule = ruleFor(head);
  return {
    code: 'table-without-rule',
    severity: 'error',
    message: hasRule
      ? `表头有 ${head.length} 格，这一行的 --- 对不上，表格会挤成一段字`
      : '表头下面少一行 ---，表格会挤成一段字',
    hint: hasRule
      ? `这一行改成：${rule}`
      : isWide
        ? `竖线用英文的。这一行改成：${rowOf(head)}；下面再加一行：${rule}`
        : `在这一行下面加一行：${rule}`,
    line: from + at + (hasRule ? 1 : 0) + 1,
    column: 1,
  };
}

function pasted(line: string, at: number): MarkdownFinding {
  const cells = line
    .trim()
    .split(/\t/)
    .map((cell) => cell.trim());
  return {
    code: 'table-pasted',
    severity: 'error',
    message: '像是从表格里粘来的，各格之间是制表符，会挤成一段字',
    hint: `各格用英文竖线隔开。这一行改成：${rowOf(cells)}；它是表头的，下面再加一行：${ruleFor(cells)}`,
    line: at + 1,
    column: line.search(/\S/) + 1,
  };
}
