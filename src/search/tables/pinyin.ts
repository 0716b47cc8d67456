import { pinyin, polyphonic } from 'pinyin-pro';
import type { OwnName } from '#model/office/own-names.ts';
import type { PinyinTable, ReadingsTable } from './tables.ts';

const typed = { toneType: 'none', type: 'array', v: true } as const;

/** Syllables of a text without tones, such as `['lu', 'deng']`; ü is written v, as it is typed. */
const syllables = (text: string): string[] => pinyin(text, typed);

/** Villages are called after families: 单 and 曾 in front are surnames (shan, zeng). */
const ofFamily = (name: string): string[] => pinyin(name, { ...typed, surname: 'head' });

/** Every reading of a character, such as `ceng` and `zeng`; those that can't be typed are left out. */
const readingsOf = (character: string): string[] => [
  ...new Set([...syllables(character), ...polyphonic(character, typed).flat()].filter(isTyped)),
];
const isTyped = (syllable: string): boolean => /^[a-z]+$/.test(syllable);

/**
 * The words of the pages by how they are read, and the other readings of their characters: whichever
 * of them somebody types finds the word. What the office says of its own names leads.
 */
export function pinyinTable(
  vocabulary: ReadonlyMap<string, number>,
  names: readonly OwnName[] = [],
): PinyinTable {
  const own = ownReadings(names);
  const words = new Map<string, string[]>();
  for (const [word, count] of vocabulary) {
    const reading = own.get(word) ?? syllables(word).join(' ');
    if (!/^[a-z ]+$/.test(reading)) continue;
    const frequency = Math.min(9, Math.floor(Math.log2(Math.max(1, count))));
    words.set(reading, [...(words.get(reading) ?? []), `${word}${frequency}`]);
  }
  const polyphones = [...charactersOf(vocabulary)].filter((one) => readingsOf(one).length > 1);
  return { words: sorted(words, ' '), polyphones: sorted(byReading(polyphones), '') };
}

/** How the names of the register are read: as the office says, else as names of families are. */
function ownReadings(names: readonly OwnName[]): Map<string, string> {
  const readings = new Map<string, string>();
  const settled = names.filter(({ of }) => of === 'village' || of === 'community');
  for (const { name, short } of settled)
    for (const one of [short ?? name, name]) readings.set(one, ofFamily(one).join(' '));
  for (const { name, short, reading } of names) {
    if (!reading) continue;
    readings.set(name, reading);
    if (short)
      readings.set(
        short,
        reading
          .split(' ')
          .slice(0, [...short].length)
          .join(' '),
      );
  }
  return readings;
}

/** Readings of the characters of the pages and of every common one (GB 2312, first level). */
export const readingsTable = (vocabulary: ReadonlyMap<string, number>): ReadingsTable =>
  sorted(byReading(new Set([...commonCharacters(), ...charactersOf(vocabulary)])), '');

const charactersOf = (vocabulary: ReadonlyMap<string, number>): Set<string> =>
  new Set([...vocabulary.keys()].join(''));

function byReading(characters: Iterable<string>): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const character of characters)
    for (const reading of readingsOf(character))
      table.set(reading, [...(table.get(reading) ?? []), character]);
  return table;
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
