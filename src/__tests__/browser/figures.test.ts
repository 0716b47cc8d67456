import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { sheetOf } from '#boards/sheets/sheet.ts';
import { filingBundle } from '#exports/filing-bundle.ts';
import { filingOf, ledgerRows } from '#exports/filing.ts';
import { cellsOf, paragraphsOf } from '#exports/fixtures.ts';
import { loadLibrary } from '#library/load.ts';
import type { Balance } from '#model/rectifications/balance.ts';
import { fits, readChoice } from '#model/addresses/cut-choice.ts';
import { parseDate } from '#model/basics/date.ts';
import type { Library, Office } from '#model/library.ts';
import { balanceText } from '#wording/rectifications/balance.ts';
import { groupWord } from '#wording/rectifications/rectification-group.ts';

// The balance of every year of every office, read where it is finished: on the page, in the lists
// behind its numbers, on a board of the year, in open data, in the ledger and report for the county.

const site = inject('whole');
const read = (path: string) => readFile(join(site.folder, path), 'utf8');

/** The figures that count matters. */
type Figures = Omit<Balance, 'opinions'>;

/** What every output calls the figures. */
const headings = {
  total: '提出',
  done: '已完成',
  doing: '尚未完成',
  overdue: '逾期',
  planned: '列入规划',
  cannot: '暂难解决',
} as const satisfies Record<keyof Figures, string>;

/** A row of the table 历年总账: each number with the address behind it, by heading. */
type Row = ReadonlyMap<string, { readonly text: string; readonly address?: string }>;

const rowsOf = (html: string): Map<string, Row> =>
  new Map(
    [...html.matchAll(/<tr>\s*<th scope="row">\s*<a href="[^"]*">([^<]*)<\/a>(.*?)<\/tr>/gs)].map(
      ([, name = '', cells = '']) => [
        name,
        new Map(
          [
            ...cells.matchAll(
              /data-label="([^"]+)">\s*(?:<a href="([^"]+)">)?\s*([^<]*?)\s*(?:<\/a>)?\s*<\/td>/g,
            ),
          ].map(([, label = '', address, text = '']) => [
            label,
            { text, ...(address && { address: address.replaceAll('&amp;', '&') }) },
          ]),
        ),
      ],
    ),
  );

const figuresOf = (row: Row): Figures =>
  Object.fromEntries(
    Object.entries(headings).map(([name, heading]) => [name, Number(row.get(heading)?.text)]),
  ) as unknown as Figures;

