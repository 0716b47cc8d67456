import type { ReadingsTable } from '../tables/tables.ts';
import type { ReadWord } from './pinyin.ts';

/** What is needed to see that 路登 sounds like 路灯. */
export interface Sounds {
  /** Pairs of characters in words of the pages, by sound, the most frequent first. */
  readonly pairs: ReadonlyMap<string, readonly string[]>;
  readonly known: ReadonlyMap<string, number>;
  /** The sounds of a character. */
  readonly of: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Sounds that many speakers don't tell apart: zh and z, n and l, in and ing. */
const sound = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?=[aeiouv])/, 'l')
    .replace(/^r/, 'l')
    .replace(/^hu(?=[aeio])/, 'f')
    .replace(/ng$/, 'n');

/** Collects the sounds of the words of the pages. */
export function soundsOf(words: readonly ReadWord[], readings: readonly ReadingsTable[]): Sounds {
  const of = new Map<string, Set<string>>();
  for (const table of readings)
    for (const [syllable, characters] of Object.entries(table))
      for (const character of characters)
        of.set(character, (of.get(character) ?? new Set()).add(sound(syllable)));
  const known = new Map<string, number>();
  const pairs = new Map<string, string[]>();
  for (const { word, readings: usual, otherReadings, frequency } of [...words].sort(
    (a, b) => b.frequency - a.frequency || (a.word < b.word ? -1 : 1),
  )) {
    const characters = [...word];
    for (let at = 0; at + 1 < characters.length; at++) {
      const pair = `${characters[at]}${characters[at + 1]}`;
      if (known.has(pair)) continue;
      known.set(pair, frequency);
      const keys = [...usual, ...otherReadings].map((one) => keyOf(one[at], one[at + 1]));
      for (const key of new Set(keys)) pairs.set(key, [...(pairs.get(key) ?? []), pair]);
    }
  }
  return { pairs, known, of };
}

const keyOf = (first = '', second = ''): string => `${sound(first)} ${sound(second)}`;

const widest = 24;
const pairsEach = 3;

/**
 * The query as it may have been meant: characters of pairs that no page has are taken for others of the
 * same sound, where that makes pairs that words of the pages have. `present` are pairs that were found.
 * Gives `undefined` where nothing fits better.
 */
export function correctHomophones(
  text: string,
  missing: ReadonlySet<string>,
  present: ReadonlySet<string>,
  sounds: Sounds,
): string | undefined {
  const characters = [...text];
  let ways = [characters];
  for (let at = 0; at + 1 < characters.length; at++) {
    const pair = `${characters[at]}${characters[at + 1]}`;
    if (!missing.has(pair)) continue;
    const soundsOfIt = (place: number) => [...(sounds.of.get(characters[place] ?? '') ?? [])];
    const keys = soundsOfIt(at).flatMap((one) => soundsOfIt(at + 1).map((two) => `${one} ${two}`));
    const others = keys.flatMap((key) => (sounds.pairs.get(key) ?? []).slice(0, pairsEach));
    ways = ways
      .flatMap((way) => [
        way,
        ...others.map((other) => [...way.slice(0, at), ...other, ...way.slice(at + 2)]),
      ])
      .slice(0, widest);
  }
  const score = (way: readonly string[]) => {
    let value = 0;
    way.forEach((character, at) => {
      if (character !== characters[at]) value -= 1;
      const pair = `${character}${way[at + 1] ?? ''}`;
      if (present.has(pair)) value += 2;
      else if (sounds.known.has(pair)) value += 2 + (sounds.known.get(pair) ?? 0) * 0.05;
    });
    return value;
  };
  const [best] = ways.map((way) => ({ way, value: score(way) })).sort((a, b) => b.value - a.value);
  const meant = best?.way.join('');
  return best && meant !== text && best.value > score(characters) ? meant : undefined;
}
