import {
  appendFile,
  copyFile,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyKept, mayBeKept, readKept, writeKept } from './kept.ts';

let folder = '';
const file = () => join(folder, 'a.png');
const content = Buffer.from('一张图片');
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sunboard-kept-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('what is kept', () => {
  it.each([content, Buffer.alloc(0)])('comes back as it was: %s', async (what) => {
    await writeKept(file(), what);
    expect(await readKept(file())).toEqual(what);
    expect(await readdir(folder)).toEqual(['a.png']);
  });

  it('is copied without its digest', async () => {
    await writeKept(file(), content);
    await copyKept(file(), join(folder, 'b.png'));
    expect(await readFile(join(folder, 'b.png'))).toEqual(content);
  });

  const damages: Record<string, (bytes: Buffer) => Buffer> = {
    'is empty': () => Buffer.alloc(0),
    'lost its end': (bytes) => bytes.subarray(0, -1),
    'lost its digest': (bytes) => bytes.subarray(0, -32),
    'lost its beginning': (bytes) => bytes.subarray(1),
    'has other bytes': (bytes) =>
      Buffer.from(bytes.map((byte, at) => (at === 3 ? byte ^ 1 : byte))),
    'is full of zeros': (bytes) => Buffer.alloc(bytes.length),
    'has something behind it': (bytes) => Buffer.concat([bytes, bytes]),
  };
  it.each(Object.keys(damages))('is made again where it %s', async (name) => {
    await writeKept(file(), content);
    const damaged = damages[name]?.(await readFile(file())) ?? Buffer.alloc(0);
    await writeFile(file(), damaged);
    expect(await readKept(file())).toBeUndefined();
    await expect(copyKept(file(), join(folder, 'b.png'))).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['a.png']);
  });

  it('is not taken for something else: another name is another thing', async () => {
    await writeKept(file(), content);
    await copyFile(file(), join(folder, 'b.png'));
    expect(await readKept(join(folder, 'b.png'))).toBeUndefined();
  });

  it('takes the place of a folder', async () => {
    await mkdir(join(file(), 'fragment'), { recursive: true });
    expect(await readKept(file())).toBeUndefined();
    await writeKept(file(), content);
    expect(await readKept(file())).toEqual(content);
  });

  it('may be there as soon as there is more than a digest', async () => {
    expect(mayBeKept(file())).toBe(false);
    await writeFile(file(), Buffer.alloc(32));
    expect(mayBeKept(file())).toBe(false);
    await appendFile(file(), 'x');
    expect(mayBeKept(file())).toBe(true);
  });
});
