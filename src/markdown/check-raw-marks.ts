import { lineToCopy } from '#model/basics/lines-to-copy.ts';
import { htmlTag } from '#model/basics/html-tag.ts';
import type Token from 'markdown-it/lib/token.mjs';
import { type InlineLines, inlineLines, printedWords } from './inline-lines.ts';
import type { MarkdownFinding } from './markdown-finding.ts';

/** `[表]（https://…）`, `【表】(media/表.docx)`, `[表] (https://…)`: no link. */
const wideLink =
  /(!?)[[【［]([^\][【】［］]+)[\]】］](\s*)[(（]\s*((?:https?:\/\/|www\.|media\/|mailto:|tel:|\/[a-z])[^()（）\s]*)\s*[)）]/i;

const checks = [tagIn, wideLinkIn, starsIn, loneStarIn, lineBreakIn, wordlessLinkIn];

/** Marks that are printed as they stand: tags of HTML, links in brackets of the wrong width, single stars. */
export function rawMarkFindings(
  lines: readonly string[],
  tokens: readonly Token[],
): MarkdownFinding[] {
  return inlineLines(lines, tokens).flatMap((inline) => checks.flatMap((check) => check(inline)));
}

/** The longest line that is corrected, in characters. */
const longest = 400;

/** The line without its tags; what was bold stays so. */
const withoutTags = (line: string): string =>
  line
    .replace(/<(b|strong)>([^<]*)<\/\1>/gi, (_, __, words: string) => `**${words.trim()}**`)
    .replace(new RegExp(htmlTag, 'gi'), '')
    .trimEnd();

/** The first line of the block with such marks among its printed words. */
function tagIn({ token, lines }: InlineLines): MarkdownFinding[] {
  const [printed] = htmlTag.exec(printedWords(token)) ?? [];
  const found = printed && lines.find(({ text }) => text.includes(printed));
  if (!found) return [];
  const plain = found.text.length > longest ? undefined : withoutTags(found.text);
  return [
    {
      code: 'tag-shown',
      severity: 'error',
      message: `“${printed.slice(0, 30)}”这样的网页代码会照样印出来`,
      hint: plain
        ? `换行就另起一段，加粗写成 **文字**。${lineToCopy(plain)}`
        : `删掉这${plain === '' ? '一行' : '样的代码'}；换行就另起一段，加粗写成 **文字**`,
      line: found.line,
      column: found.text.indexOf(printed) + 1,
    },
  ];
}

function wideLinkIn({ token, lines }: InlineLines): MarkdownFinding[] {
  const printed = printedWords(token);
  return lines.flatMap(({ text, line }) => {
    const [whole, picture = '', words = '', , address = ''] = wideLink.exec(text) ?? [];
    // One that is a link is not printed as it stands.
    if (whole === undefined || !printed.includes(whole)) return [];
    const target = /^www\./i.test(address) ? `https://${address}` : address;
    return [
      {
        code: 'link-full-width',
        severity: 'error',
        message: `“${whole.slice(0, 30)}”的括号不对，会照样印出来，点不开`,
        hint: `括号都用英文的，中间不留空格。${lineToCopy(text.replace(whole, `${picture}[${words}](${target})`).trimEnd())}`,
        line,
        column: text.indexOf(whole) + 1,
      },
    ];
  });
}

/** `**` without its other half, or with blanks inside. */
function starsIn({ token, lines }: InlineLines): MarkdownFinding[] {
  if (!/\*\*/.test(printedWords(token))) return [];
  const found = lines.find(({ text }) => text.includes('**'));
  if (!found) return [];
  const closed = found.text
    .replace(/\*\*([^*]+)\*\*/g, (_, words: string) => `**${words.trim()}**`)
    .trimEnd();
  return [
    {
      code: 'star-shown',
      severity: 'error',
      message: '加粗的 ** 不成对，或者里面有空格，星号会照样印出来',
      hint:
        closed === found.text.trimEnd()
          ? '两边各写两个星号，紧挨着文字，比如 **文字**；不要加粗的删掉星号'
          : lineToCopy(closed),
      line: found.line,
      column: found.text.indexOf('**') + 1,
    },
  ];
}

/** `*换灯`: no entry of a list for want of a blank. Before a remark (*注：) it may be meant. */
function loneStarIn({ token, lines }: InlineLines): MarkdownFinding[] {
  const printed = printedWords(token);
  return lines.flatMap(({ text, line }) => {
    const [, words] = /^\s{0,3}[*＊](?![\s*＊])([^*＊]{1,200})$/.exec(text) ?? [];
    if (!words || !printed.includes(text.trim())) return [];
    return [
      {
        code: 'star-before-line',
        severity: 'hint',
        message: '行首的星号会照样印出来，不成列表里的一项',
        hint: `是注释用的星号，可以不改；是一项一项的，${lineToCopy(`- ${words.trim()}`)}`,
        line,
        column: text.search(/\S/) + 1,
      },
    ];
  });
}

/** `第一段\\n第二段`: where a program wanted a new line. */
function lineBreakIn({ token, lines }: InlineLines): MarkdownFinding[] {
  const shown = /\\n(?![a-z])/i;
  if (!shown.test(printedWords(token))) return [];
  const found = lines.find(({ text }) => shown.test(text));
  if (!found) return [];
  const { text, line } = found;
  const parts = text.split(/(?:\\r)?\\n(?![a-z])/i).map((part) => part.trim());
  const apart = lineToCopy(
    ...parts.filter(Boolean).flatMap((part, at) => (at > 0 ? ['', part] : [part])),
  );
  const isShort = text.length <= longest && parts.some(Boolean) && !/^\s*[|>]/.test(text);
  return [
    {
      code: 'line-break-shown',
      severity: 'error',
      message: '“\\n”不会换行，会照样印出来',
      hint: isShort ? `分段要空一行。${apart}` : '删掉它；要分段的，空一行再写',
      line,
      column: text.search(shown) + 1,
    },
  ];
}

/** `[](https://…)`: there is nothing to see and nothing to press. */
function wordlessLinkIn({ token, lines }: InlineLines): MarkdownFinding[] {
  const children = token.children ?? [];
  const at = children.findIndex(({ type }, index) => {
    if (type !== 'link_open') return false;
    const [first, second] = children.slice(index + 1);
    const isBlank = first?.type === 'text' && first.content.trim() === '';
    return (isBlank ? second : first)?.type === 'link_close';
  });
  const found = at >= 0 ? lines.find(({ text }) => /\[\s*\]\(/.test(text)) : undefined;
  if (!found) return [];
  return [
    {
      code: 'link-without-words',
      severity: 'error',
      message: '链接的方括号里没有文字，网页上看不见',
      hint: '方括号里写要看见的文字，比如 [补贴标准](https://www.gov.cn/)',
      line: found.line,
      column: found.text.search(/\[\s*\]\(/) + 1,
    },
  ];
}
