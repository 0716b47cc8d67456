import { labelOf } from '#facts/label.ts';
import { type Cell, type CellStyle, writeXlsx } from 'hucre/xlsx';
import { kinds } from '#model/kinds.ts';
import type { AnyItem, Office } from '#model/library.ts';
import { cellContent, cellText, linesOf } from '../cell-content.ts';
import { steadyPackage } from '../steady-package.ts';
import type { TableCell } from '../table.ts';
import { articlePath } from './portal-item.ts';

/** An article of the bundle, as the index lists it. */
export interface Listed {
  readonly item: AnyItem;
  readonly metas: ReadonlyMap<string, string>;
  /** Paths in the bundle. */
  readonly attachments: readonly string[];
  readonly pictures: readonly string[];
}

interface IndexColumn {
  readonly heading: string;
  readonly width: number;
  readonly value: (row: Listed, index: number) => TableCell;
}

const ofDocument = (field: 'indexNumber' | 'number' | 'subject' | 'openness') => (row: Listed) =>
  row.item.kind === 'document' ? (row.item[field] ?? null) : null;
const tag = (name: string) => (row: Listed) => row.metas.get(name) ?? null;

/** What content systems of county portals ask for when articles are taken in. */
const columns: readonly IndexColumn[] = [
  { heading: '序号', width: 6, value: (_, index) => index + 1 },
  { heading: labelOf('document', 'title'), width: 40, value: ({ item }) => item.title },
  { heading: '栏目', width: 12, value: ({ item }) => kinds[item.kind].label },
  { heading: '发布时间', width: 18, value: ({ item }) => ({ date: item.publishedOn }) },
  { heading: '来源', width: 18, value: tag('ContentSource') },
  { heading: '作者', width: 18, value: tag('Author') },
  { heading: '关键词', width: 30, value: tag('Keywords') },
  { heading: '摘要', width: 50, value: tag('Description') },
  { heading: labelOf('document', 'indexNumber'), width: 26, value: ofDocument('indexNumber') },
  { heading: labelOf('document', 'number'), width: 22, value: ofDocument('number') },
  { heading: labelOf('document', 'subject'), width: 16, value: ofDocument('subject') },
  { heading: labelOf('document', 'openness'), width: 12, value: ofDocument('openness') },
  { heading: '文件名', width: 40, value: ({ item }) => articlePath(item) },
  {
    heading: labelOf('document', 'attachments'),
    width: 50,
    value: ({ attachments }) => attachments.join('\n'),
  },
  {
    heading: labelOf('notice', 'pictures'),
    width: 50,
    value: ({ pictures }) => pictures.join('\n'),
  },
  { heading: '原网址', width: 50, value: tag('Url') },
];

const bodyStyle: CellStyle = { alignment: { vertical: 'top', wrapText: true } };
const headStyle: CellStyle = { font: { bold: true }, alignment: { vertical: 'center' } };
/** The norm wants hour and minute; content is dated by the day. */
const timeFormat = 'yyyy-mm-dd hh:mm';

/**
 * The index of a bundle: headings in the first row and an article a row, so that it can be taken in
 * as it is; the office stands in the properties.
 */
export async function portalIndex(office: Office, rows: readonly Listed[]): Promise<Uint8Array> {
  const { name } = office.settings;
  const cells = new Map<string, Pick<Cell, 'value' | 'type' | 'style'>>(
    columns.map(({ heading }, at) => [
      `0,${at}`,
      { value: heading, type: 'string', style: headStyle },
    ]),
  );
  const rowDefs = new Map([[0, { height: 24 }]]);
  for (const [index, row] of rows.entries()) {
    const lines = columns.map(({ value, width }, at) => {
      const content = value(row, index);
      cells.set(`${index + 1},${at}`, indexCell(content));
      return linesOf(cellText(content), width);
    });
    rowDefs.set(index + 1, { height: Math.min(409, Math.max(...lines) * 15 + 4) });
  }
  const sheet = {
    name: '报送目录',
    columns: columns.map(({ width }) => ({ width })),
    rows: [columns, ...rows].map(() => columns.map(() => null)),
    cells,
    rowDefs,
    freezePane: { rows: 1 },
    pageSetup: {
      paperSize: 'a3',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
  } as const;
  const properties = { title: `${name}门户网站报送目录`, creator: name, company: name };
  return steadyPackage(await writeXlsx({ sheets: [sheet], properties }), office.today);
}

const indexCell = (content: TableCell) => {
  const cell = cellContent(content, bodyStyle);
  const isDate = typeof content === 'object' && content !== null;
  return isDate ? { ...cell, style: { ...bodyStyle, numFmt: timeFormat } } : cell;
};
