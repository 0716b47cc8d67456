import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { aMobile, anIdNumber } from '#privacy/made-up-numbers.ts';
import { scanOutput, scanTexts } from './scan-output.ts';
import { withFolder } from './test-folder.ts';

const codes = (files: Record<string, string | Uint8Array>) =>
  withFolder(files, async (folder) => (await scanOutput(folder)).map((finding) => finding.code));
const pagefind = (content: string) => gzipSync(`pagefind_dcd${content}`);
const escaped = [...aMobile()].map((digit) => `\\u003${digit}`).join('');

describe('personal data is found', () => {
  it.each([
    ['in text', 'a.html', `<p>电话${aMobile()}</p>`],
    ['in a number with markup in it', 'a.html', `<p>138<b>${aMobile().slice(3)}</b></p>`],
    ['beside a number in the next element', 'a.html', `<b>1</b><span>${aMobile()}</span>`],
    ['in an attribute', 'a.html', `<img alt="${aMobile()}">`],
    ['in a link to call', 'a.html', `<a href="tel:+86${aMobile()}">电话</a>`],
    ['in a comment', 'a.html', `<!-- ${aMobile()} -->`],
    ['in data of a script', 'a.html', `<script type="application/json">["${aMobile()}"]</script>`],
    ['as character references', 'a.html', [...aMobile()].map((d) => `&#x3${d};`).join('')],
    ['in an attribute that comes twice', 'a.html', `<p title="x" title="${aMobile()}">`],
    ['in an end tag', 'a.html', `<p>x</p title="${aMobile()}">`],
    ['in a tag that is out of place', 'a.html', `<p><td title="${aMobile()}">x</p>`],
    ['in a tag that is never closed', 'a.html', `<p title="${aMobile()}`],
    ['in JSON', 'data/a.json', JSON.stringify({ a: [{ b: Number(aMobile()) }] })],
    ['escaped in JSON', 'data/a.json', `{"a":"${escaped}"}`],
    ['in a key of JSON', 'data/a.json', JSON.stringify({ [aMobile()]: 1 })],
    ['in a feed', 'feed.xml', `<d>&lt;b&gt;138&lt;/b&gt;${aMobile().slice(3)}</d>`],
    ['in a table', 'a.csv', `甲,${anIdNumber()},乙`],
    ['in a text', 'a.txt', anIdNumber()],
    ['in a file name', `media/张-${aMobile()}.webp`, ''],
    [
      'in the search index',
      'x/pagefind/fragment/zh.pf_fragment',
      pagefind(`{"content":"${aMobile()}"}`),
    ],
  ])('%s', async (_, path, content) => {
    expect(await codes({ [path]: content })).toEqual(['output-personal-data']);
  });

  it('in every part of an index that Pagefind itself has made', async () => {
    const { index } = await createIndex({ forceLanguage: 'zh' });
    await index?.addHTMLFile({
      url: '/a/',
      content: `<html><body data-pagefind-body><h1 data-pagefind-filter="村">村${aMobile('135')}</h1>电话 ${aMobile()} 办公室</body>`,
    });
    const made = (await index?.getFiles())?.files ?? [];
    const files = Object.fromEntries(
      made.map(({ path, content }) => [`pagefind/${path}`, content]),
    );
    const found = await withFolder(files, scanOutput);
    const kinds = new Set(found.map((finding) => finding.file.replace(/.*\./, '')));
    expect(found.every((finding) => finding.code === 'output-personal-data')).toBe(true);
    expect([...kinds].sort()).toEqual(['pf_filter', 'pf_fragment', 'pf_index', 'pf_meta']);
    await index?.deleteIndex();
  });
});

it('shows place and masked form, never the number', async () => {
  const findings = await withFolder({ [`m/${aMobile()}.html`]: `<p>${aMobile()}` }, scanOutput);
  expect(findings).toHaveLength(2);
  expect(findings[1]?.message).toContain('138******78');
  expect(JSON.stringify(findings[0])).not.toContain(aMobile());
  expect(findings[1]?.file).toContain('m/');
});

it('a number that a page repeats is told once', async () => {
  expect(await codes({ 'a.html': `<title>${aMobile()}</title><p>${aMobile()}` })).toHaveLength(1);
});

it('lets digests, landlines and the programs of the search pass', async () => {
  const digest = `${'a1'.repeat(10)}${aMobile()}${'0f'.repeat(10)}`;
  expect(
    await codes({
      [`media/${digest}-960.webp`]: '',
      'a.html': `<a href="tel:0776-2820000">0776-2820000</a><img src="/media/${digest}-960.webp">`,
      'x/pagefind/pagefind.js': `let n=${aMobile()}`,
    }),
  ).toEqual([]);
});

it('files that are still to be written are looked at too', () => {
  expect(scanTexts(new Map([['sitemap.xml', `<loc>${aMobile()}</loc>`]]))).toMatchObject([
    { code: 'output-personal-data', file: 'sitemap.xml' },
  ]);
});

it('a part of the search index that can not be read is an error', async () => {
  expect(await codes({ 'a.pf_index': 'no gzip', 'b.pf_fragment': gzipSync('other') })).toEqual([
    'output-unreadable',
    'output-unreadable',
  ]);
});

it('a link among the files is an error', async () => {
  const found = await withFolder({ 'a.txt': '' }, async (folder) => {
    await symlink('a.txt', join(folder, 'b.txt'));
    return scanOutput(folder);
  });
  expect(found).toMatchObject([{ code: 'output-link', file: 'b.txt' }]);
});

describe('metadata of pictures', () => {
  const picture = () => sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } });
  const exif = { IFD0: { Copyright: 'x' } };

  it.each(['jpeg', 'webp', 'png', 'avif'] as const)(
    'is found in %s, and only there',
    async (format) => {
      const name = format === 'jpeg' ? 'jpg' : format;
      const clean = await picture().toFormat(format).toBuffer();
      const tagged = await picture().withExif(exif).toFormat(format).toBuffer();
      expect(await codes({ [`clean.${name}`]: clean, [`tagged.${name}`]: tagged })).toEqual([
        'output-metadata',
      ]);
    },
  );

  it('is found as XMP too', async () => {
    const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"></x:xmpmeta>';
    const jpg = await picture().withXmp(xmp).jpeg().toBuffer();
    const webp = await picture().withXmp(xmp).webp().toBuffer();
    expect(await codes({ 'a.jpg': jpg, 'b.webp': webp })).toHaveLength(2);
  });

  it('is found in films that tell the place', async () => {
    expect(await codes({ 'a.mp4': Buffer.from('....\xa9xyz..', 'latin1') })).toEqual([
      'output-metadata',
    ]);
  });
});
