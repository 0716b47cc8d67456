import type { PinyinTable } from '../tables/tables.ts';

/** A word of the pages: how it is read, and how often it stands there (0 to 9). */
export interface ReadWord {
  readonly word: string;
  /** Readings as its office has them: several where offices read the same name otherwise. */
  readonly readings: readonly (readonly string[])[];
  /** Whatever else its characters may be read as: 曾家 is `zeng jia`, or `ceng jia`. */
  readonly otherReadings: readonly (readonly string[])[];
  readonly frequency: number;
}

/** The words of one or more tables. */
export function readWords(tables: readonly PinyinTable[]): ReadWord[] {
  const words = new Map<string, Omit<ReadWord, 'otherReadings'>>();
  for (const table of tables)
    for (const [reading, entries] of Object.entries(table.words))
      for (const entry of entries.split(' ')) {
        const word = entry.slice(0, -1);
        const known = words.get(word);
        const frequency = Math.max(Number(entry.slice(-1)), known?.frequency ?? 0);
        const readings = new Set(known?.readings.map((one) => one.join(' '))).add(reading);
        words.set(word, { word, readings: [...readings].map((one) => one.split(' ')), frequency });
      }
  const polyphones = polyphonesOf(tables);
  return [...words.values()].map((word) => ({
    ...word,
    otherReadings: otherReadings(word, polyphones),
  }));
}

/** Characters with several readings. */
function polyphonesOf(tables: readonly PinyinTable[]): Map<string, ReadonlySet<string>> {
  const readings = new Map<string, Set<string>>();
  for (const table of tables)
    for (const [reading, characters] of Object.entries(table.polyphones))
      for (const character of characters)
        readings.set(character, (readings.get(character) ?? new Set()).add(reading));
  return readings;
}

/** Names are short: of longer words no more than one character is taken to be read otherwise. */
const shortWord = 4;
const mostReadings = 24;

/** The readings that a word may have beside those it is known by, the fewest changes first. */
function otherReadings(
  { word, readings }: Pick<ReadWord, 'word' | 'readings'>,
  polyphones: ReadonlyMap<string, ReadonlySet<string>>,
): string[][] {
  const characters = [...word];
  const known = new Set(readings.map((one) => one.join(' ')));
  let ways = readings.map((one) => [...one]);
  for (const [at, character] of characters.entries()) {
    const others = [...(polyphones.get(character) ?? [])];
    const bases = characters.length > shortWord ? readings : ways;
    const more = bases.flatMap((way) =>
      others.map((other) => way.map((one, place) => (place === at ? other : one))),
    );
    ways = [...ways, ...more].slice(0, 4 * mostReadings);
  }
  for (const way of ways) known.add(way.join(' '));
  return [...known].slice(readings.length, mostReadings).map((one) => one.split(' '));
}

interface Spelling {
  readonly word: string;
  readonly score: number;
}
/** Words by what is typed for them. */
export type Spellings = ReadonlyMap<string, readonly Spelling[]>;

// A letter of a full reading says more than an initial; many short words are less likely than few.
const perLetter = 1;
const perInitial = 0.6;
const perFrequency = 0.12;
const perWord = 1.5;
const unfinished = 1;
/** A character read as it seldom is. */
const readOtherwise = 0.8;
const single = 1.5;
/** So much below the best reading is no reading. */
const muchLess = 1.5;

/** Every way to type the words: in full, or the initials (of one letter; zh, ch, sh in two). */
export function spellingsOf(words: readonly ReadWord[]): Spellings {
  const spellings = new Map<string, Spelling[]>();
  const add = (typed: string, word: string, score: number) => {
    const known = spellings.get(typed);
    // Readings come with the likeliest first: 曾家 has the initials zj by one only.
    if (known?.some((one) => one.word === word)) return;
    if (known) known.push({ word, score });
    else spellings.set(typed, [{ word, score }]);
  };
  const addReading = (word: string, syllables: readonly string[], bonus: number) => {
    const full = syllables.join('');
    const alone = syllables.length === 1;
    add(full, word, full.length * perLetter + bonus - (alone ? single : 0));
    if (alone) return;
    const initials = syllables.map((syllable) => syllable[0]).join('');
    add(initials, word, initials.length * perInitial + bonus);
    const doubled = syllables.map((one) => /^[zcs]h/.exec(one)?.[0] ?? one[0]).join('');
    if (doubled !== initials) add(doubled, word, initials.length * perInitial + bonus);
  };
  for (const { word, readings, otherReadings: others, frequency } of words) {
    const bonus = frequency * perFrequency - perWord;
    for (const syllables of readings) addReading(word, syllables, bonus);
    for (const syllables of others) addReading(word, syllables, bonus - readOtherwise);
  }
  return spellings;
}

const widest = 6;
const longestSpelling = 36;

/** What these letters may stand for, the likeliest first; empty where they can't be read. */
export function readPinyin(letters: string, spellings: Spellings, most = 3): string[] {
  const ways: Spelling[][] = Array.from({ length: letters.length + 1 }, () => []);
  ways[0] = [{ word: '', score: 0 }];
  for (let at = 0; at < letters.length; at++) {
    const here = ways[at] ?? [];
    if (here.length === 0) continue;
    for (let end = at + 1; end <= Math.min(letters.length, at + longestSpelling); end++)
      extend(here, spellings.get(letters.slice(at, end)), ways[end], 0);
    // The last word may not be typed to its end yet.
    const rest = letters.slice(at);
    if (rest.length >= 3)
      for (const [typed, words] of spellings)
        if (typed.length > rest.length && typed.startsWith(rest))
          extend(here, words, ways[letters.length], unfinished + typed.length - rest.length);
  }
  const read = (ways[letters.length] ?? []).filter(({ word }) => [...word].length > 1);
  const best = read[0]?.score ?? 0;
  return read
    .filter(({ score }) => score > best - muchLess)
    .slice(0, most)
    .map(({ word }) => word);
}

/** Adds words to each way so far and keeps the best few. */
function extend(
  here: readonly Spelling[],
  words: readonly Spelling[] | undefined,
  into: Spelling[] | undefined,
  less: number,
) {
  if (!words || !into) return;
  for (const before of here)
    for (const { word, score } of words) {
      const way = { word: before.word + word, score: before.score + score - less };
      const known = into.findIndex((one) => one.word === way.word);
      const same = into[known];
      if (!same) into.push(way);
      else if (same.score < way.score) into[known] = way;
    }
  into.sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1));
  into.length = Math.min(into.length, widest);
}
