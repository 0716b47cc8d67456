import { pinyin } from 'pinyin-pro';
import type { PinyinTable, ReadingsTable } from './tables.ts';

/** Syllables of a text without tones, such as `['lu', 'deng']`; ü is written v, as it is typed. */
const syllables = (text: string): string[] =>
  pinyin(text, { toneType: 'none', type: 'array', v: true });

/** The words of the pages by how they are read. */
export function pinyinTable(vocabulary: ReadonlyMap<string, number>): PinyinTable {
  const table = new Map<string, string[]>();
  for (const [word, count] of vocabulary) {
    const reading = syllables(word).join(' ');
    if (!/^[a-z ]+$/.test(reading)) continue;
    const frequency = Math.min(9, Math.floor(Math.log2(Math.max(1, count))));
    table.set(reading, [...(table.get(reading) ?? []), `${word}${frequency}`]);
  }
  return sorted(table, ' ');
}

/** Readings of the characters of the pages and of every common one (GB 2312, first level). */
export function readingsTable(vocabulary: ReadonlyMap<string, number>): ReadingsTable {
  const characters = new Set([...commonCharacters(), ...[...vocabulary.keys()].join('')]);
  const table = new Map<string, string[]>();
  for (const character of characters) {
    const [reading] = syllables(character);
    if (reading && /^[a-z]+$/.test(reading))
      table.set(reading, [...(table.get(reading) ?? []), character]);
  }
  return sorted(table, '');
}

/** GB 2312 keeps its 3,755 common characters in rows 16 to 55, 94 to a row. */
function commonCharacters(): string[] {
  const bytes = Array.from({ length: 40 * 94 }, (_, at) => [
    0xb0 + Math.floor(at / 94),
    0xa1 + (at % 94),
  ]).flat();
  const text = new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
  return [...text].filter((character) => /\p{Script=Han}/u.test(character));
}

const sorted = (table: ReadonlyMap<string, readonly string[]>, between: string) =>
  Object.fromEntries(
    [...table]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([reading, entries]) => [reading, entries.join(between)]),
  );
