import { unseenCharacter } from '#model/basics/unseen.ts';
import type { MarkdownFinding } from './markdown-finding.ts';
import { createParser } from './parser.ts';

const md = createParser();
type Token = ReturnType<typeof md.parse>[number];

/** A character by its number or name: `&#8238;`, `&rlm;`. */
const entity = /&(?:#x[0-9a-f]+|#\d+|[a-z][a-z0-9]*);/gi;

/**
 * What a body shows otherwise than it was typed: characters by number or name that nobody sees, and
 * stars between digits, which Markdown takes for marks (60*90*5).
 */
export function characterFindings(source: string): MarkdownFinding[] {
  const lines = source.split('\n');
  return md.parse(source, {}).flatMap((token) => {
    const [from = 0, to = lines.length] = token.map ?? [];
    // Cut out only where it is needed: most tokens are right, and many have no lines of their own.
    const own = () => lines.slice(from, to);
    return [
      ...(isUnseen(token) ? [unseen(own(), from)] : []),
      ...(eatsStars(token) ? [star(own(), from)] : []),
    ];
  });
}

/** Somewhere in its words, or in the title of one of its links. */
const isUnseen = (token: Token): boolean =>
  unseenCharacter.test(token.content.replace(entity, '')) ||
  [token.attrGet('title'), token.attrGet('alt')].some((text) => unseenCharacter.test(text ?? '')) ||
  (token.type === 'fence' || token.type === 'code_block'
    ? unseenCharacter.test(token.content)
    : (token.children ?? []).some((child) => isUnseenText(child)));

const isUnseenText = (token: Token): boolean =>
  unseenCharacter.test(token.content) || isUnseen(token);

function unseen(lines: readonly string[], from: number): MarkdownFinding {
  const at = lines.findIndex((line) => unseenIn(line) !== undefined);
  return {
    code: 'character-unseen',
    severity: 'error',
    message: '正文里用代码写出了看不见的控制字符',
    hint: '删掉这样的代码（比如 &#8238;、&rlm;），重新用键盘输入文字',
    line: from + Math.max(at, 0) + 1,
    column: (unseenIn(lines[at] ?? '') ?? 0) + 1,
  };
}

/** Where in a line the first such character is written by number or name. */
const unseenIn = (line: string): number | undefined =>
  [...line.matchAll(entity)].find(([found]) => {
    const character = md.utils.unescapeAll(found);
    // A number that is no character is shown as U+FFFD.
    return unseenCharacter.test(character) || (character === found && found.startsWith('&#'));
  })?.index;

/** A number at the end, perhaps with what it measures: 60, 3米. */
const measure = /\d(?:毫米|厘米|公分|分米|米|[cm]?m)?$/;

const eatsStars = ({ children }: Token): boolean =>
  (children ?? []).some(({ type, markup }, index, all) => {
    if (!/^em_(?:open|close)$/.test(type) || markup !== '*') return false;
    return (
      measure.test(textOf(all[index - 1])) && /^(?:[长宽高厚深])?\d/.test(textOf(all[index + 1]))
    );
  });

const textOf = (token: Token | undefined): string => (token?.type === 'text' ? token.content : '');

const factor = '[长宽高厚深]?\\d{1,9}(?:\\.\\d{1,9})?(?:毫米|厘米|公分|分米|米|[cm]?m)?';
const product = new RegExp(`${factor}(?:\\*${factor})+`);

function star(lines: readonly string[], from: number): MarkdownFinding {
  const at = Math.max(
    0,
    lines.findIndex((line) => product.test(line)),
  );
  const [found = ''] = product.exec(lines[at] ?? '') ?? [];
  return {
    code: 'star-eaten',
    severity: 'error',
    message: `“${found}”里的星号会当成斜体的记号，网页上看不到`,
    hint: `乘号写成 ×：${found.replaceAll('*', '×')}`,
    line: from + at + 1,
    column: (lines[at] ?? '').indexOf(found) + 1,
  };
}
