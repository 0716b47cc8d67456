import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { makeSheet } from '../make-sheet.ts';
import { jpegInk } from '#press/preflight/jpeg-inks.ts';
import { preflightPdf } from '#press/preflight/preflight.ts';
import { expectedOf } from '../preflight-sheets.ts';
import { sheetOf } from '../sheets/sheet.ts';
import { openSheetTypesetter } from '../typesetter.ts';
import type { Typesetter } from '#press/typeset/typesetter.ts';

let typesetter: Typesetter;
beforeAll(async () => {
  typesetter = await openSheetTypesetter();
});
afterAll(() => typesetter.close());

const round = (number: number) =>
  anItem(
    'survey',
    {
      audience: 'public',
      round: String(number),
      n: '6046',
      from: `2020-05-${10 + number}`,
      to: `2020-05-${10 + number}`,
      questions: [
        {
          question: '路好走吗',
          answers: [
            { answer: '好走', count: '4012' },
            { answer: '不好走', count: '2034' },
          ],
        },
      ],
    },
    `round-${number}`,
  );

describe('a board of surveys', () => {
  it.each([1, 2, 5, 18])(
    'of %i rounds passes its preflight: no number runs into another',
    async (count) => {
      const rounds = Array.from({ length: count }, (_, index) => round(index + 1));
      const items = rounds.map(({ id }) => id);
      const board = anItem('board', { template: 'survey', size: 'A2', items }, 'board');
      const office = anOffice({ items: [board, ...rounds] });
      const sheet = sheetOf(board, office, portal);
      if (!sheet) throw new Error('Nothing is shown');
      const made = await makeSheet(sheet, office, board.file, typesetter);
      if ('findings' in made) throw new Error(JSON.stringify(made.findings));
      const expected = expectedOf(sheet, board.file, office.media, 'screen');
      const { problems } = await preflightPdf(made.pdf, expected, jpegInk);
      expect(problems).toEqual([]);
    },
  );
});
