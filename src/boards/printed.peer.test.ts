import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inFolder, run, runs } from '../__tests__/peers/programs.ts';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { makeSheet } from './make-sheet.ts';
import { sheetOf } from './sheets/sheet.ts';
import { openNative } from '#press/typeset/native.ts';
import type { Typesetter } from '#press/typeset/typesetter.ts';
import { sheetTemplates } from './typesetter.ts';

// What a print shop opens a board with, apart from our own preflight: they share no code with it.

const board = anItem('board', { code: 'QH-B07', items: ['lamps'] }, 'lamps-sign');
const office = anOffice({ items: [board, anItem('rectification', {}, 'lamps')] });
const trim = { width: 600, height: 900 };

let typesetter: Typesetter;
let pdf: Uint8Array;
beforeAll(async () => {
  typesetter = await openNative(await sheetTemplates());
  const sheet = sheetOf(board, office, portal);
  if (!sheet) throw new Error('the board shows nothing');
  const made = await makeSheet(sheet, office, board.file, typesetter);
  if ('findings' in made) throw new Error(JSON.stringify(made.findings));
  pdf = made.pdf;
});
afterAll(() => typesetter.close());

/** What a program says of the PDF. */
const ask = (program: string, ...words: string[]): Promise<string> =>
  inFolder('board.pdf', pdf, async (cwd) => (await run(program, words, { cwd })).stdout);

describe('a board', () => {
  it.skipIf(!runs('qpdf', '--version'))('is sound to qpdf (left out where it is not)', async () => {
    expect(await ask('qpdf', '--check', 'board.pdf')).toContain(
      'No syntax or stream encoding errors',
    );
  });

  it.skipIf(!runs('pdfinfo', '-v'))(
    'is PDF/X-4 of the size that was ordered to poppler (left out where it is not)',
    async () => {
      const said = await ask('pdfinfo', '-box', 'board.pdf');
      expect(said).toMatch(/PDF subtype: +PDF\/X-4/);
      const box = /TrimBox: +([\d.]+) +([\d.]+) +([\d.]+) +([\d.]+)/.exec(said) ?? [];
      const [left = 0, bottom = 0, right = 0, top = 0] = box.slice(1).map(Number);
      expect(((right - left) / 72) * 25.4).toBeCloseTo(trim.width, 1);
      expect(((top - bottom) / 72) * 25.4).toBeCloseTo(trim.height, 1);
    },
  );

  it.skipIf(!runs('pdffonts', '-v'))(
    'has every font in it, and says its title, to poppler (left out where it is not)',
    async () => {
      const rows = (await ask('pdffonts', 'board.pdf')).trimEnd().split('\n').slice(2);
      expect(rows.length).toBeGreaterThan(1);
      expect(rows.filter((row) => !/ yes yes yes /.test(row))).toEqual([]);
      const text = await ask('pdftotext', 'board.pdf', '-');
      expect(text.replaceAll(/\s/g, '')).toContain('柳湾村路灯');
    },
  );

  it.skipIf(!runs('gs', '--version'))(
    'is drawn by Ghostscript in the four inks, without a word (left out where it is not)',
    async () => {
      const words = ['-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=inkcov', '-o', '-', 'board.pdf'];
      const said = await ask('gs', ...words);
      expect(said.trim()).toMatch(/^(?:[\d.]+\s+){4}CMYK OK$/);
    },
  );

  it.skipIf(!runs('zbarimg', '--version') || !runs('pdftoppm', '-v'))(
    'has a code that zbar reads where poppler has drawn it (left out where one is not)',
    async () => {
      const said = await inFolder('board.pdf', pdf, async (folder) => {
        await run('pdftoppm', ['-r', '100', '-png', 'board.pdf', 'page'], { cwd: folder });
        const words = ['--raw', '-q', join(folder, 'page-1.png')];
        return (await run('zbarimg', words, { cwd: folder })).stdout;
      });
      expect(said.trim()).toBe('https://example.invalid/qinghe/boards/lamps-sign/1/');
    },
  );
});
