import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { type MadeSheet, layOut, makeSheet } from '#boards/make-sheet.ts';
import { sheetOf } from '#boards/sheets/sheet.ts';
import { openNative } from './native.ts';
import type { Typesetter } from './typesetter.ts';
import { openWasm } from './wasm.ts';

const board = anItem('board', { code: 'QH-B07', items: ['lamps'] }, 'lamps-sign');
const office = anOffice({ items: [board, anItem('rectification', {}, 'lamps')] });

const open: Typesetter[] = [];
afterAll(async () => {
  for (const typesetter of open) await typesetter.close();
});

async function made(
  start: () => Promise<Typesetter>,
): Promise<Exclude<MadeSheet, { findings: unknown }>> {
  const typesetter = await start();
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
    const wasm = await openWasm();
    open.push(wasm);
    const sheet = sheetOf(board, office, portal);
    if (!sheet) throw new Error('the board shows nothing');
    const titled = async (title: string) => {
      const { artwork } = await layOut({ ...sheet, title }, office, wasm);
      return artwork.svg;
    };
    const broken = wasm.typeset('no-such-template', {}, new Map());
    const [one, other] = [titled('路灯'), titled('饮水')];
    await expect(broken).rejects.toThrow(/Typst/);
    expect(await one).not.toBe(await other);
    expect(await one).toBe(await titled('路灯'));
  });

  it('names what is wrong with a template', { timeout: 60_000 }, async () => {
    const wasm = await openWasm();
    open.push(wasm);
    await expect(wasm.typeset('no-such-template', {}, new Map())).rejects.toThrow(/Typst/);
  });
});
