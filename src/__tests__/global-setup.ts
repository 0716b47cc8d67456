import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type FinishedSite, finishedCase } from './finished-site.ts';
import { digestsOf } from './output-bytes.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** What the tests of whole sites share. */
    workshop: {
      /** The finished site of the case `lamp`, to be read only. */
      readonly lamp: FinishedSite;
      /** Where cases are worked on. */
      readonly folder: string;
      /** Pictures, boards and indexes that cases have in common, for all to fill and read. */
      readonly cache: string;
    };
  }
}

/** Makes one site, and a place to work on others, for all files of tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const lamp = await finishedCase('lamp');
  const shared = join(lamp.folder, '..');
  const made = await digestsOf(shared);
  const folder = await mkdtemp(join(tmpdir(), 'sunboard-tests-'));
  const cache = join(folder, 'cache');
  await cp(join(shared, '.sunboard/cache'), cache, { recursive: true });
  project.provide('workshop', { lamp, folder, cache });
  return async () => {
    await rm(folder, { recursive: true, force: true });
    const now = await digestsOf(shared);
    const changed = Object.keys({ ...made, ...now }).filter((path) => made[path] !== now[path]);
    if (changed.length === 0) return;
    await rm(shared, { recursive: true });
    throw new Error(`A test has changed the site that all tests read: ${changed.join(', ')}`);
  };
}
