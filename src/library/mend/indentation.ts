import { blockAt } from '../typed/blocks.ts';
import {
  type Candidate,
  type Maker,
  type Says,
  bodyOf,
  isContent,
  leading,
  oneLine,
  widthOf,
} from './candidate.ts';
import { dashMissing } from './brackets.ts';

const indent = (width: number): string => ' '.repeat(Math.max(0, width));

const shifted = (line: string, by: number): string =>
  isContent(line) ? `${indent(widthOf(line) + by)}${bodyOf(line)}` : line;

const wideBlank: Says = {
  code: 'indent-wide-blank',
  message: '行首的空格不是普通的半角空格（是全角空格，或者从别处粘贴来的空格）',
  rule: '删掉行首的空格，用键盘在英文状态下重新输入',
};
const tabbed: Says = {
  code: 'yaml-tab',
  message: '行首用了制表符（Tab）',
  rule: '把行首的 Tab 换成空格，每一级空两格，和同级的字段对齐',
};
const uneven: Says = {
  code: 'yaml-indent',
  message: '行首的空格数不对',
  rule: '同一级的行首空格数要一样，下一级多空两格',
};

function saysOf(line: string): Says {
  if (/[^ \t]/.test(leading(line))) return wideBlank;
  return leading(line).includes('\t') ? tabbed : uneven;
}

/** The line, and all below it, with another indentation; the nearest first. */
export const reindented: Maker = ({ lines, at }) => {
  const line = lines[at] ?? '';
  const own = widthOf(line);
  const before = lines
    .slice(Math.max(0, at - 12), at)
    .filter(isContent)
    .map(widthOf);
  const last = before.at(-1) ?? 0;
  const widths = [
    ...new Set([...before, last + 2, 0, ...(/[^ ]/.test(leading(line)) ? [own] : [])]),
  ];
  const { to } = blockAt(lines, at);
  return widths
    .filter((width) => width !== own || leading(line) !== indent(own))
    .sort((a, b) => Math.abs(a - own) - Math.abs(b - own))
    .flatMap((width) => {
      const says = saysOf(line);
      const alone = { from: at, to: at + 1, lines: [shifted(line, width - own)], says };
      const all = lines.slice(at, to).map((one) => shifted(one, width - own));
      const whole = { from: at, to, lines: all, says };
      const end = runEnd(lines, at, (next) => widthOf(next) === own);
      const run = lines.slice(at, end).map((one) => shifted(one, width - own));
      return [
        alone,
        ...(to > at + 1 ? [whole] : []),
        ...(end > to ? [{ ...whole, to: end, lines: run }] : []),
      ];
    });
};

/** The same where the blanks before a line are no plain ones: that is what is wrong with it. */
export const wideIndent: Maker = (spot) =>
  /[^ ]/.test(leading(spot.lines[spot.at] ?? '')) ? reindented(spot) : [];

function runEnd(lines: readonly string[], at: number, goesOn: (line: string) => boolean): number {
  let to = at + 1;
  while (to < lines.length && isContent(lines[to]) && goesOn(lines[to] ?? '')) to += 1;
  return to;
}

/** What stands before an entry where its dash should. */
const bullet = /^(?:[-－–—•·●▪*]+\s*|\d{1,2}[.、．)）]\s*|[（(]\d{1,2}[)）]\s*)(?=\S)/;

const bulleted: Says = {
  code: 'dash-without-space',
  message: '减号后面少一个空格，这一行不算一项',
  rule: '每一项前面写英文减号，后面空一格，和别的项对齐',
};

/** `-疏通`, `－ 疏通`, `1、疏通`: the entries of a list, all that stand together. */
export const dashed: Maker = ({ lines, at }) => {
  const isItem = (line: string | undefined) =>
    isContent(line) && bullet.test(bodyOf(line)) && !/^\s*-{3}/.test(line);
  if (!isItem(lines[at]) || /^-\s/.test(bodyOf(lines[at] ?? ''))) return [];
  let from = at;
  while (from > 0 && isItem(lines[from - 1])) from -= 1;
  const to = runEnd(lines, from, isItem);
  const width = widthOf(lines[at] ?? '');
  const mended = lines
    .slice(from, to)
    .map((line) => `${indent(width)}- ${bodyOf(line).replace(bullet, '').trim()}`);
  const own = [{ from: at, to: at + 1, lines: [mended[at - from] ?? ''], says: bulleted }];
  return [...own, ...(to - from > 1 ? [{ from, to, lines: mended, says: bulleted }] : [])];
};

