import type { Column } from './column.ts';
import type { Context } from './context.ts';
import { rowEnd } from './common-columns.ts';
import { rowOf } from './column.ts';
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
  return {
    ...head,
    fields: all.map(({ value: _, ...field }) => field),
    rows: sources.map((source) => rowOf(all, source, context)),
  };
}
