import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { sheetOf } from '#boards/sheets/sheet.ts';
import { loadLibrary } from '#library/load.ts';
import { parseDate } from '#model/basics/date.ts';
import { runCli } from './run-cli.ts';
import { workIn } from './work-in.ts';

// Small content folders and what comes of them, kept as files beside the cases: a change of the
// product shows there as a change that a person can read.

const expected = (name: string) => join(import.meta.dirname, 'cases', name);

describe('an office with a handful of files, which no code knows', () => {
  const { lamp } = inject('workshop');
  const folder = join(lamp.folder, '..');

  it('is published, with a summary of pages, boards, findings and time', () => {
    expect(lamp.said).toMatch(
      /已发布到 dist\/：网页 \d+ 个，图片和附件 0 个，公示牌 1 块（新做 1）；错误 0 个，欠账 \d+ 个，提示 \d+ 个；用时 [\d.]+ 秒/,
    );
  });

  it('has the findings that staff expect', async () => {
    const { code, out } = await runCli(['check', '--json'], folder);
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(expected('lamp/findings.json'));
  });

  it('tells residents the state, the deadline, the unit and the telephone', async () => {
    const html = await readFile(
      join(folder, 'dist/yunxi/rectifications/xikou-ludeng/index.html'),
      'utf8',
    );
    const main = /<main[\s\S]*<\/main>/.exec(html)?.[0].replaceAll(/></g, '>\n<');
    await expect(`${main}\n`).toMatchFileSnapshot(expected('lamp/rectification.html'));
  });

  it('keeps its base path in every address of its own', async () => {
    const html = await readFile(join(folder, 'dist/index.html'), 'utf8');
    const own = [...html.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map((match) => match[1]);
    expect(own.length).toBeGreaterThan(3);
    expect(own.filter((address) => !address?.startsWith('/gongshi/'))).toEqual([]);
  });

  it('puts the same facts on its board', async () => {
    const library = await loadLibrary(join(folder, 'content'), {
      today: parseDate('2030-01-01')!,
      cacheDir: join(folder, '.sunboard/cache'),
    });
    const office = library.offices[0]!;
    const sheet = sheetOf(office.items.board[0]!, office, library.portal);
    await expect(`${JSON.stringify(sheet, null, 2)}\n`).toMatchFileSnapshot(
      expected('lamp/sheet.json'),
    );
  });
});

describe('an office with mistakes in its files', () => {
  it('gets every mistake at once, and no site', async () => {
    const folder = await workIn('broken');
    const { code, out } = await runCli(['check', '--json'], folder);
    expect(code).toBe(1);
    await expect(out).toMatchFileSnapshot(expected('broken/findings.json'));

    const build = await runCli(['build'], folder);
    expect(build.code).toBe(1);
    expect(build.err).toContain('没有发布：');
    expect(build.err).toContain('还没有发布过网站');
    expect(build.err).not.toContain('保持原样');
    await expect(readFile(join(folder, 'dist/index.html'))).rejects.toThrow('ENOENT');
  });
});
