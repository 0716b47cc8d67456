import { expect, it } from 'vitest';
import { aMobile } from '#privacy/made-up-numbers.ts';
import { aPhoto, packed } from '../fixtures.ts';
import { prepareFile } from '../prepare.ts';

const anOfd = (
  page: string,
  { author = '', more = {} as Record<string, string | Uint8Array> } = {},
) =>
  packed({
    'OFD.xml': `<ofd:OFD xmlns:ofd="o"><ofd:DocBody><ofd:DocInfo><ofd:Author>${author}</ofd:Author></ofd:DocInfo></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Pages/Page_0/Content.xml': `<ofd:Page xmlns:ofd="o"><ofd:Layer>${page}</ofd:Layer></ofd:Page>`,
    ...more,
  });
const set = (...codes: readonly string[]): string =>
  `<ofd:TextObject>${codes.map((code) => `<ofd:TextCode X="1" Y="2">${code}</ofd:TextCode>`).join('')}</ofd:TextObject>`;
const made = (bytes: Uint8Array) => prepareFile({ name: 'a.ofd', bytes, clean: true });
const codes = async (bytes: Uint8Array) => (await made(bytes)).notes.map(({ code }) => code);
const words = set('关于做好整改工作的通知');
const signature = { 'Doc_0/Signs/Signatures.xml': '<ofd:Signatures xmlns:ofd="o"/>' };

it('is published as it is', async () => {
  const bytes = anOfd(words);
  expect(await made(bytes)).toEqual({ bytes, notes: [] });
});

it.each([
  ['in a line', (mobile: string) => set(mobile)],
  ['in pieces of a line', (mobile: string) => set(mobile.slice(0, 4), mobile.slice(4))],
  ['set character by character', (mobile: string) => [...mobile].map((one) => set(one)).join('')],
])('has a number found %s', async (_, page) => {
  expect(await codes(anOfd(page(aMobile())))).toEqual(['personal-data']);
});

it('is refused with its author, unless it is signed: then a person answers for it', async () => {
  expect(await codes(anOfd(words, { author: 'M' }))).toEqual(['attachment-metadata']);
  const signed = await made(anOfd(words, { author: 'M', more: signature }));
  expect([signed.notes, signed.unseen]).toEqual([[], 'signed']);
});

it('is left to a person where it is a scan', async () => {
  const more = { 'Doc_0/Res/1.jpg': await aPhoto('M', 1), ...signature };
  expect((await made(anOfd('', { more }))).unseen).toBe('scan');
  expect(await codes(anOfd('', { more: { 'Doc_0/Res/1.jpg': await aPhoto('M') } }))).toContain(
    'attachment-metadata',
  );
});
