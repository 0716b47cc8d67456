import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from '#model/library.ts';
import { madeFrom, readMadeFrom } from '#release/made-from.ts';
import { type Shell, UserError } from '../../shell.ts';
import { workplace } from '../../workplace.ts';

/**
 * Reads files of `dist/`, after making sure that it was made from this content on this day: copies
 * of the site would else say what no longer holds.
 */
export async function finishedSite(
  library: Library,
  shell: Shell,
): Promise<(file: string) => Promise<Uint8Array>> {
  const { dist, own } = workplace(shell.cwd);
  const made = await readMadeFrom(own);
  const now = madeFrom(library);
  const stale = library.offices.filter(({ id }) => made[id] !== now[id]);
  if (stale.length > 0)
    throw new UserError(
      `dist/ 里的网站不是按现在的内容生成的（${stale.map(({ settings }) => settings.shortName).join('、')}），或者不是今天生成的。先运行 npm run build，再做一次`,
    );
  return (file) => readFile(join(dist, file));
}
