import { publicItems } from '#model/audience.ts';
import type { CivilDate } from '#model/basics/date.ts';
import { type Kind, kindNames } from '#model/kinds.ts';
import { spokenDay } from '#model/items/item-day.ts';
import { type Office, unitName, villageName } from '#model/library.ts';
import { longDate } from '#wording/time/date.ts';
import { inPlaceWords, levelWords } from '#wording/words/level.ts';
import { joinSentences, labelled, yesNoWord } from '#wording/words/list.ts';
import type { Named, Where } from './fact.ts';
import type { Field } from './field.ts';

// How a value is said where its facts don't say: by what it is.

type Said = Pick<Field, 'type' | 'entry' | 'names' | 'words'>;

/**
 * What an id names, as people call it. Nothing of an item or a duty that the public may not see: its
 * title is not theirs to read. Units and villages are called as on the day that is spoken of; one that isn't there stands for itself.
 */
function nameOf(id: string, names: Named, office: Office, day: CivilDate): string {
  if (names === 'unit') return unitName(office, id, day);
  if (names === 'village') return villageName(office, id, day);
  if (names === 'duty') {
    const duty = office.plan.duties.find((one) => one.id === id);
    return duty?.audience === 'public' ? duty.what : '';
  }
  const kinds: readonly Kind[] = names === 'matter' ? kindNames : [names];
  const items = kinds.flatMap((kind) => publicItems(office, kind));
  return items.find((item) => item.id === id)?.title ?? '';
}

function saidSingle(
  value: unknown,
  { entry, names, words }: Said,
  where: Where,
  whole: unknown,
): string {
  if (names)
    return nameOf(String(value), names, where.office, spokenDay(whole as object, where.today));
  if (entry === 'date') return longDate(value as CivilDate);
  if (entry === 'boolean') return yesNoWord(value === true);
  return words?.[String(value)] ?? String(value);
}

/** Names and choices stand in a row, sentences one after the other. */
function saidList(values: readonly unknown[], field: Said, where: Where, whole: unknown): string {
  const said = values.map((value) => saidSingle(value, field, where, whole)).filter(Boolean);
  return field.entry === 'text' ? joinSentences(said) : said.join('、');
}

/** The fields of a group one after the other, but internal ones; nothing of an internal entry. */
function saidGroup(group: object, below: readonly Field[], where: Where, whole: unknown): string {
  const words = levelWords(where.office.settings);
  const values = group as Readonly<Record<string, unknown>>;
  if (values['audience'] === 'internal') return '';
  return below
    .filter(({ name, seen }) => seen !== 'internal' && values[name] !== undefined)
    .map((field) =>
      labelled(inPlaceWords(field.label, words), field.say(values[field.name], where, whole)),
    )
    .filter(Boolean)
    .join('，');
}

/** A value in words, by what it is; `below` are the fields below its own. */
export function saidByType(
  value: unknown,
  field: Said,
  below: readonly Field[],
  [where, whole]: readonly [Where, unknown],
): string {
  if (field.entry === 'group') {
    const entries = Array.isArray(value) ? (value as object[]) : [value as object];
    return joinSentences(entries.map((entry) => saidGroup(entry, below, where, whole)));
  }
  if (field.type === 'record')
    return Object.entries(value as object)
      .map(([name, one]) => labelled(name, String(one)))
      .join('；');
  return Array.isArray(value)
    ? saidList(value, field, where, whole)
    : saidSingle(value, field, where, whole);
}
