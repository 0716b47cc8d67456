import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { type MadeSheet, layOut, makeSheet } from './make-sheet.ts';
import { sheetOf } from './sheets/sheet.ts';
import { openNative } from '#press/typeset/native.ts';
import type { Typesetter } from '#press/typeset/typesetter.ts';
import { openWasm } from '#press/typeset/wasm.ts';
import { sheetTemplates } from './typesetter.ts';

const board = anItem('board', { code: 'QH-B07', items: ['lamps'] }, 'lamps-sign');
const office = anOffice({ items: [board, anItem('rectification', {}, 'lamps')] });

let native: Typesetter;
let wasm: Typesetter;
beforeAll(async () => {
  native = await openNative(await sheetTemplates());
  wasm = await openWasm(await sheetTemplates());
});
afterAll(async () => {
  await native.close();
  await wasm.close();
});

async function made(typesetter: Typesetter): Promise<Exclude<MadeSheet, { findings: unknown }>> {
  const sheet = sheetOf(board, office, portal);
  if (!sheet) throw new Error('the board shows nothing');
  const result = await makeSheet(sheet, office, board.file, typesetter);
  if ('findings' in result) throw new Error(JSON.stringify(result.findings));
  return result;
}

describe('a sheet set by the native module and by the WASM build', () => {
  it('is the same PDF to the byte, and looks the same', async () => {
    const [one, other] = [await made(native), await made(wasm)];
    expect(Buffer.from(other.pdf).equals(Buffer.from(one.pdf))).toBe(true);

    const [left, right] = await Promise.all(
      [one, other].map(({ preview }) => sharp(preview).grayscale().raw().toBuffer()),
    );
    const apart = left?.filter((value, at) => Math.abs(value - (right?.[at] ?? 255)) > 64).length;
    expect(apart).toBeLessThan((left?.length ?? 0) / 1000);
  });

  it('are set in turn, where more are asked for at once', async () => {
    const sheet = sheetOf(board, office, portal);
    if (!sheet) throw new Error('the board shows nothing');
    const titled = async (title: string) => {
      const { artwork } = await layOut({ ...sheet, title, titleWords: [title] }, office, wasm);
      return artwork.svg;
    };
    const broken = wasm.typeset('no-such-template', {}, new Map());
    const [one, other] = [titled('路灯'), titled('饮水')];
    await expect(broken).rejects.toThrow(/Typst/);
    expect(await one).not.toBe(await other);
    expect(await one).toBe(await titled('路灯'));
  });

  it('names what is wrong with a template', async () => {
    await expect(wasm.typeset('no-such-template', {}, new Map())).rejects.toThrow(/Typst/);
  });
});
