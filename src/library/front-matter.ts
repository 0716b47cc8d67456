import matter from 'gray-matter';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import type { Finding, Place } from '#model/basics/finding.ts';
import { menderOf } from './mend/mend.ts';
import { linesToCopy } from '#model/basics/lines-to-copy.ts';
import { error } from './report.ts';
import { shown } from './typed/corrected.ts';
import { type ParsedYaml, parseYaml } from './yaml.ts';

/** A Markdown file: its fields, and the text below them. */
export interface MarkdownFile extends ParsedYaml {
  readonly body: string;
  /** Line, from 1, where the body begins. */
  readonly bodyLine: number;
}

/** Bytes of the fields, and of the text below. */
const maxHead = 64 * 1024;
const maxBody = 1024 * 1024;

const example = '第一行只写三个英文减号 ---，下面写字段，再用一行 --- 结束，然后才是正文';
/** What word processors make of `---`, and what else is drawn as a line. */
const dashLine = /^\s*[-‐‑‒–—―−－─_=*]{2,}\s*$/;

const refuse = (): never => {
  throw new Error('front matter in another language than YAML');
};

/**
 * Parts a Markdown file (LF line ends) into fields and body. The fence is exactly `---`:
 * gray-matter would run `---js` and print the fields of a damaged fence as text.
 */
export function readFrontMatter(
  source: string,
  file: string,
  sheet: FactSheet,
): MarkdownFile | Finding {
  const text = source.replace(/^---[ \t]+$/gm, '---');
  const lines = text.split('\n');
  const closing = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  const fault = openingFault(lines, file) ?? closingFault(lines, closing, file);
  if (fault) return fault;

  let parsed: ParsedYaml | undefined;
  const head = lines.slice(0, closing).join('\n');
  if (Buffer.byteLength(head) > maxHead)
    return tooLarge(file, 1, '开头的字段超过 64 KB', '长的内容放到正文里');
  const { content } = matter(text, {
    language: 'yaml',
    delimiters: '---',
    engines: {
      yaml: (yaml: string) => {
        parsed = parseYaml(yaml, file, sheet, menderOf(sheet, file));
        return {};
      },
      // gray-matter would run the first and read the second past our schema.
      javascript: refuse,
      json: refuse,
    },
  });
  const bodyLine = closing + 2;
  if (Buffer.byteLength(content) > maxBody)
    return tooLarge(file, bodyLine, '正文超过 1 MB', '分成几篇，或者把附表做成附件放进 media/');
  // gray-matter does not call the engine where there are no fields at all.
  return { ...(parsed ?? parseYaml('', file)), body: content, bodyLine };
}

const tooLarge = (file: string, line: number, message: string, hint: string): Finding =>
  error('file-too-large', { file, line, column: 1 }, message, hint);

const fenceAt = (line: number): string =>
  linesToCopy({ from: line, to: line, lines: ['---'] }, line);

function openingFault(lines: readonly string[], file: string): Finding | undefined {
  const [first = ''] = lines;
  if (first === '---') return undefined;
  const at = lines.findIndex((line) => line.trim());
  const line = lines[at] ?? '';
  const place = { file, line: Math.max(at, 0) + 1, column: 1 };
  if (line === '---')
    return error('fence-not-first', place, '开头的 --- 前面有空行', `删掉前面的空行：${example}`);
  if (dashLine.test(line))
    return error(
      'fence-wrong',
      place,
      '开头的分隔线不是三个英文减号',
      `${example}。${fenceAt(place.line)}`,
    );
  if (line.startsWith('---'))
    return error('front-matter-language', place, '开头的 --- 后面还有别的字', example);
  return aboveFence(lines, file) ?? withoutFences(lines, place);
}

/** Lines that may stand above the first `---`: a title that somebody put there. */
const mostAbove = 5;
const fieldLine = /^[a-z]\w*\s*[:：]/i;

function aboveFence(lines: readonly string[], file: string): Finding | undefined {
  const fence = lines.indexOf('---');
  if (fence < 1 || fence > mostAbove || !fieldLine.test(lines[fence + 1] ?? '')) return undefined;
  if (lines.slice(0, fence).some((line) => fieldLine.test(line))) return undefined;
  const above = lines.slice(0, fence).find((line) => line.trim()) ?? '';
  const correction = { from: 1, to: fence + 1, lines: ['---'] };
  return error(
    'fence-not-first',
    { file, line: 1, column: 1 },
    `开头的 --- 前面有别的字：“${shown(above)}”`,
    `第一行只写三个英文减号 ---；标题写在 title 里，别的写到正文里。${linesToCopy(correction, 1)}`,
  );
}

/** Fields without any fence: where the two lines belong. */
function withoutFences(lines: readonly string[], place: Place): Finding {
  const first = lines.findIndex((line) => line.trim());
  const isField = (line: string) => fieldLine.test(line) || /^(?:\s+\S|-\s)/.test(line);
  let last = first;
  while (last + 1 < lines.length && isField(lines[last + 1] ?? '')) last += 1;
  const hasEnd = lines[last + 1] === '---';
  const where = hasEnd
    ? `在第 ${first + 1} 行上面加一行`
    : `在第 ${first + 1} 行上面、第 ${last + 1} 行下面各加一行`;
  return first >= 0 && fieldLine.test(lines[first] ?? '')
    ? error(
        'front-matter-missing',
        place,
        '字段的前后没有 ---，分不清哪些是字段、哪些是正文',
        `${where}，只写三个英文减号 ---`,
      )
    : error('front-matter-missing', place, '文件开头没有字段', example);
}

function closingFault(
  lines: readonly string[],
  closing: number,
  file: string,
): Finding | undefined {
  if (closing > 0 && lines[closing] === '---') return undefined;
  const similar =
    closing > 0 ? closing : lines.findIndex((line, at) => at > 0 && dashLine.test(line));
  return similar > 0
    ? error(
        'fence-wrong',
        { file, line: similar + 1, column: 1 },
        '字段后面的分隔线不是三个英文减号',
        `${example}。${fenceAt(similar + 1)}`,
      )
    : error('fence-unclosed', { file, line: 1, column: 1 }, '字段后面缺少一行 ---', example);
}
