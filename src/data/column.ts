import type { FactSheet } from '#facts/sheet/sheet.ts';
import type { Context } from './context.ts';
import { type Field, type Published, factOf, fieldOf, publishedValue } from './field.ts';
import type { Value } from './value.ts';

/** A column and where its values come from. */
export interface Column<Source> extends Field {
  value(source: Source, context: Context): Value;
}

/** A column as it is listed: a field of the content, or one that is computed. */
export type Listed<Source> = Published | Column<Source>;

/** The name of a column that is listed. */
export const nameOf = (listed: Listed<never>): string =>
  typeof listed === 'string' ? listed : 'path' in listed ? listed.path : listed.name;

/**
 * The columns of a list, with what their facts say of the fields of the content. `list` is where the
 * entries stand in the sheet, if they aren't the whole of it: `milestones`.
 */
export const columnsOf = <Source extends object>(
  sheet: FactSheet,
  listed: readonly Listed<Source>[],
  list = '',
): Column<Source>[] =>
  listed.map((one) => {
    if (typeof one === 'object' && 'value' in one) return one;
    const field = factOf(sheet, list ? `${list}.${nameOf(one)}` : nameOf(one));
    return {
      ...fieldOf(field, one),
      value: (source, context) => publishedValue(source, { ...field, path: nameOf(one) }, context),
    };
  });

/** A row: the value of each column, in their order. */
export const rowOf = <Source>(
  columns: readonly Column<Source>[],
  source: Source,
  context: Context,
): Record<string, Value> =>
  Object.fromEntries(columns.map((column) => [column.name, column.value(source, context)]));
