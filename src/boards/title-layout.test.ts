import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { finishPdf } from '#press/finish/finish.ts';
import type { TextMark } from '#press/preflight/marks.ts';
import { openPdf } from '#press/preflight/open-pdf.ts';

import type { Typesetter } from '#press/typeset/typesetter.ts';
import { titleWords } from '#wording/words/title-words.ts';
import { layOut } from './make-sheet.ts';
import { sheetOf } from './sheets/sheet.ts';
import { openSheetTypesetter } from './typesetter.ts';

let typesetter: Typesetter;
beforeAll(async () => {
  typesetter = await openSheetTypesetter();
});
afterAll(() => typesetter.close());

const isTitle = (mark: { kind: string }): mark is TextMark =>
  mark.kind === 'text' && (mark as TextMark).font.name.includes('NotoSerifSC');

const names = ['曾家村', '单庄村', '岔河子', '仇家村'];

/** The title of a board as its finished PDF has it, line by line. */
async function titleLines(title: string, whole = true) {
  const villages = names.map((name, at) => ({ id: `v${at}`, name }));
  const office = anOffice({
    settings: { villages },
    items: [anItem('rectification', {}, 'a'), anItem('board', { title })],
  });
  const sheet = sheetOf(office.items.board[0]!, office, portal)!;
  const shown = whole ? sheet : { ...sheet, titleWords: [...title] };
  const { artwork } = await layOut(shown, office, typesetter);
  const { issuer, date } = sheet.imprint;
  const finished = await finishPdf(artwork.pdf, { title, issuer, date, size: sheet.size });
  const [page] = (await openPdf(finished)).pages;
  const lines = new Map<number, string>();
  for (const mark of page!.marks.filter(isTitle)) {
    const foot = Math.round(mark.foot.start[1]);
    const text = mark.glyphs.map(mark.font.text).join('');
    lines.set(foot, (lines.get(foot) ?? '') + text);
  }
  return [...lines.values()];
}

const titles = [
  '曾家村和单庄村进村道路维修加固进展公告',
  '关于曾家村仇家村和岔河子更换自来水主管的公告',
  '曾家村、单庄村、仇家村、岔河子和单庄村小学排水沟清淤进展公告',
];
/** Lines that end where none of these words does. */
function torn(lines: readonly string[], words: readonly string[]): string[] {
  const ends = new Set(words.map((_, at) => words.slice(0, at + 1).join('').length));
  return lines.filter((_, at) => !ends.has(lines.slice(0, at + 1).join('').length));
}

describe('the title of a board', () => {
  it.each(titles)('ends its lines between words: %s', async (title) => {
    const lines = await titleLines(title);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe(title);
    expect(torn(lines, titleWords(title, names))).toEqual([]);
    const unaware = await titleLines(title, false);
    expect(torn(unaware, titleWords(title, names))).not.toEqual([]);
  });

  it('is set all the same where a word has no room', async () => {
    const title = '岔河子'.repeat(30);
    expect((await titleLines(title)).join('')).toBe(title);
  });
});
