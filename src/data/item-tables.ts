import { pageItems } from '#model/audience.ts';
import { type Kind, kinds } from '#model/kinds.ts';
import type { AnyItem, Items } from '#model/library.ts';
import { type Column, type Listed, columnsOf, rowOf } from './column.ts';
import type { Context } from './context.ts';
import { itemEnd, itemHead, rowEnd } from './common-columns.ts';
import { kindSheets } from '#facts/sheets.ts';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import { kindColumns } from './kind-columns.ts';
import { restOf } from './public-fields.ts';
import { type Table, tableOf } from './table.ts';
import type { Row } from './value.ts';

/** The columns of a kind. Of a withdrawn item only its withdrawal is told, as on its page. */
function itemColumns<K extends Kind>(kind: K): Column<Items[K][number]>[] {
  const sheet: FactSheet = kindSheets[kind];
  type Item = Items[K][number];
  const listed: readonly Listed<Item>[] = kindColumns[kind] ?? [];
  const columns: Column<Item>[] = [
    ...columnsOf<AnyItem>(sheet, itemHead),
    ...columnsOf<Item>(sheet, [...listed, ...restOf(kind, [...itemHead, ...listed, ...itemEnd])]),
    ...columnsOf<AnyItem>(sheet, itemEnd),
  ];
  return columns.map((column) =>
    column.ofWithdrawn
      ? column
      : {
          ...column,
          value: (item, context) => (item.withdrawn ? undefined : column.value(item, context)),
        },
  );
}

/** The public items of a kind as a table, newest first. */
export function itemTable(kind: Kind, context: Context): Table {
  const { folder, label } = kinds[kind];
  return tableOf<AnyItem>(
    {
      name: folder,
      title: label,
      about: `本单位公开的全部${label}，一行一件；撤回的只留撤回说明。`,
      key: 'id',
    },
    itemColumns(kind) as Column<AnyItem>[],
    pageItems(context.office).filter((item) => item.kind === kind),
    context,
  );
}

/** The row of one public item, as the table of its kind has it. */
export const itemRow = (item: AnyItem, context: Context): Row =>
  rowOf<AnyItem>([...(itemColumns(item.kind) as Column<AnyItem>[]), ...rowEnd], item, context);
