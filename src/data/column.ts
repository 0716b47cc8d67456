import type { FactSheet } from '#facts/sheet/sheet.ts';
import type { Context } from './context.ts';
import {
  type Field,
  type Published,
  computedAs,
  factOf,
  fieldOf,
  publishedValue,
} from './field.ts';
import type { Value } from './value.ts';

/** A column and where its values come from. */
export interface Column<Source> extends Field {
  value(source: Source, context: Context): Value;
}

/**
 * A column as it is listed: a field of the content or what follows from them, by its name in the facts,
 * perhaps with a value of its own; or something that no facts know.
 */
export type Listed<Source> =
  Published | (Exclude<Published, string> & Pick<Column<Source>, 'value'>) | Column<Source>;

/** The name of a column that is listed. */
export const nameOf = (listed: Listed<never>): string =>
  typeof listed === 'string' ? listed : 'path' in listed ? listed.path : listed.name;

/**
 * The columns of a list, with what their facts say of the fields of the content and of what follows from
 * them. `list` is where the entries stand in the sheet, if they aren't the whole of it: `milestones`.
 */
export const columnsOf = <Source extends object>(
  sheet: FactSheet,
  listed: readonly Listed<Source>[],
  list = '',
): Column<Source>[] =>
  listed.map((one) => {
    if (typeof one === 'object' && !('path' in one)) return one;
    const name = nameOf(one);
    const computed = sheet.computed.find((fact) => fact.name === name);
    if (computed)
      return {
        value: (source, { office }) => computed.value(source, { office, today: office.today }),
        // A value of its own comes with what is listed.
        ...computedAs(computed, one),
      };
    const field = factOf(sheet, list ? `${list}.${name}` : name);
    return {
      value: (source, context) => publishedValue(source, { ...field, path: name }, context),
      ...fieldOf(field, one),
    };
  });

/** A row: the value of each column, in their order. */
export const rowOf = <Source>(
  columns: readonly Column<Source>[],
  source: Source,
  context: Context,
): Record<string, Value> =>
  Object.fromEntries(columns.map((column) => [column.name, column.value(source, context)]));
