import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { layOut } from '../make-sheet.ts';
import { openPdf } from '#press/preflight/open-pdf.ts';
import { sheetText } from '#press/preflight/sheet-text.ts';
import { type AnySheet, sheetOf } from '../sheets/sheet.ts';
import { signOffSheet } from '../sheets/sign-off.ts';
import { openSheetTypesetter } from '../typesetter.ts';
import { type Typesetter, points, slug } from '#press/typeset/typesetter.ts';

const paragraph = '村道边沟淤积，路面积水，老人和小孩走路不方便，乡里安排八个村同时清理。'.repeat(
  3,
);
const table = `| 村 | 户 |\n|--|--|\n${'| 柳湾村 | 3 |\n'.repeat(60)}`;
const long = `## 经过\n\n${`${paragraph}\n\n`.repeat(12)}1. 甲\n   - 乙\n\n> ${paragraph}\n\n${table}\n\n完。`;

let typesetter: Typesetter;
beforeAll(async () => {
  typesetter = await openSheetTypesetter();
});
afterAll(() => typesetter.close());

const office = anOffice();
const set = async (sheet: AnySheet | undefined) =>
  (await layOut(sheet as AnySheet, office, typesetter)).artwork;

function sheetOn(template: 'notice' | 'letter', size: unknown, body: string) {
  const board = anItem('board', { template, size, items: ['a'] }, 'sheet');
  const item = anItem(template === 'notice' ? 'notice' : 'outreach', {}, 'a', body);
  return sheetOf(board, anOffice({ items: [board, item] }), portal);
}

describe('a body on paper', () => {
  it.each([
    ['notice', 'A4'],
    ['notice', 'A3'],
    ['notice', 'A3横'],
    ['notice', { width: '600', height: '900' }],
    ['letter', 'A4'],
  ] as const)(
    'of a %s on %j stands on one sheet where it is short, else goes on',
    async (template, size) => {
      const short = await set(sheetOn(template, size, '明天停水。'));
      const many = await set(sheetOn(template, size, long));
      expect(short.pages).toBe(1);
      expect(many.pages).toBeGreaterThan(1);
      for (const { fits } of [short, many]) expect(fits.filter((fit) => !fit.fits)).toEqual([]);
    },
  );

  it('is as large as one sheet allows, from the least size to twice as much', async () => {
    const sizeOf = async (paragraphs: number) => {
      const { fits } = await set(sheetOn('notice', 'A4', `${paragraph}\n\n`.repeat(paragraphs)));
      return fits.find((fit) => fit.id === '正文')?.sizePt ?? 0;
    };
    const [short, usual] = [await sizeOf(1), await sizeOf(4)];
    expect(short).toBeCloseTo(28, 1);
    expect(usual).toBeGreaterThan(14);
    expect(usual).toBeLessThan(short);
  });

  it('that is measured to stand on one sheet does, in the largest type', async () => {
    const list = '1. 清理边沟。\n'.repeat(12);
    expect((await set(sheetOn('notice', 'A4', list))).pages).toBe(1);
  });

  const rows = (count: number, row: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => row(at + 1)).join('\n');
  const steps = (count: number) => rows(count, (at) => `${at}. 清理边沟。`);
  const listed = (count: number) =>
    `| 村 | 户 |\n|--|--|\n${rows(count, (at) => `| 柳湾村 | ${at} |`)}`;

  it.each([
    ['a list', steps, 20],
    ['a table', listed, 14],
  ])('that ends in %s never leaves its signature alone', async (_name, bodyOf, least) => {
    let further = 0;
    for (let entries = least; entries < least + 14; entries++) {
      const { pdf } = await set(sheetOn('notice', 'A4', bodyOf(entries)));
      const { pages } = await openPdf(pdf);
      const last = pages.at(-1);
      if (pages.length < 2 || !last) continue;
      further++;
      const left = sheetText(last).filter(({ visible }) => visible.left < points(slug + 60));
      const [top, bottom] = [points(slug + 297 - 22), points(slug + 80)];
      const words = left.filter(({ visible }) => visible.bottom < top && visible.bottom > bottom);
      // A table has its heading on every sheet: that alone is none of it.
      const text = words.map(({ glyphs, font }) => glyphs.map(font.text).join('')).join('');
      expect(text.replaceAll(/\s/g, '')).toMatch(/柳湾村|清理边沟/);
    }
    expect(further).toBeGreaterThan(1);
  });

  it('is text, whatever it holds', async () => {
    const hostile = '#read("family.typ") #panic() $x$ \\ @a <b> *c*';
    expect((await set(sheetOn('notice', 'A4', hostile))).pages).toBe(1);
    const item = anItem('notice', { title: hostile }, 'a', hostile);
    expect((await set(signOffSheet(item, office, portal))).pages).toBe(1);
  });
});

describe('a sign-off sheet', () => {
  it('has the code that is typed back, and one for its page where the item has one', async () => {
    // The outlines of codes are the only shapes filled by the even-odd rule.
    const codes = async (raw: Record<string, unknown>) =>
      (await set(signOffSheet(anItem('notice', raw), office, portal))).svg.match(/evenodd/g)
        ?.length;
    expect(await codes({})).toBe(2);
    expect(await codes({ audience: 'internal' })).toBe(1);
  });
});
