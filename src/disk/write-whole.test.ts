import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Steps, writeDurably, writeNew, writeWhole } from './write-whole.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sunboard-whole-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('writeWhole', () => {
  it('puts the new content in the place of the old, and leaves nothing beside it', async () => {
    const file = join(folder, 'a.txt');
    await writeWhole(file, '旧');
    await writeWhole(file, '新');
    expect(await readFile(file, 'utf8')).toBe('新');
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  it('takes two writers at once: one of them wins, whole', async () => {
    const file = join(folder, 'a.bin');
    const contents = [Buffer.alloc(100_000, 1), Buffer.alloc(100_000, 2)];
    await Promise.all(contents.map((content) => writeWhole(file, content)));
    const won = await readFile(file);
    expect(contents.some((content) => content.equals(won))).toBe(true);
  });

  it('leaves nothing behind where it fails', async () => {
    await mkdir(join(folder, 'taken'));
    await expect(writeWhole(join(folder, 'taken'), '新')).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['taken']);
  });
});

describe('on its way to the disk', () => {
  /** Steps that are noted and not done; `fails` is the one that fails. */
  function noted(fails = ''): { steps: Steps; done: string[] } {
    const done: string[] = [];
    const step = async (name: string, path: string) => {
      done.push(`${name} ${/\.part$/.test(path) ? 'draft' : basename(path)}`);
      if (name === fails) throw new Error(name);
    };
    return {
      done,
      steps: {
        write: (path) => step('write', path),
        flush: (path) => step('flush', path),
        rename: (_, path) => step('rename', path),
      },
    };
  }

  it('content is there before its name, so a power cut leaves no empty file', async () => {
    const { steps, done } = noted();
    await writeWhole(join(folder, 'a.txt'), '新', steps);
    expect(done).toEqual(['write draft', 'flush draft', 'rename a.txt']);
  });

  it('what is to last waits for its name, too', async () => {
    const { steps, done } = noted();
    await writeDurably(join(folder, 'a.txt'), '新', steps);
    const last = `flush ${basename(folder)}`;
    expect(done).toEqual(['write draft', 'flush draft', 'rename a.txt', last]);
  });

  it('what the disk refuses gets no name', async () => {
    const { steps, done } = noted('flush');
    await expect(writeDurably(join(folder, 'a.txt'), '新', steps)).rejects.toThrow('flush');
    expect(done).toEqual(['write draft', 'flush draft']);
  });
});

describe('writeNew', () => {
  it('writes what is not there, and never over what is', async () => {
    const file = join(folder, 'salts.json');
    await writeNew(file, '盐', 0o600);
    await expect(writeNew(file, '别的盐')).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await readFile(file, 'utf8')).toBe('盐');
  });
});
