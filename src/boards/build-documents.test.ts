import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { buildDocuments } from './build-documents.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sunboard-documents-'));
});
afterAll(() => rm(folder, { recursive: true }));

const build = (
  documents: readonly (readonly [id: string, raw?: object, body?: string])[],
  cache = 'cache',
  outDir = join(folder, 'out'),
) =>
  buildDocuments(
    [
      anOffice({
        items: documents.map(([id, raw, body]) =>
          anItem('document', { fullText: '是', ...raw }, id, body),
        ),
      }),
    ],
    { cacheDir: join(folder, cache), outDir },
  );

describe('PDFs of documents', () => {
  it('are made for those in full, and pass the checks for the press', async () => {
    const built = await build([
      ['a', {}, '请照办。'],
      ['b', { fullText: '否' }],
      ['c', { cited: { source: '政府网站', used: '任务' } }],
      ['d', { audience: 'internal' }],
    ]);
    expect(built).toEqual({
      made: 1,
      cached: 0,
      files: ['qinghe/documents/a/a.pdf'],
      findings: [],
    });
    expect((await readFile(join(folder, 'out', built.files[0]!))).toString('latin1', 0, 5)).toBe(
      '%PDF-',
    );
  });

  it('are the same bytes when made again, and come from the cache while nothing changed', async () => {
    const again = join(folder, 'again');
    expect(await build([['a', {}, '请照办。']], 'other', again)).toMatchObject({ made: 1 });
    expect(await build([['a', {}, '请照办。']], 'other', again)).toMatchObject({ cached: 1 });
    expect(await build([['a', {}, '照办。']], 'other')).toMatchObject({ made: 1 });
    const file = 'qinghe/documents/a/a.pdf';
    await build([['a', {}, '请照办。']]);
    expect(await readFile(join(again, file))).toEqual(await readFile(join(folder, 'out', file)));
  });

  it.each(['￥100', '柳垌屯', '㎡', '〇'])(
    'take “%s” from Song where Fangsong lacks it',
    async (text) => {
      expect(await build([['a', {}, text]])).toMatchObject({ findings: [] });
    },
  );

  it('break numbers and addresses that are wider than their column', async () => {
    const row = `| ${'1234567890'.repeat(3)} | https://example.invalid/a/very-long-address | 完成 |`;
    const table = `| 编号 | 网址 | 进展 |\n| --- | --- | --- |\n${row}\n`;
    expect(await build([['a', {}, table]])).toMatchObject({ made: 1, findings: [] });
  });

  it('name a character that no font has', async () => {
    const { findings, files } = await build([['a', {}, '全部完成☑']]);
    expect(findings).toMatchObject([{ code: 'glyph-missing', file: 'qinghe/documents/a.md' }]);
    expect(findings[0]?.message).toMatch(/^公文里的“☑”/);
    expect(files).toEqual([]);
  });

  it('refuse a head that leaves no room for text on the first page', async () => {
    const issuers = Array.from({ length: 9 }, (_, index) => `示例县第${index + 1}办公室`);
    const { findings, files } = await build([['a', { issuers }]]);
    expect(findings).toMatchObject([{ code: 'document-head-crowded', severity: 'error' }]);
    expect(findings[0]?.message).toContain('发文机关 9 个');
    expect(files).toEqual([]);
  });
});
