import { kindNames } from '#model/kinds.ts';
import type { Context } from './context.ts';
import { detailTables } from './detail-tables.ts';
import { itemTable } from './item-tables.ts';
import { assignmentTable, publicationTable } from './list-tables.ts';
import { planTable } from './plan-table.ts';
import type { Table } from './table.ts';
import { villageTable } from './village-table.ts';

/**
 * Every table of the open data of an office: its lists of public items, the lists inside of them,
 * and what stands on pages of its own. All are made for every office, empty where it has none, so
 * that addresses stay.
 */
export const officeTables = (context: Context): Table[] => [
  ...kindNames.map((kind) => itemTable(kind, context)),
  ...detailTables(context),
  publicationTable(context),
  assignmentTable(context),
  planTable(context),
  villageTable(context),
];
