import { type Context, contextOf } from '#data/context.ts';
import { csvOf } from '#data/csv.ts';
import { jsonOf } from '#data/json.ts';
import type { Table } from '#data/table.ts';
import { officeTables } from '#data/tables.ts';
import { current } from '#library/current.ts';
import { tablePath } from '#model/addresses/address.ts';
import type { Office } from '#model/library.ts';

/** A file to download: its address and how large it is. */
export interface DataFile {
  readonly path: string;
  readonly bytes: number;
}

/** The open data of an office, as its pages and files share it. */
export interface OpenData {
  readonly context: Context;
  readonly tables: readonly Table[];
}

const known = new WeakMap<Office, OpenData>();

/** Made once an office: every list page says how large its file is. */
export function openData(office: Office): OpenData {
  const same = known.get(office);
  if (same) return same;
  const context = contextOf(office, current().library.portal);
  const made = { context, tables: officeTables(context) };
  known.set(office, made);
  return made;
}

/** The text of a table's file. */
export const textOf = (table: Table, format: 'csv' | 'json'): string =>
  format === 'csv' ? csvOf(table) : jsonOf(table.rows);

/** The file of a table of an office. */
export function dataFile(office: Office, table: Table, format: 'csv' | 'json'): DataFile {
  return {
    path: tablePath(office.id, table.name, format),
    bytes: Buffer.byteLength(textOf(table, format)),
  };
}

/** The CSV of a list, which its page offers. */
export function listFile(office: Office, name: string): DataFile | undefined {
  const table = openData(office).tables.find((one) => one.name === name);
  return table && dataFile(office, table, 'csv');
}
