import type { Context } from './context.ts';
import { type Field, type Origin, type Published, fieldOf, valueAt } from './field.ts';
import type { Value } from './value.ts';

/** A column and where its values come from. */
export interface Column<Source> extends Field {
  value(source: Source, context: Context): Value;
}

/** A column as it is listed: a field of the content, or one that is computed. */
export type Listed<Source> = Published | Column<Source>;

/** The columns of a list, with what their facts say of the fields of the content. */
export const columnsOf = <Source extends object>(
  origin: Origin,
  listed: readonly Listed<Source>[],
): Column<Source>[] =>
  listed.map((one) => {
    if (typeof one === 'object' && 'value' in one) return one;
    const field = fieldOf(origin, one);
    return { ...field, value: (source) => valueAt(source, field.name) };
  });

/** A row: the value of each column, in their order. */
export const rowOf = <Source>(
  columns: readonly Column<Source>[],
  source: Source,
  context: Context,
): Record<string, Value> =>
  Object.fromEntries(columns.map((column) => [column.name, column.value(source, context)]));
