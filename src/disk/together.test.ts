import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearDrafts } from './drafts.ts';
import { ChangedMeanwhile, finishChanges, writeTogether } from './together.ts';

let root = '';
const journal = () => join(root, 'own/changes.json');
const read = (file: string) => readFile(join(root, file), 'utf8').catch(() => undefined);
const all = async () => (await readdir(root, { recursive: true })).sort();
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sunboard-together-'));
  await mkdir(join(root, 'own'));
  await writeFile(join(root, 'plan.yaml'), '旧');
});
afterEach(() => rm(root, { recursive: true }));

const plan = { file: 'plan.yaml', before: '旧', after: '新' };
const archive = { file: 'plans/2020.yaml', before: undefined, after: '旧的' };

describe('writeTogether', () => {
  it('writes all files, with their folders, and leaves nothing else', async () => {
    await writeTogether(root, journal(), [archive, plan]);
    expect([await read('plan.yaml'), await read('plans/2020.yaml')]).toEqual(['新', '旧的']);
    expect(await all()).toEqual(['own', 'plan.yaml', 'plans', 'plans/2020.yaml']);
  });

  it.each([
    ['that somebody has changed', { ...plan, before: '更旧' }, false],
    ['that is there already', { ...plan, before: undefined }, true],
    ['that is gone', { ...archive, before: '旧的' }, false],
  ])('leaves all as it is for a file %s', async (_, change, isNew) => {
    const refused = writeTogether(root, journal(), [{ ...archive, file: 'other.yaml' }, change]);
    await expect(refused).rejects.toThrow(ChangedMeanwhile);
    await expect(refused).rejects.toMatchObject({ file: change.file, isNew });
    expect(await all()).toEqual(['own', 'plan.yaml']);
    expect(await read('plan.yaml')).toBe('旧');
  });

  it('leaves all as it is where one can not be written, folders among it', async () => {
    await writeFile(join(root, 'file'), '');
    const below = { ...archive, file: 'file/below.yaml' };
    await expect(writeTogether(root, journal(), [archive, plan, below])).rejects.toThrow();
    expect(await all()).toEqual(['file', 'own', 'plan.yaml']);
    expect(await read('plan.yaml')).toBe('旧');
  });

  it.each(['../out.yaml', '/etc/out.yaml', 'a/../../out.yaml', './a.yaml', 'c:\\a.yaml'])(
    'refuses %s, which leads elsewhere',
    async (file) => {
      await expect(writeTogether(root, journal(), [{ ...archive, file }])).rejects.toThrow();
      expect(await all()).toEqual(['own', 'plan.yaml']);
    },
  );
});

describe('finishChanges', () => {
  /** Changes that are cut off when so many files are in their place. */
  async function cutOff(after: number): Promise<void> {
    let moved = 0;
    const stopping = async (from: string, to: string) => {
      if (moved++ === after) throw new Error('killed');
      await rename(from, to);
    };
    const changes = writeTogether(root, journal(), [archive, plan], stopping);
    await expect(changes).rejects.toThrow('killed');
    expect(await clearDrafts(root)).toBe(0);
  }

  it.each([
    [0, ['plans/2020.yaml', 'plan.yaml']],
    [1, ['plan.yaml']],
  ])('writes what was not yet written, cut off after %i', async (after, written) => {
    await cutOff(after);
    expect(await finishChanges(root, journal())).toEqual({ written, left: [] });
    expect([await read('plan.yaml'), await read('plans/2020.yaml')]).toEqual(['新', '旧的']);
    expect(await finishChanges(root, journal())).toBeUndefined();
  });

  it('leaves a file that somebody has changed since', async () => {
    await cutOff(0);
    await writeFile(join(root, 'plan.yaml'), '更新');
    expect(await finishChanges(root, journal())).toEqual({
      written: ['plans/2020.yaml'],
      left: ['plan.yaml'],
    });
    expect(await read('plan.yaml')).toBe('更新');
  });

  it.each([
    ['empty', () => ''],
    ['cut off', (text: string) => text.slice(0, -20)],
    ['changed by hand', (text: string) => text.replace('新', '坏')],
    ['of paths that lead elsewhere', (text: string) => text.replace('plan.yaml', '../plan.yaml')],
  ])('does nothing with a journal that is %s, and takes it away', async (_, damaged) => {
    await cutOff(0);
    await writeFile(journal(), damaged(await readFile(journal(), 'utf8')));
    expect(await finishChanges(root, journal())).toEqual({ written: [], left: [] });
    expect(await read('plan.yaml')).toBe('旧');
    expect(await readdir(join(root, 'own'))).toEqual([]);
  });
});
