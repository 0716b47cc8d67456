import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import type { Typesetter } from '#press/typeset/typesetter.ts';
import { tornOn } from './fixtures-torn.ts';
import { type Sheet, sheetOf } from './sheets/sheet.ts';
import { openSheetTypesetter } from './typesetter.ts';

let typesetter: Typesetter;
beforeAll(async () => {
  typesetter = await openSheetTypesetter();
});
afterAll(() => typesetter.close());

const names = ['曾家村', '单庄村', '岔河子村', '仇家村'];
type Raw = Parameters<typeof anItem>[1];

/** The names in every way that they come one after the other: some line ends within one. */
const named = Array.from({ length: 12 }, (_, at) =>
  Array.from({ length: 7 }, (_one, more) => names[(at + more * (at + 1)) % names.length]).join(
    '、',
  ),
);
const matters = named.map((text, at) =>
  anItem(
    'rectification',
    {
      year: '2020',
      title: `${names[at % 4]}和${names[(at + 1) % 4]}到单庄村小学的排水沟清淤`,
      content: `${text}的路灯换新`,
      goal: `${'整'.repeat(at)}${text}路灯全亮`,
      measures: [`在${text}逐盏检查`],
    },
    `m${at}`,
  ),
);
const results = named.map((text, at) =>
  anItem(
    'achievement',
    { title: `${text}通自来水`, results: [`${'新'.repeat(at)}建${text}水池`, text] },
    `a${at}`,
  ),
);

const sized = (width: number, height: number) => ({ width: `${width}`, height: `${height}` });
const office = (board: Raw) =>
  anOffice({
    settings: { villages: names.map((name, at) => ({ id: `v${at}`, name })) },
    items: [...matters, ...results, anItem('board', board)],
  });

const boards: [string, Raw][] = [
  ...[900, 600, 420].map((width): [string, Raw] => [
    `a table of matters, ${width} mm wide`,
    { template: 'rectification-board', year: '2020', size: sized(width, width * 1.5) },
  ]),
  [
    'cards of results',
    {
      template: 'achievements',
      items: results.map(({ id }) => id),
      size: sized(900, 1200),
    },
  ],
  ['a signboard', { template: 'signboard', items: ['m1'], size: sized(600, 900) }],
];

const sheetFor = (board: Raw) => {
  const own = office(board);
  return { own, sheet: sheetOf(own.items.board[0]!, own, portal)! };
};

describe('names of the office', () => {
  it.each(boards)('stay on one line on %s', async (_, board) => {
    const { own, sheet } = sheetFor(board);
    const { found, torn } = await tornOn(sheet, names, own, typesetter);
    expect(found).toBeGreaterThan(5);
    expect(torn).toEqual([]);
  });

  it.each(boards.slice(1, 4))(
    'would be broken by whoever does not know them on %s',
    async (_, board) => {
      const { own, sheet } = sheetFor(board);
      const { names: _names, titles, ...rest } = sheet;
      const unaware = {
        ...rest,
        titleWords: [...sheet.title],
        ...(titles && {
          titles: Object.fromEntries(Object.keys(titles).map((title) => [title, [...title]])),
        }),
      } as Sheet;
      expect((await tornOn(unaware, names, own, typesetter)).torn).not.toEqual([]);
    },
  );
});
