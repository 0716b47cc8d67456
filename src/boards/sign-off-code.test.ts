import sharp from 'sharp';
import { extractText } from 'unpdf';
import { decodeQR } from 'qr/decode.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedDigest } from '#facts/signing/digest.ts';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import type { Typesetter } from '#press/typeset/typesetter.ts';
import { makeSheet } from './make-sheet.ts';
import { signOffSheet } from './sheets/sign-off.ts';
import { openSheetTypesetter } from './typesetter.ts';

let typesetter: Typesetter;
beforeAll(async () => {
  typesetter = await openSheetTypesetter();
});
afterAll(() => typesetter.close());

describe('the code 核对码 on a printed sign-off sheet', () => {
  it('is eight characters for the eye, and the whole digest for a scanner', async () => {
    const item = anItem('notice', { approval: undefined });
    const office = anOffice({ items: [item] });
    const { facts } = signedDigest(item, office);
    const made = await makeSheet(signOffSheet(item, office, portal), office, item.file, typesetter);
    if ('findings' in made) throw new Error(JSON.stringify(made.findings));
    const { data, info } = await sharp(made.preview)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const read = decodeQR({ ...info, data: new Uint8Array(data) });
    expect(read).toBe(`sunboard:sign-off qinghe/notices/a drafted ${facts}`);
    const { text } = await extractText(made.pdf, { mergePages: true });
    expect(text.replace(/\s/g, '')).toContain(`核对码${facts.slice(0, 4)}-${facts.slice(4, 8)}`);
  });
});
