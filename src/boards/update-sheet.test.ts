import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portal } from '#rules/fixtures.ts';
import { makeSheet } from './make-sheet.ts';
import { jpegInk } from '#press/preflight/jpeg-inks.ts';
import { preflightPdf } from '#press/preflight/preflight.ts';
import { expectedOf } from './preflight-sheets.ts';
import { aPostedSign } from '#rules/fixtures-posted.ts';
import { updateSheet } from './sheets/update.ts';
import { openSheetTypesetter } from './typesetter.ts';
import type { Typesetter } from '#press/typeset/typesetter.ts';

let typesetter: Typesetter;
beforeAll(async () => {
  typesetter = await openSheetTypesetter();
});
afterAll(() => typesetter.close());

// The longest state there is.
const back = { relapses: [{ on: '2020-11-10', note: '又有 3 盏不亮' }] };
const now = { ...back, standing: { text: '又装好 3 盏', asOf: '2020-11-24' } };

describe('an update sheet on paper', () => {
  it.each([
    ['原尺寸', '600', '900'],
    ['原尺寸', '1200', '800'],
    ['A4', '600', '900'],
    ['A3', '900', '1200'],
  ])(
    '%s for a board of %s×%s mm says which board, update, days and address',
    async (update, width, height) => {
      const { sign, office } = aPostedSign(now, { update, size: { width, height } }, back);
      const sheet = updateSheet(sign, office, portal);
      if (!sheet) throw new Error('No update sheet is needed');
      const made = await makeSheet(sheet, office, sign.file, typesetter);
      if ('findings' in made) throw new Error(JSON.stringify(made.findings));
      const expected = expectedOf(sheet, sign.file, office.media, 'screen');
      expect(expected.imprint?.map(({ text }) => text)).toEqual([
        'QH-B07',
        '第 2 次更新',
        expect.stringContaining('截至'),
        expect.stringContaining('有效至'),
        expect.stringMatching(/\/boards\/sign\/2\/$/),
      ]);
      const { problems } = await preflightPdf(made.pdf, expected, jpegInk);
      expect(problems).toEqual([]);
    },
  );
});
