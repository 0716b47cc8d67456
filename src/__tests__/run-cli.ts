import { join } from 'node:path';
import { type Ran, runWatched } from '#scripts/watched-shell.ts';

/**
 * Runs a command in a working folder. It takes no process of its own, which would take longer to start
 * than most commands to run; `run-process.ts` has that.
 */
export const runCli = (args: readonly string[], folder: string): Promise<Ran> =>
  runWatched(args, folder);

/** Builds the site of a working folder; throws what was said where it fails. Gives the folder of the site. */
export async function buildSite(folder: string): Promise<string> {
  const { code, out, err } = await runCli(['build'], folder);
  if (code !== 0) throw new Error(`The site was not built.\n${out}\n${err}`);
  return join(folder, 'dist');
}
