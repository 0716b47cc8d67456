import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aLetter, paragraph } from '#attachments/fixtures.ts';
import { aPdf } from '#attachments/pdf/fixtures.ts';
import { aMobile } from '#privacy/made-up-numbers.ts';
import { verifyOutput } from './verify.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sunboard-packed-'));
});
afterEach(() => rm(folder, { recursive: true }));

const verified = async (name: string, bytes: Uint8Array, owed: readonly string[] = []) => {
  await writeFile(join(folder, name), bytes);
  const { findings } = await verifyOutput(folder, {
    ...{ base: '/', sampleOffices: [], owed: new Set(owed) },
  });
  return findings.map(({ code, severity }) => [code, severity]);
};

it.each([
  ['a number in a sheet', 'a.pdf', () => aPdf({ text: aMobile() }), 'output-personal-data'],
  ['an author of a PDF', 'a.pdf', () => aPdf({ text: 'Words', mark: 'M' }), 'output-metadata'],
  ['a letter with its author', 'a.docx', () => aLetter('', { author: 'M' }), 'output-metadata'],
  ['a sheet that does not open', 'a.pdf', () => Buffer.from('%PDF-'), 'output-unreadable'],
  ['a number in a letter', 'a.docx', () => aLetter(paragraph(aMobile())), 'output-personal-data'],
])('finds %s in the finished folder, as it lies there', async (_, name, make, code) => {
  expect(await verified(name, await make())).toEqual([[code, 'error']]);
});

it('says nothing of files that are as they should be, or known to be owed', async () => {
  expect(await verified('a.pdf', await aPdf({ text: 'Shown to all' }))).toEqual([]);
  expect(await verified('b.docx', aLetter('', { author: 'M' }), ['b.docx'])).toEqual([]);
});
