import { access, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Packed, digestOf, openLedger } from './ledger.ts';

let outDir = '';
beforeEach(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'sunboard-ledger-'));
  await mkdir(join(outDir, '柳湾'));
  for (const file of files) await writeFile(join(outDir, file), file);
});
afterEach(() => rm(outDir, { recursive: true }));

const files = ['柳湾/制作单.pdf', '柳湾/柳湾_胶印.pdf', '柳湾.zip'];
const packed: Packed = {
  board: 'qinghe/boards/liuwan-ludeng.yaml',
  sheet: 'board',
  name: '柳湾',
  files: Object.fromEntries(files.map((file) => [file, digestOf(Buffer.from(file))])),
};
const isThere = (file: string) =>
  access(join(outDir, file)).then(
    () => true,
    () => false,
  );

describe('the ledger of packages', () => {
  it('is read by the next run', async () => {
    await (await openLedger(outDir)).add(packed);
    expect((await openLedger(outDir)).packed()).toEqual([packed]);
  });

  it('clears a package away, and knows it no more', async () => {
    const ledger = await openLedger(outDir);
    await ledger.add(packed);
    await ledger.clear(packed);
    expect(await readdir(outDir)).toEqual(['report']);
    expect((await openLedger(outDir)).packed()).toEqual([]);
  });

  it('leaves what somebody else put there or changed', async () => {
    await writeFile(join(outDir, '柳湾/签字的确认稿.jpg'), 'scan');
    await writeFile(join(outDir, '柳湾.zip'), 'packed anew');
    const ledger = await openLedger(outDir);
    await ledger.clear(packed);
    expect(await readdir(join(outDir, '柳湾'))).toEqual(['签字的确认稿.jpg']);
    expect(await isThere('柳湾.zip')).toBe(true);
  });

  it('knows nothing where it is broken, and so clears nothing', async () => {
    await mkdir(join(outDir, 'report'));
    await writeFile(join(outDir, 'report', 'packages.json'), '[{');
    expect((await openLedger(outDir)).packed()).toEqual([]);
  });
});
