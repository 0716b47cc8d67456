import { type Office, allItems } from '#model/library.ts';
import { type Located, sourceOf, standing } from '../rule.ts';

/** A list of content, and of each entry what no two of them should have in common. */
export interface EntryList {
  readonly source: Located;
  readonly path: string;
  /** A word, a name or an id as it stands there; of a group of fields, what tells it from others. */
  readonly entries: readonly string[];
  /** The entries are single words, which fit between brackets. */
  readonly plain: boolean;
}

/** What the library adds to an item: no lists of its file. */
const added = new Set(['places', 'body', 'plain']);

/** Lists whose entries are told apart by one of their fields; of others every field has to be the same. */
const toldBy: Readonly<Record<string, string>> = {
  villages: 'village',
  answers: 'answer',
  questions: 'question',
};

const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

function keyOf(list: string, entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return squeezed(String(entry));
  const key = toldBy[list];
  const told: unknown = key === undefined ? undefined : Reflect.get(entry, key);
  return typeof told === 'string' ? squeezed(told) : JSON.stringify(entry);
}

function* listsIn(source: Located, value: unknown, path: string): Generator<EntryList> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value) && value.length > 1) {
    const name = path.split('.').at(-1) ?? path;
    yield {
      ...{ source, path, entries: value.map((entry) => keyOf(name, entry)) },
      plain: value.every((entry) => typeof entry === 'string'),
    };
  }
  for (const [key, inner] of Object.entries(value))
    if (path || !added.has(key)) yield* listsIn(source, inner, path ? `${path}.${key}` : key);
}

/** Every list of more than one entry: in items that stand, in the division of work and in the frames. */
export function* entryLists(office: Office): Generator<EntryList> {
  for (const item of standing(allItems(office))) yield* listsIn(item, item, '');
  for (const name of ['assignments', 'frames'] as const)
    for (const [index, entry] of office[name].entries())
      yield* listsIn(sourceOf(office, `${name}.yaml`), entry, `${name}.${index}`);
}
