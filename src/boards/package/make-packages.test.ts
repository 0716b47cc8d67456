import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Board } from '#model/boards/board.ts';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { makePackages } from './make-packages.ts';

// Sheets are set once for all: what becomes of their packages is asked here.
let cacheDir = '';
beforeAll(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'sunboard-packages-cache-'));
});
afterAll(() => rm(cacheDir, { recursive: true }));
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sunboard-packages-'));
});
afterEach(() => rm(folder, { recursive: true }));

const print = { presets: ['offset'], deadline: '2020-12-01' };
const board = (place: string, id: string, code: string, raw: Record<string, unknown> = {}) =>
  anItem('board', { print, place, code, ...raw }, id);
const [gate, market] = [board('村口', 'gate', 'QH-B01'), board('圩场', 'market', 'QH-B02')];

/** Packs the boards of an office; the names of all zips that are there afterwards. */
async function pack(boards: readonly Board[], only?: readonly Board[]): Promise<string[]> {
  const office = anOffice({ items: [anItem('rectification'), ...boards] });
  const outDir = join(folder, 'print');
  await makePackages([office], portal, {
    cacheDir,
    outDir,
    ...(only && { only: new Set(only) }),
    onProgress: () => {},
    onPackage: () => {},
    onStop: () => {},
  });
  const files = await readdir(outDir);
  return files.flatMap((file) => (file.endsWith('.zip') ? [file.split('_')[0] ?? ''] : [])).sort();
}

describe('makePackages', () => {
  it('clears away the package of a board that is gone or withdrawn', async () => {
    expect(await pack([gate, market])).toEqual(['圩场', '村口']);
    expect(await pack([gate])).toEqual(['村口']);
    const withdrawn = { on: '2020-11-24', reason: '牌已拆除' };
    expect(await pack([board('村口', 'gate', 'QH-B01', { withdrawn }), market])).toEqual(['圩场']);
  });

  it('looks after none but the boards that are named', async () => {
    await pack([gate, market]);
    const moved = board('桥头', 'gate', 'QH-B01');
    expect(await pack([moved], [moved])).toEqual(['圩场', '桥头']);
  });
});
