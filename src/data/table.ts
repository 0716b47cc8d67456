import type { Column } from './column.ts';
import type { Context } from './context.ts';
import { rowEnd } from './common-columns.ts';
import { rowOf } from './column.ts';
import { type PlaceWords, choicesIn, inPlaceWords, levelWords } from '#wording/words/level.ts';
import type { Field } from './field.ts';
import type { Row } from './value.ts';

/** A table of the open data: what its CSV and its JSON say. */
export interface Table {
  /** Part of the address: small letters, digits and hyphens. */
  readonly name: string;
  readonly title: string;
  /** What its rows are, in a sentence. */
  readonly about: string;
  readonly fields: readonly Field[];
  readonly rows: readonly Row[];
  /** The field that tells rows apart. */
  readonly key?: string;
  /** The table that its rows belong to, by the field `item`. */
  readonly parent?: string;
}

/** A table of some sources; whose it is and as of when stands in every row. */
export function tableOf<Source extends object>(
  head: Omit<Table, 'fields' | 'rows'>,
  columns: readonly Column<Source>[],
  sources: readonly Source[],
  context: Context,
): Table {
  const all: Column<Source>[] = [...columns, ...rowEnd];
  const words = levelWords(context.office.settings);
  return {
    ...head,
    title: inPlaceWords(head.title, words),
    about: inPlaceWords(head.about, words),
    fields: all.map(({ value: _, ...field }) => fieldIn(field, words)),
    rows: sources.map((source) => rowOf(all, source, context)),
  };
}

/** A field in the words of the office: what its columns say of 村（社区） is what it has. */
const fieldIn = (field: Field, words: PlaceWords): Field => ({
  ...field,
  title: inPlaceWords(field.title, words),
  note: inPlaceWords(field.note, words),
  ...(field.choices && { choices: choicesIn(field.choices, words) }),
});
