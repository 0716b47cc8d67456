import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { digestsOf } from './output-bytes.ts';
import { buildSite } from './run-cli.ts';
import { startProcess } from './run-process.ts';
import { workIn, workInFinished } from './work-in.ts';

/** A finished site whose content has changed since, and the digests of both sites there may be. */
export interface Changed {
  readonly folder: string;
  readonly before: Readonly<Record<string, string>>;
  /** What the changed content gives, built without trouble in another folder. */
  readonly after: Readonly<Record<string, string>>;
}

export async function aChangedSite(): Promise<Changed> {
  const folder = await workInFinished();
  const before = await digestsOf(join(folder, 'dist'));
  await change(folder);
  after ??= builtElsewhere();
  return { folder, before, after: await after };
}

async function change(folder: string): Promise<void> {
  const notice = join(folder, 'content/yunxi/notices/tingdian.md');
  const text = await readFile(notice, 'utf8');
  await writeFile(notice, text.replace('9:00 至 12:00', '14:00 至 17:00'));
}

/** The same each time: built once for all that a worker of Vitest cuts off. */
let after: Promise<Changed['after']> | undefined;

async function builtElsewhere(): Promise<Changed['after']> {
  const folder = await workIn('lamp');
  await change(folder);
  return digestsOf(await buildSite(folder));
}

/** A moment of a build: what it says then, and how many milliseconds later. */
export interface Moment {
  readonly at: string;
  readonly later?: number;
}

/**
 * Builds in a process of its own and stops it at a moment. Gives its exit code, `null` where the
 * signal ended it; throws where the build never says that.
 */
export async function cutOff(
  folder: string,
  { at, later = 0 }: Moment,
  signal: NodeJS.Signals,
): Promise<number | null> {
  const child = startProcess(['build'], folder);
  const ended = new Promise<number | null>((done) => child.on('close', done));
  let said = '';
  const reached = new Promise<boolean>((done) => {
    child.stderr?.on('data', (chunk) => {
      said += chunk;
      if (said.includes(at)) done(true);
    });
    child.on('close', () => done(said.includes(at)));
  });
  if (!(await reached)) throw new Error(`The build never said ${at}:\n${said}`);
  await sleep(later);
  child.kill(signal);
  return ended;
}
