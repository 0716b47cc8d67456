import type Token from 'markdown-it/lib/token.mjs';
import type { MarkdownFinding } from './markdown-finding.ts';

/** How a line begins that its writer took for one of its own: 1、 （二） ① - and two wide blanks. */
const ownLine =
  /^(?:\u3000+\S|\s*(?:\d{1,2}[.．、)）](?!\d)|[（(][\d一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|[①-⑳]|[-—•·●■◆*][^\s\-—*\d]))/u;

/** `-4月1日` is a number unless the line above begins with a dash, too. */
const dashed = /^\s{0,3}[-—]\S/;

/** A day alone on its line, as below a signature: 2020年11月20日, 二〇二〇年十一月二十日. */
const dayAlone =
  /^\s*(?:\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|[一二三四五六七八九零〇○]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)\s*$/u;
/** Who signs: a short line without a mark of a sentence. */
const signer = /^\s*[^，。；：、,;:!?！？]{2,40}$/u;

/** Two blanks or a backslash at the end of a line are a break, as they should be. */
const isJoined = (line: string, above: string): boolean =>
  (ownLine.test(line) ||
    (dashed.test(line) && dashed.test(above)) ||
    (dayAlone.test(line) && signer.test(above))) &&
  !/(?: {2}|\\)$/.test(above);

/** Lines of one paragraph that were meant as several: Markdown joins them, 1、先查 2、再修. */
export function runTogetherFindings(
  lines: readonly string[],
  tokens: readonly Token[],
): MarkdownFinding[] {
  return tokens.flatMap((token): MarkdownFinding[] => {
    if (token.type !== 'paragraph_open' || !token.map) return [];
    const [from, to] = token.map;
    let at = from + 1;
    while (at < to && !isJoined(lines[at] ?? '', lines[at - 1] ?? '')) at += 1;
    if (at >= to) return [];
    const text = (lines[at] ?? '').trim();
    return [
      {
        code: 'lines-run-together',
        severity: 'hint',
        message: `“${text.length > 16 ? `${text.slice(0, 16)}…` : text}”会接在上一行后面，印成一段`,
        hint: '要分段的，在这一行上面空一行；要分条的，每条行首写“- ”，或者写“1. ”，后面都空一格',
        line: at + 1,
        column: 1,
      },
    ];
  });
}

/** ``` without its other half: all that follows is set as code. */
export function openFenceFindings(
  lines: readonly string[],
  tokens: readonly Token[],
): MarkdownFinding[] {
  return tokens.flatMap((token): MarkdownFinding[] => {
    if (token.type !== 'fence' || !token.map) return [];
    const [from, to] = token.map;
    const last = (lines[to - 1] ?? '').replace(/^[\s>]*/, '').trimEnd();
    const isClosed = to - from > 1 && /^(?:`{3,}|~{3,})$/.test(last);
    if (isClosed) return [];
    return [
      {
        code: 'code-unclosed',
        severity: 'error',
        message: `${token.markup} 只有一半，后面的正文都会当成程序代码印出来`,
        hint: '正文里用不着的，删掉这一行；要用的，后面再写一行同样的记号',
        line: from + 1,
        column: 1,
      },
    ];
  });
}
