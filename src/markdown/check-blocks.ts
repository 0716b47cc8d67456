import { lineToCopy } from '#model/basics/lines-to-copy.ts';
import type Token from 'markdown-it/lib/token.mjs';
import { holdsLooseTable } from './check-loose-tables.ts';
import type { MarkdownFinding } from './markdown-finding.ts';

/** `##标题`, `＃＃ 标题`: what Markdown takes for a line of text. */
const rawHeading = /^\s{0,3}([#＃]{2,6})\s*([^\s#＃].*)$/;
/** `#施工过程`: one mark, which may be a heading or a remark; `#3号变压器`, `#话题#` are neither. */
const loneHash = /^\s{0,3}[#＃](?=\p{Script=Han})([^#＃，。；！？]{1,30})$/u;
/** Headings are short; what is longer is no line of one. */
const longestHeading = 200;

const short = (text: string): string => (text.length > 16 ? `${text.slice(0, 16)}…` : text);

/**
 * Lines that are made into another sort of block than they were meant as: a sentence above `---` becomes
 * a heading, one with four blanks before it code, a remark behind `#` the largest heading of the page.
 */
export function blockFindings(
  lines: readonly string[],
  tokens: readonly Token[],
): MarkdownFinding[] {
  return tokens.flatMap((token): MarkdownFinding[] => {
    const [from = 0, to = 0] = token.map ?? [];
    if (token.type === 'heading_open') return headingFindings(token.markup, lines, { from, to });
    if (token.type === 'code_block' && !holdsLooseTable(lines, token))
      return [indented(lines[from] ?? '', from)];
    if (token.type !== 'paragraph_open') return [];
    return lines.slice(from, to).flatMap((line, index) => {
      if (isRawHeading(line)) return [unspaced(line, from + index)];
      const [, text] = loneHash.exec(line) ?? [];
      return text ? [hashShown(text.trim(), from + index)] : [];
    });
  });
}

const isRawHeading = (line: string): boolean =>
  line.length <= longestHeading && rawHeading.test(line);

function headingFindings(
  markup: string,
  lines: readonly string[],
  { from, to }: { from: number; to: number },
): MarkdownFinding[] {
  const text = (lines[to - 1] ?? '').replace(/^\s*#+\s*/, '').trim();
  if (markup === '#')
    return [
      {
        code: 'heading-or-note',
        severity: 'hint',
        message: `# 开头的“${short(text)}”会当成大标题印出来`,
        hint: `是给自己看的，删掉这一行；是小标题的，${lineToCopy(`## ${text}`)}`,
        line: from + 1,
        column: 1,
      },
    ];
  if (!/^[-=]/.test(markup)) return [];
  const above = (lines[to - 2] ?? '').trim();
  return [
    {
      code: 'heading-by-line',
      severity: 'hint',
      message: `“${short(above)}”下面紧跟着一行 ${(lines[to - 1] ?? '').trim().slice(0, 3)}，会当成标题印出来`,
      hint: `要隔开上下文的，这一行的上面空一行；要小标题的，写成 ## ${short(above)}，再删掉这一行`,
      line: to,
      column: 1,
    },
  ];
}

const indented = (line: string, at: number): MarkdownFinding => ({
  code: 'indent-shown-as-code',
  severity: 'hint',
  message: `行首空了四格以上，“${short(line.trim())}”会当成程序代码印出来，不分行`,
  hint: `段首不用空格，版式由程序排。${lineToCopy(line.trim())}`,
  line: at + 1,
  column: 1,
});

const hashShown = (text: string, at: number): MarkdownFinding => ({
  code: 'hash-shown',
  severity: 'hint',
  message: `“#${short(text)}”的 # 会照样印出来`,
  hint: `是给自己看的，删掉这一行；是小标题的，${lineToCopy(`## ${text}`)}`,
  line: at + 1,
  column: 1,
});

function unspaced(line: string, at: number): MarkdownFinding {
  const [, marks = '', text = ''] = rawHeading.exec(line) ?? [];
  return {
    code: 'heading-without-space',
    severity: 'error',
    message: `“${marks}”后面少一个空格，会照样印出来，不是小标题`,
    hint: lineToCopy(
      `${/^\s*/.exec(line)?.[0] ?? ''}${'#'.repeat(marks.length)} ${text.replace(/[\s#＃]+$/, '')}`,
    ),
    line: at + 1,
    column: line.search(/\S/) + 1,
  };
}
