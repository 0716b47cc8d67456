import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const name = 'SUNBOARD_TESTS_TEMP';

/**
 * Gives all temporary folders of a run a place of its own, which goes when it ends: a test may leave
 * behind what it made. Once for all projects.
 */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env[name]) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'sunboard-run-'));
  const before = process.env['TMPDIR'];
  process.env[name] = folder;
  process.env['TMPDIR'] = folder;
  return async () => {
    delete process.env[name];
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    await rm(folder, { recursive: true, force: true });
  };
}