/** How many items a reader finds at an address of a list, with the script that filters it. */
async function foundAt(address: string): Promise<number> {
  const [path = '', query = ''] = address.slice(site.base.length).split('?');
  const html = await read(`${path}index.html`);
  const known = [...html.matchAll(/data-cut="([^"]+)"/g)].map(([, slug = '']) => slug);
  const choice = readChoice(query, known);
  const list = /<ul class="rows">(.*?)<\/main>/s.exec(html)?.[1] ?? '';
  const rows = [...list.matchAll(/<li(?: data-cuts="([^"]*)")?>\s*<p class="how">/g)];
  return rows.filter(([, cuts = '']) => fits(cuts.split(' '), choice)).length;
}

/** What the sheet of a year says, row by row. */
function onBoard(library: Library, office: Office, year: number): Figures {
  const boards = library.offices.flatMap(({ items }) => items.board);
  const board = boards.find(({ template }) => template === 'rectification-board');
  const sheet = board && sheetOf({ ...board, year }, office, library.portal);
  if (sheet?.template !== 'rectification-board') throw new Error(`no sheet of ${year}`);
  const rows = (word: string) =>
    sheet.groups.find((group) => group.word === word)?.rows.length ?? 0;
  const overdue = rows(groupWord('overdue').word);
  return {
    total: Number(/共 (\d+) 项/.exec(sheet.kicker)?.[1]),
    done: rows(groupWord('done').word),
    doing: rows(groupWord('doing').word) + overdue,
    overdue,
    planned: rows(groupWord('planned').word),
    cannot: rows(groupWord('cannot').word),
  };
}

/** The same figures counted from the states that a table tells, one a row. */
const counted = (states: readonly string[]): Figures => {
  const count = (test: RegExp) => states.filter((state) => test.test(state)).length;
  return {
    total: states.length,
    done: count(/^已完成/),
    doing: count(/^(?:制定方案|正在整改|基本完成)/),
    overdue: count(/(?:^|，)逾期 \d+ 天/),
    planned: count(/^列入规划/),
    cannot: count(/^暂难解决/),
  };
};

async function inFiling(office: Office, year: number) {
  const filing = filingOf(office, year);
  const { files } = await filingBundle(filing, {
    templates: [],
    read: () => Promise.resolve(new Uint8Array()),
  });
  const bytesOf = (path: string) =>
    files.find((file) => file.path === path)?.bytes ?? new Uint8Array();
  const cells = cellsOf(bytesOf('整改台账.xlsx'));
  const column = Object.entries(cells).find(([, { text }]) => text === '完成情况')?.[0][0] ?? '';
  // A matter stands in a row for each of its opinions.
  const states = new Map(
    ledgerRows(filing).map(({ id }, index) => [id, cells[`${column}${index + 4}`]?.text ?? '']),
  );
  return {
    ledger: counted([...states.values()]),
    report: paragraphsOf(bytesOf('整改情况报告.docx')).join('\n'),
  };
}

const inData = async (office: Office, year: number): Promise<Figures> => {
  const rows = JSON.parse(await read(`${office.id}/data/rectifications.json`)) as {
    year: number;
    states: string[];
  }[];
  return counted(rows.filter((row) => row.year === year).map(({ states }) => states.join('，')));
};

describe('the balance of every year', () => {
  let library: Library;
  let pages: [office: Office, rows: Map<string, Row>][];
  const years = () =>
    pages.flatMap(([office, rows]) =>
      [...rows].map(([name, row]) => ({ office, year: Number.parseInt(name, 10), row })),
    );
  beforeAll(async () => {
    library = await loadLibrary(join(site.folder, '../content'), {
      today: parseDate('2030-01-01')!,
      cacheDir: join(site.folder, '../.sunboard/cache'),
    });
    pages = await Promise.all(
      library.offices.map(async (office): Promise<[Office, Map<string, Row>]> => [
        office,
        rowsOf(await read(`${office.id}/years/index.html`)),
      ]),
    );
  });

  it('is on the page of each office', () => {
    expect(pages.length).toBeGreaterThan(0);
    for (const [office, rows] of pages)
      expect(rows.size).toBe(new Set(office.items.rectification.map(({ year }) => year)).size);
  });

  it('leads from each number to as many items', async () => {
    const tables = await Promise.all(
      years().map(async ({ office, year }) =>
        rowsOf(await read(`${office.id}/years/${year}/index.html`)),
      ),
    );
    const rows = [
      ...years().map(({ row }) => row),
      ...tables.flatMap((table) => [...table.values()]),
    ];
    const faults: string[] = [];
    let links = 0;
    for (const row of rows)
      for (const [heading, { text, address }] of row) {
        if (address === undefined) continue;
        links += 1;
        const found = await foundAt(address);
        if (found !== Number(text)) faults.push(`${heading} ${text}, but ${found} at ${address}`);
      }
    expect(faults).toEqual([]);
    expect(links).toBeGreaterThan(rows.length);
  });

  it('is the same on page, board, in open data, ledger and report', async () => {
    for (const { office, year, row } of years()) {
      const page = figuresOf(row);
      const { ledger, report } = await inFiling(office, year);
      const outputs = {
        board: onBoard(library, office, year),
        data: await inData(office, year),
        ledger,
      };
      expect(outputs).toEqual({ board: page, data: page, ledger: page });
      const opinions = Number(row.get('意见条数')?.text);
      expect(report).toContain(balanceText({ ...page, opinions }));
    }
  });
});
