import { parse } from 'yaml';
import type { Written } from '#facts/sheet/fact.ts';
import { typed } from '#facts/sheet/typed.ts';
import { nothingYet } from '../nothing-yet.ts';
import { bareText } from '../typed/corrected.ts';
import { mendedFlow } from '../typed/mended-flow.ts';
import { type Candidate, type Maker, type Says, type Spot, oneLine } from './candidate.ts';
import { namesUnder, pairsIn } from './names.ts';

const closing: Readonly<Record<string, string>> = {
  '{': '}',
  '｛': '｝',
  '[': ']',
  '［': '］',
  '(': ')',
  '（': '）',
  '【': '】',
};
const openings = Object.keys(closing).join('');

/** A line in three: what stands before its value, the value without its brackets, and these. */
interface Bracketed {
  readonly head: string;
  readonly inner: string;
  readonly open: string;
  readonly close: string;
}

/** What stands before a value: a dash and a name, or a dash alone. */
const heads = [/^\s*(?:-\s+)*(?:[A-Za-z]\w*\s*[:：]\s*)?(?=[^\s:：])/, /^\s*(?:-\s+)*/] as const;

function bracketed(line: string, before: RegExp = heads[0]): Bracketed {
  const [head = ''] = before.exec(line) ?? [];
  const rest = line
    .slice(head.length)
    .trim()
    .replace(/[,，;；]$/, '');
  const isOpen = openings.includes(rest[0] ?? ' ');
  const open = isOpen ? (rest[0] ?? '') : '';
  let inner = rest.slice(open.length);
  let close = '';
  // Brackets inside of it have two ends: what closes too much closes the whole.
  const last = inner.at(-1) ?? '';
  if (Object.values(closing).includes(last) && isSurplus(inner, last)) {
    close = last;
    inner = inner.slice(0, -1);
  }
  return { head: head.replace(/：\s*$/, ': '), inner: inner.trim(), open, close };
}

function isSurplus(text: string, close: string): boolean {
  const open = Object.keys(closing).find((one) => closing[one] === close) ?? '';
  return text.split(close).length > text.split(open).length;
}

/** A value as it was typed between commas: nested brackets are kept, anything else is a text. */
function valueTyped(text: string): Written {
  if (/^[[{].*[\]}]$/.test(text))
    try {
      return parse(text, { schema: 'failsafe' }) as Written;
    } catch {
      return text;
    }
  return bareText(text);
}

const unclosed: Says = {
  code: 'yaml-unclosed',
  message: '引号或括号只有一半',
  rule: '括号要成对，用英文的',
};
const wrongBrackets: Says = {
  code: 'bracket-wrong',
  message: '这里的括号不是英文的花括号或方括号',
  rule: '几个字段用英文的 { }，几项用英文的 [ ]',
};
const noComma: Says = {
  code: 'comma-missing',
  message: '花括号里各项之间没有用英文逗号隔开',
  rule: '各项用英文逗号隔开，后面空一格',
};

function saysOf({ open, close, inner }: Bracketed, names: readonly string[]): Says | undefined {
  if ([open, close].some((mark) => mark !== '' && !'{}[]'.includes(mark))) return wrongBrackets;
  if (open === '' || close === '') return unclosed;
  const name = `(?:${names.join('|')})\\s*[:：]`;
  return new RegExp(`[;；]\\s*${name}|[^,，、\\s]\\s+${name}`).test(inner) ? noComma : undefined;
}

/** `{ text: 亮了, asOf: 2020-11-20 }` whatever its brackets and commas are, and where one is missing. */
export const braced: Maker = (spot) => heads.flatMap((head) => bracedBehind(spot, head));

function bracedBehind(spot: Spot, before: RegExp): Candidate[] {
  const line = spot.lines[spot.at] ?? '';
  const parts = bracketed(line, before);
  const pairs = pairsIn(parts.inner, namesUnder(spot));
  if (!pairs || (parts.open + parts.close === '' && pairs.length < 2)) return [];
  const fields = Object.fromEntries(pairs.map(([name, value]) => [name, valueTyped(value)]));
  const says = saysOf(parts, namesUnder(spot));
  const flow = typed(fields);
  const withDash: Candidate[] = /^\s*$/.test(parts.head)
    ? oneLine(spot, `${parts.head}- ${flow}`, dashMissing)
    : [];
  return [...withDash, ...oneLine(spot, `${parts.head}${flow}`, says)];
}

export const dashMissing: Says = {
  code: 'dash-missing',
  message: '这里应该是列表里的一项，前面少了减号',
  rule: '每一项前面写减号，后面空一格，和别的项对齐',
};

/** What parts the entries of a list in Chinese, the strongest mark first. */
const partings = [/[→⇒➔]/, /[;；]/, /[,，、]/];

/** Short words with blanks between them: 绩效考评 方案, not a sentence with a blank in it. */
const wordsApart = /^\p{Script=Han}{2,8}(?:[ \u3000]+\p{Script=Han}{2,8})+$/u;

/** The entries of a list that was typed in one line; brackets inside of an entry are kept whole. */
export function entriesTyped(text: string): string[] {
  const parting = wordsApart.test(text.trim())
    ? /[ \u3000]/
    : partings.find((mark) => mark.test(text));
  if (!parting) return [text];
  const entries: string[] = [];
  let depth = 0;
  let entry = '';
  for (const char of text) {
    if ('（(《“【〔「[{'.includes(char)) depth += 1;
    if ('）)》”】〕」]}'.includes(char)) depth -= 1;
    if (depth <= 0 && parting.test(char)) {
      entries.push(entry);
      entry = '';
    } else entry += char;
  }
  return [...entries, entry].map((one) => bareText(one.trim())).filter(Boolean);
}

/** `[身份证, 户口簿]` whatever its brackets and commas are. */
export const listed: Maker = (spot) => {
  const line = spot.lines[spot.at] ?? '';
  const { head, inner, open, close } = bracketed(line);
  // A word for nothing is no entry: what is not there is left out.
  if (open === '' && nothingYet.test(inner)) return [];
  if (open === '{' || inner === '' || !/[A-Za-z]\w*: $|^\s*- $/.test(head)) return [];
  const says = [open, close].some((mark) => mark !== '' && !'[]'.includes(mark))
    ? wrongBrackets
    : undefined;
  const entries = entriesTyped(inner);
  return oneLine(spot, `${head}${typed(entries.map((entry) => entry.replace(/[。]$/, '')))}`, says);
};

/** Brackets that are right, around texts that have to stand in quotes. */
export const quotedInside: Maker = (spot: Spot) => {
  const line = spot.lines[spot.at] ?? '';
  return oneLine(spot, mendedFlow(line.trimEnd()));
};
