import { type LinesToCopy, lineToCopy } from '#model/basics/lines-to-copy.ts';
import type Token from 'markdown-it/lib/token.mjs';
import type { MarkdownFinding } from './markdown-finding.ts';
import { gaps, rowOf, rowText, splitRow } from './table-row.ts';

const bar = /[|｜]/g;
const cellsOf = (line: string): string[] =>
  splitRow(rowText(line).replaceAll('｜', '|')).map((cell) => cell.trim());
const ruleFor = (cells: readonly string[]): string => rowOf(cells.map(() => '---'));

/** A table in the place of so many lines: its head, the line of dashes, its other rows. */
const tableInstead = (
  { from, lines }: { readonly from: number; readonly lines: number },
  [head = [], ...rows]: readonly (readonly string[])[],
): LinesToCopy => ({
  from: from + 1,
  to: from + lines,
  lines: [rowOf(head), ruleFor(head), ...rows.map(rowOf)],
});

/** The lines from one on that go on alike. */
function runOf(own: readonly string[], at: number, goesOn: (line: string) => boolean): string[] {
  const end = own.findIndex((line, index) => index > at && !goesOn(line));
  return own.slice(at, end < 0 ? own.length : end);
}

/** Two cells at least: 是|否 in a sentence is no row. */
const isBarred = (line: string): boolean => (line.match(bar)?.length ?? 0) > 1;
/** A row that stands alone between blank lines. */
const isWholeRow = (line: string): boolean => isBarred(line) && /^\s*[|｜].*[|｜]\s*$/.test(line);
/** Dashes of any width between bars. */
const isRule = (line: string): boolean => /[—－–-]/.test(line) && /^[\s|｜:：—－–-]*$/.test(line);

/** `+-----+-----+` or `┌──┬──┐`: an edge of a table that was drawn with marks. */
const isDrawn = (line: string): boolean =>
  /^\s*(?:\+[-=]{2}[-=+]*\+|[┌┏╔├┣╠└┗╚][─━═┬┳╦┼╋╬┴┻╩]{2,}.?)\s*$/.test(line);

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
    const drawn = own.findIndex((line) => isDrawn(line));
    if (drawn >= 0) return [drawnTable(own, drawn, from)];
    const at = own.findIndex((line, index) => isBarred(line) && isBarred(own[index + 1] ?? ''));
    if (at >= 0) return [unruled(own, at, from)];
    if (own.length === 1 && isWholeRow(own[0] ?? '')) return parted(lines, from);
    return pastedRows(own, from);
  });
}

/** Rows with blank lines between them: one finding for all, at the first. */
function parted(lines: readonly string[], at: number): MarkdownFinding[] {
  let above = at - 1;
  while (above >= 0 && !lines[above]?.trim()) above -= 1;
  if (isWholeRow(lines[above] ?? '')) return [];
  return [
    {
      code: 'table-without-rule',
      severity: 'error',
      message: '表格的各行之间空了行，或者只有一行，不成表格，竖线会照样印出来',
      hint: `各行挨着写，中间不空行；表头下面写一行：${ruleFor(cellsOf(lines[at] ?? ''))}`,
      line: at + 1,
      column: 1,
    },
  ];
}

/** Lines that are parted alike, one below the other; by tabs, one line with three cells is enough. */
function pastedRows(own: readonly string[], from: number): MarkdownFinding[] {
  for (const [index, line] of own.entries())
    for (const gap of gaps) {
      const cells = line.trim().split(gap);
      const below = (own[index + 1] ?? '').trim().split(gap);
      const isTab = gap.source === '\\t';
      const isAlike = cells.length === below.length && !/[。；！？]/.test(line);
      if (isTab ? cells.length > 2 || (cells.length === 2 && isAlike) : cells.length > 2 && isAlike)
        return [
          pasted(
            runOf(own, index, (next) => gap.test(next.trim())),
            gap,
            from + index,
          ),
        ];
    }
  return [];
}

/** A drawn table: its rows are kept, its edges go. */
function drawnTable(own: readonly string[], at: number, from: number): MarkdownFinding {
  const plain = own.slice(at).map((line) => line.replaceAll(/[│┃║]/g, '|'));
  const rows = plain.filter((line) => isBarred(line) && !isRule(line)).map(cellsOf);
  return {
    code: 'table-drawn',
    severity: 'error',
    message: '用加号、横线画出来的表格会挤成一段字',
    hint: '画线的各行都删掉，表头下面写一行 ---',
    ...(rows.length > 0 && {
      correction: tableInstead({ from: from + at, lines: plain.length }, rows),
    }),
    line: from + at + 1,
    column: 1,
  };
}

/** Is it a block of such rows? Then nothing else is to be said of it. */
export const holdsLooseTable = (lines: readonly string[], token: Token): boolean =>
  looseTableFindings(lines, [token]).length > 0;

function unruled(own: readonly string[], at: number, from: number): MarkdownFinding {
  const head = cellsOf(own[at] ?? '');
  const below = own[at + 1] ?? '';
  const hasRule = isRule(below);
  const rule = ruleFor(head);
  const rows = runOf(own, at, isBarred);
  if (rows.some((row) => row.includes('｜')))
    return {
      code: 'table-without-rule',
      severity: 'error',
      message: '竖线是全角的，或者表头下面少一行 ---，表格会挤成一段字',
      hint: '竖线用英文的，表头下面写一行 ---',
      line: from + at + 1,
      column: 1,
      correction: tableInstead(
        { from: from + at, lines: rows.length },
        rows.filter((row) => !isRule(row)).map(cellsOf),
      ),
    };
  return {
    code: 'table-without-rule',
    severity: 'error',
    message: hasRule
      ? `表头有 ${head.length} 格，这一行的 --- 对不上，表格会挤成一段字`
      : '表头下面少一行 ---，表格会挤成一段字',
    hint: hasRule
      ? lineToCopy(rule)
      : `表头下面加一行 ---。${lineToCopy((own[at] ?? '').trimEnd(), rule)}`,
    line: from + at + (hasRule ? 1 : 0) + 1,
    column: 1,
  };
}

function pasted(rows: readonly string[], gap: RegExp, at: number): MarkdownFinding {
  const cells = rows.map((row) =>
    row
      .trim()
      .split(gap)
      .map((cell) => cell.trim()),
  );
  return {
    code: 'table-pasted',
    severity: 'error',
    message: '像是从表格里粘来的，各格之间没有竖线，会挤成一段字',
    hint: '各格用英文竖线隔开，表头下面写一行 ---',
    line: at + 1,
    column: (rows[0] ?? '').search(/\S/) + 1,
    correction: tableInstead({ from: at, lines: rows.length }, cells),
  };
}
