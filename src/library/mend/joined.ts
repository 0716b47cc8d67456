import { lineJoin } from '#markdown/cjk.ts';
import { type Candidate, type Maker, type Says, bodyOf, isContent } from './candidate.ts';
import { braced, quotedInside } from './brackets.ts';

/** Lines that one value may have been broken into. */
const furthest = 6;

const isKeyed = (line: string): boolean =>
  /^\s*(?:-|[A-Za-z]\w*\s*[:：=]|[^\s:：]{1,30}\s*[:：](?:\s|$))/.test(line);

/** Brackets that a line opens and does not close, of any width. */
const openLeft = (text: string): number =>
  (text.match(/[{[｛［]/g)?.length ?? 0) - (text.match(/[}\]｝］]/g)?.length ?? 0);

/** A line that ends its list or group is not broken: what stands below it is something else. */
const isEnded = (line: string): boolean => /[}\]｝］]\s*$/.test(line) && openLeft(line) <= 0;

const broken: Says = {
  code: 'line-broken',
  message: '上一行的内容在这里断成了另一行',
  rule: '一个字段写在一行里，中间不换行',
};

const join = (before: string, after: string): string =>
  `${before.trimEnd()}${lineJoin(before.trimEnd(), bodyOf(after), ' ')}${bodyOf(after).trim()}`;

/** A sentence that goes on in the next line, without the indentation that YAML would want for it. */
export const joinedText: Maker = ({ lines, at }) => {
  if (isKeyed(lines[at] ?? '')) return [];
  let from = at - 1;
  while (from > 0 && !isKeyed(lines[from] ?? '') && isContent(lines[from])) from -= 1;
  if (from < 0 || !isContent(lines[from])) return [];
  return upTo(lines, from, at + 1).filter(({ to }) => to > at);
};

/** The lines from one on as one, up to each of those behind it that has no key of its own. */
function upTo(lines: readonly string[], from: number, least: number): Candidate[] {
  const found: Candidate[] = [];
  let text = lines[from] ?? '';
  for (let to = from + 1; to < Math.min(lines.length, from + furthest); to += 1) {
    const next = lines[to];
    if (!isContent(next) || isKeyed(next) || isEnded(text)) break;
    text = join(text, next);
    if (to + 1 >= least) found.push({ from, to: to + 1, lines: [text], says: broken });
  }
  return found;
}

/** A quotation mark that is closed some lines further down: a cell of a table with line ends in it. */
export const joinedQuote: Maker = ({ lines, at }) => {
  const [, mark] = /[:：-]\s*(["'])[^"']*$/.exec(lines[at] ?? '') ?? [];
  if (!mark) return [];
  let text = lines[at] ?? '';
  for (let to = at + 1; to < Math.min(lines.length, at + furthest); to += 1) {
    text = join(text, lines[to] ?? '');
    if (lines[to]?.includes(mark)) return [{ from: at, to: to + 1, lines: [text], says: broken }];
  }
  return [];
};

/** A bracket that is closed some lines further down. */
export const joinedBrackets: Maker = ({ lines, at, sheet }) => {
  if (openLeft(lines[at] ?? '') <= 0) return [];
  let text = lines[at] ?? '';
  for (let to = at + 1; to < Math.min(lines.length, at + furthest); to += 1) {
    const next = lines[to] ?? '';
    if (!isContent(next) || /^\s*-\s/.test(next)) return [];
    text = `${text.trimEnd()} ${bodyOf(next).trim()}`;
    if (!/[}\]｝］]/.test(next)) continue;
    const whole = [...lines.slice(0, at), text, ...lines.slice(to + 1)];
    const mended = [braced, quotedInside].flatMap((make) => make({ lines: whole, at, sheet }));
    const all = [text, ...mended.flatMap((one) => one.lines)];
    return all.map((line) => ({ from: at, to: to + 1, lines: [line], says: broken }));
  }
  return [];
};
