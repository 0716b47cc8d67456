import type { FactSheet } from '#facts/sheet/sheet.ts';
import { halfWidth } from '#model/basics/half-width.ts';
import { withoutNumbers } from '#model/schema/walk.ts';
import { fieldAlike, fieldCalled } from '../field-called.ts';
import { pathOfLine } from '../typed/blocks.ts';
import { namesBelow } from '../typed/loss.ts';
import type { Spot } from './candidate.ts';

/** The English name of a field as somebody typed it: in Chinese, in wide letters, in capitals. */
export function nameTyped(typed: string, sheet: FactSheet, around = ''): string | undefined {
  const plain = halfWidth(typed).trim();
  const here = sheet.below(withoutNumbers(around));
  const fields = [...here, ...sheet.fields];
  const same = fields.find(({ name }) => name.toLowerCase() === plain.toLowerCase());
  return (same ?? fieldCalled(plain, fields) ?? fieldAlike(plain, here))?.name;
}

/** The path of what a line stands in, as far as lines above it say so. */
export function pathAround({ lines, at }: Pick<Spot, 'lines' | 'at'>): string {
  const own = pathOfLine(lines, at);
  return own.slice(0, Math.max(0, own.lastIndexOf('.')));
}

/** A pattern that finds one of some names, the longest first. */
const oneOf = (names: readonly string[]): string =>
  [...names].sort((a, b) => b.length - a.length).join('|');

/** What is typed behind the names of fields: `text: 亮了, asOf: 2020-11-20` in pairs, whatever parts them. */
export function pairsIn(
  text: string,
  names: readonly string[],
): readonly (readonly [name: string, value: string])[] | undefined {
  if (names.length === 0) return undefined;
  const mark = new RegExp(`(^|[\\s,，、;；]+)(${oneOf(names)})\\s*[:：=]\\s*`, 'g');
  const found = [...text.matchAll(mark)];
  if (found[0]?.index !== 0) return undefined;
  const pairs = found.map((match, index) => {
    const start = match.index + match[0].length;
    const value = text.slice(start, found[index + 1]?.index ?? text.length);
    return [match[2] ?? '', value.replace(/[\s,，、;；]+$/, '').trim()] as const;
  });
  return new Set(pairs.map(([name]) => name)).size === pairs.length ? pairs : undefined;
}

/** Names of the fields that may stand below what a line begins: `standing: {`, or an entry of a list. */
export const namesUnder = ({ lines, at, sheet }: Spot): readonly string[] =>
  namesBelow({ sheet }, pathOfLine(lines, at));
