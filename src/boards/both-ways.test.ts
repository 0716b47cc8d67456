import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { type MadeSheet, layOut, makeSheet } from './make-sheet.ts';
import { sheetOf } from './sheets/sheet.ts';
import { openNative } from '#press/typeset/native.ts';
import type { Typesetter } from '#press/typeset/typesetter.ts';
import { openWasm } from '#press/typeset/wasm.ts';
import { sheetTemplates } from './typesetter.ts';

const board = anItem('board', { code: 'QH-B07', items: ['lamps'] }, 'lamps-sign');
const office = anOffice({ items: [board, anItem('rectification', {}, 'lamps')] });

const open: Typesetter[] = [];
afterAll(async () => {
  for (const typesetter of open) await typesetter.close();
});

async function made(start: typeof openNative): Promise<Exclude<MadeSheet, { findings: unknown }>> {
  const typesetter = await start(await sheetTemplates());
  open.push(typesetter);
  const sheet = sheetOf(board, office, portal);
  if (!sheet) throw new Error('the board shows nothing');
  const result = await makeSheet(sheet, office, board.file, typesetter);
  if ('findings' in result) throw new Error(JSON.stringify(result.findings));
  return result;
}

describe('a sheet set by the native module and by the WASM build', () => {
  it('is the same PDF to the byte, and looks the same', { timeout: 60_000 }, async () => {
    const [native, wasm] = [await made(openNative), await made(openWasm)];
    expect(Buffer.from(wasm.pdf).equals(Buffer.from(native.pdf))).toBe(true);

    const [left, right] = await Promise.all(
      [native, wasm].map(({ preview }) => sharp(preview).grayscale().raw().toBuffer()),
    );
    const apart = left?.filter((value, at) => Math.abs(value - (right?.[at] ?? 255)) > 64).length;
    expect(apart).toBeLessThan((left?.length ?? 0) / 1000);
  });

  it('are set in turn, where more are asked for at once', { timeout: 60_000 }, async () => {
    const wasm = await openWasm(await sheetTemplates());
    open.push(wasm);
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

  it('names what is wrong with a template', { timeout: 60_000 }, async () => {
    const wasm = await openWasm(await sheetTemplates());
    open.push(wasm);
    await expect(wasm.typeset('no-such-template', {}, new Map())).rejects.toThrow(/Typst/);
  });
});
