import { nearest } from './nearest.ts';

/** What people write for a word of a choice, where no spelling is like it. */
const ways: readonly (readonly [typed: RegExp, meant: string])[] = [
  [/^(?:不(?:对外)?公[开布示]|非公开|未公开|不对外|内部|对内|保密|涉密|不发布|不上网)/, 'internal'],
  [/^(?:不|不是|否定|没有?|无|非|×|no|n)$/i, '否'],
  [/^(?:居民|村民|群众|住户)(?:代表)?$/, '群众代表'],
];

/** The word of a choice that was probably meant: another way to say it, else the nearest by its spelling. */
export function meantWord(word: string, allowed: readonly string[]): string | undefined {
  const plain = word.replace(/\s|[。，,；;]$/g, '');
  const said = ways.find(([typed, meant]) => typed.test(plain) && allowed.includes(meant));
  return said ? said[1] : nearest(word, allowed);
}