/** `id: a` where another entry of a list begins: the dash before it is missing. */
export const withDash: Maker = ({ lines, at }) => {
  const line = lines[at] ?? '';
  const width = widthOf(line);
  const text = bodyOf(line);
  if (/^-\s/.test(text)) return [];
  const to = runEnd(lines, at, isText);
  return [width - 2, width].flatMap((before) => {
    const mended = lines.slice(at, to).map((one) => `${indent(before)}- ${bodyOf(one)}`);
    const own = { from: at, to: at + 1, lines: mended.slice(0, 1), says: dashMissing };
    return to > at + 1 ? [own, { ...own, to, lines: mended }] : [own];
  });
};

/** A line that is neither an entry nor a field. */
const isText = (line: string): boolean =>
  !/^\s*(?:-\s|[A-Za-z]\w*\s*[:：]|[{[])/.test(line) && isContent(line);

const entryOrRest: Says = {
  code: 'dash-missing',
  message: '这一行前面没有减号：看不出是列表里的另一项，还是上一项断成了两行',
  rule: '是同一项的，接到上一行后面；是另一项的，前面写减号，和上一项对齐',
};

/** A text below an entry, no deeper than its dash: another entry, most likely. */
export const entryBelow: Maker = (spot) => {
  const { lines, at } = spot;
  const above = lines[at - 1] ?? '';
  const [, dash = '', text = ''] = /^( *- )(.*)$/.exec(above) ?? [];
  if (!dash || !isText(text) || !isText(lines[at] ?? '')) return [];
  return oneLine(spot, `${dash}${bodyOf(lines[at] ?? '')}`, entryOrRest);
};

const twoDashes: Says = {
  code: 'dash-twice',
  message: '这一项前面写了两个减号',
  rule: '一项只写一个减号',
};
const noEntry: Says = {
  code: 'dash-before-field',
  message: '这一行是一个字段，不是列表里的一项，前面不写减号',
  rule: '删掉前面的减号，和同级的字段对齐',
};

/** `- goal: 灯亮` where a field is meant, not an entry. */
export const withoutDash: Maker = (spot) => {
  const { lines, at } = spot;
  const line = lines[at] ?? '';
  const text = bodyOf(line);
  if (/^-\s+-\s/.test(text))
    return oneLine(spot, `${leading(line)}${text.slice(1).trim()}`, twoDashes);
  if (!/^[-－•*]\s*[^\s-]/.test(text)) return [];
  const plain = text.replace(/^[-－•*]\s*/, '');
  return [widthOf(line), widthOf(line) + 2].map((width) => ({
    from: at,
    to: at + 1,
    lines: [`${indent(width)}${plain}`],
    says: noEntry,
  }));
};

const belowKey: Says = {
  code: 'indent-missing',
  message: '这几行是上一个字段的下级字段，行首少了空格',
  rule: '下级字段行首空两格',
};

/** Fields that belong below the key before them, which is empty: they are to be indented. */
export const underKey: Maker = ({ lines, at }) => {
  let above = at - 1;
  while (above >= 0 && !isContent(lines[above])) above -= 1;
  const key = lines[above] ?? '';
  if (!/^\s*(?:-\s+)*[A-Za-z]\w*:\s*$/.test(key)) return [];
  const least = widthOf(key);
  const ends: number[] = [];
  for (let to = at; to < lines.length && isContent(lines[to]); to += 1) {
    if (widthOf(lines[to] ?? '') < least) break;
    ends.push(to + 1);
  }
  const by = widthOf(key) + 2 - widthOf(lines[at] ?? '');
  if (by <= 0) return [];
  return ends.slice(0, 12).map((to) => ({
    from: at,
    to,
    lines: lines.slice(at, to).map((line) => shifted(line, by)),
    says: belowKey,
  }));
};

const outside: Says = {
  code: 'unknown-key',
  message: '这个字段写进了上一个字段里面',
  rule: '移到外面一层，行首和外面的字段对齐',
};

/** A field that stands inside another and belongs beside it: moved before that. */
export const movedOut: Maker = ({ lines, at }): Candidate[] => {
  const line = lines[at] ?? '';
  const width = widthOf(line);
  let parent = at - 1;
  while (parent >= 0 && (!isContent(lines[parent]) || widthOf(lines[parent] ?? '') >= width))
    parent -= 1;
  if (parent < 0 || width === 0 || /^\s*-/.test(line)) return [];
  const { to } = blockAt(lines, at);
  const by = widthOf(lines[parent] ?? '') - width;
  const block = lines.slice(at, to).map((one) => shifted(one, by));
  return [{ from: parent, to, lines: [...block, ...lines.slice(parent, at)], says: outside }];
};
