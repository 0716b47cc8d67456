/** What may stand in a cell of the open data; `undefined` where nothing is known. */
export type Value = string | number | boolean | readonly string[] | undefined;

/** One row of a table, by the names of its fields. */
export type Row = Readonly<Record<string, Value>>;

/** Parts the entries of a list in one cell: no sentence has it, unlike ； and 、. */
const listMark = ' | ';

/** A value as a cell says it: 是 and 否, lists in one cell, nothing for what isn't known. */
export function cellText(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  return typeof value === 'object' ? value.join(listMark) : String(value);
}
