import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aLetter, allBytes, paragraph } from '#attachments/fixtures.ts';
import { attachmentAddress } from '#model/addresses/media-address.ts';
import { readyAttachments } from './ready-attachments.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sunboard-ready-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Makes one file ready, which stands on the site already or not. */
async function ready(name: string, bytes: Uint8Array, stands = false) {
  const [source, cacheDir, siteDir] = ['source', 'cache', 'site'].map((part) =>
    join(folder, part),
  ) as [string, string, string];
  await writeFile(source, bytes);
  const digest = createHash('sha256').update(bytes).digest('hex');
  const path = `media/${name}`;
  const file = { type: 'attachment', path, digest, bytes: bytes.length, source } as const;
  if (stands) {
    const there = join(siteDir, decodeURIComponent(attachmentAddress({ id: 'qinghe' }, file)));
    await mkdir(dirname(there), { recursive: true });
    await writeFile(there, bytes);
  }
  const folders = { cacheDir, siteDir };
  const { media, findings } = await readyAttachments(new Map([[path, file]]), 'qinghe', folders);
  const made = media.get(path);
  return { made: made?.type === 'attachment' ? made : undefined, findings, file, cacheDir };
}

const letter = aLetter(paragraph('甲'), { author: 'MARK' });
const undecided = aLetter('<w:p><w:ins w:author="MARK"><w:r><w:t>新</w:t></w:r></w:ins></w:p>');
const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]);

it('publishes the cleaned bytes, under the address and digest of the file', async () => {
  const { made, findings, file } = await ready('信.docx', letter);
  expect(findings).toEqual([]);
  expect(made?.digest).toBe(file.digest);
  const published = await readFile(made?.source ?? '');
  expect(published.length).toBe(made?.bytes);
  expect(allBytes(letter)).toContain('MARK');
  expect(allBytes(published)).not.toContain('MARK');
});

it('makes again what is damaged in the cache', async () => {
  const { made, cacheDir } = await ready('信.docx', letter);
  const whole = await readFile(made?.source ?? '');
  for (const name of await readdir(join(cacheDir, 'attachments'))) {
    await writeFile(join(cacheDir, 'attachments', name), 'x');
    const again = await ready('信.docx', letter);
    expect(await readFile(again.made?.source ?? '')).toEqual(whole);
  }
});

it.each([
  ['an old workbook', '表.xls', old, 'attachment-old-format'],
  ['a letter with undecided changes', '信.docx', undecided, 'attachment-tracked-changes'],
])('leaves %s out, with what to do', async (_, name, bytes, code) => {
  const { made, findings } = await ready(name, bytes);
  expect(made).toBeUndefined();
  expect(findings).toMatchObject([{ code, severity: 'error', file: `qinghe/media/${name}` }]);
});

it.each([
  ['an old workbook', '表.xls', old],
  ['a letter with undecided changes', '信.docx', undecided],
])('leaves %s that stands on the site where it is, and says it is owed', async (_, name, bytes) => {
  const { made, findings, file } = await ready(name, bytes, true);
  expect(made).toEqual({ ...file, stands: true, owed: true });
  expect(findings).toMatchObject([{ severity: 'owed' }]);
});
