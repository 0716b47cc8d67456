import { lineToCopy } from '#model/basics/lines-to-copy.ts';
import { htmlTag } from '#model/basics/html-tag.ts';
import type Token from 'markdown-it/lib/token.mjs';
import { type InlineLines, inlineLines, printedWords } from './inline-lines.ts';
import type { MarkdownFinding } from './markdown-finding.ts';

/** `[表]（https://…）`, `【表】(media/表.docx)`, `[表] (https://…)`: no link. */
const wideLink =
  /(!?)[[【［]([^\][【】［］]+)[\]】］](\s*)[(（]\s*((?:https?:\/\/|www\.|media\/|mailto:|tel:|\/[a-z])[^()（）\s]*)\s*[)）]/i;

const checks = [tagIn, wideLinkIn, starsIn, wordlessLinkIn];

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
