import { fullAddress, itemPath } from '#model/addresses/address.ts';
import { pageItems } from '#model/audience.ts';
import { kinds } from '#model/kinds.ts';
import type { AnyItem } from '#model/library.ts';
import { type Column, rowOf } from './column.ts';
import type { Context } from './context.ts';
import { type Detail, detailName, details } from './details.ts';
import { type Table, tableOf } from './table.ts';
import type { Row } from './value.ts';

interface Entry {
  readonly item: AnyItem;
  readonly entry: object;
}

/** Which item an entry belongs to. */
const whose = (label: string): Column<Entry>[] => [
  {
    name: 'item',
    title: `${label}的编号`,
    type: 'string',
    note: '',
    always: true,
    value: ({ item }) => item.id,
  },
  {
    name: 'item.title',
    title: `${label}的标题`,
    type: 'string',
    note: '',
    always: true,
    value: ({ item }) => item.title,
  },
  {
    name: 'item.address',
    title: `${label}的页面地址`,
    type: 'string',
    note: '',
    always: true,
    value: ({ item }, { office, portal }) => fullAddress(portal, itemPath(office.id, item)),
  },
];

function detailTable(detail: Detail, context: Context): Table {
  const { folder, label } = kinds[detail.kind];
  const columns = detail.columns.map((column): Column<Entry> => ({
    ...column,
    value: ({ entry }, inside) => column.value(entry, inside),
  }));
  return tableOf<Entry>(
    {
      name: detailName(detail),
      title: `${label}：${detail.title}`,
      about: `一行一条，按“${label}的编号”对应到“${label}”表。`,
      parent: folder,
    },
    [...whose(label), ...columns],
    pageItems(context.office).flatMap((item) =>
      detail.entries(item, context).map((entry) => ({ item, entry })),
    ),
    context,
  );
}

/** The lists inside of public items, each as a table. */
export const detailTables = (context: Context): Table[] =>
  details.map((detail) => detailTable(detail, context));

/** The lists inside of one item, by name. */
export const itemDetails = (item: AnyItem, context: Context): Record<string, Row[]> =>
  Object.fromEntries(
    details
      .filter(({ kind }) => kind === item.kind)
      .map((detail) => {
        const columns = detail.columns;
        return [
          detail.list,
          detail.entries(item, context).map((entry) => rowOf(columns, entry, context)),
        ];
      }),
  );
