import {
  lstat,
  mkdir,
  readFile,
  readdir,
  readlink,
  realpath,
  rename,
  rm,
  symlink,
} from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { ToldError } from '#model/basics/told-error.ts';
import { flush, flushTree } from '#disk/flush.ts';
import { writeDurably } from '#disk/write-whole.ts';
import { dropJournal, readJournal, writeJournal } from './swap-journal.ts';

// A finished site is put in place in one step, so that whoever reads `dist` at any moment, and
// after any crash, finds one whole site: the old one or the new one.
//
// dist → .sunboard/releases/000012 is a link, and a link can be replaced in one step. Where links
// can't be made (Windows, memory sticks), `dist` is a folder and changes by two renames. A journal
// says what was meant, and the next run ends what was begun.

/** Where the sites are: `own` is `.sunboard/`, `dist` what visitors see. */
export interface Place {
  readonly own: string;
  readonly dist: string;
  /** Never make links; only for tests. By default they are made where the system can. */
  readonly withoutLinks?: boolean;
}

/** Releases that stay, the newest among them: one for readers who still have the last one open. */
const keep = 2;

/** Holds the inode of the folder `dist` that was made here and may be thrown away in its time. */
const markOf = (place: Place) => join(place.own, 'dist-is-ours');

/**
 * Makes a finished folder the site. `dist` that is no work of ours is kept in
 * `.sunboard/set-aside/`; a link to somewhere else or a file is refused with an error in Chinese.
 */
export async function swapIn(place: Place, built: string): Promise<void> {
  const now = await kindOfDist(place);
  if (now === 'foreign') {
    throw new ToldError(
      `${place.dist} 不是本程序生成的文件夹，没有动它：请先把它改名或移走，再重新生成`,
    );
  }
  const number = await lastNumber(place);
  const numbered = (folder: string, step: number) =>
    join(folder, String(number + step).padStart(6, '0'));
  const next = numbered('releases', 2);
  const folder = (await isOurs(place)) ? 'releases' : 'set-aside';
  const aside = now === 'folder' ? numbered(folder, 1) : undefined;
  await mkdir(join(place.own, 'releases'), { recursive: true });
  await mkdir(join(place.own, 'set-aside'), { recursive: true });

  // A page that is there by name alone, empty after a power cut, would be the site from now on.
  await flushTree(built);
  await writeJournal(place.own, aside ? { next, aside } : { next });
  await rename(built, join(place.own, next));
  if (aside) await moveDist(place, join(place.own, aside));
  await putInPlace(place, next);
  for (const folder of [join(place.own, 'releases'), dirname(place.dist)]) await flush(folder);
  await dropJournal(place.own);
  await dropOld(place);
}

/**
 * Brings a swap that was cut off to its end, or back to its beginning where `dist` never changed.
 * Every command that touches `dist` begins with it. A journal that can't be read counts as none, and
 * is what comes back, in Chinese.
 */
export async function repairSwap(place: Place): Promise<string | undefined> {
  const journal = await readJournal(place.own);
  if (journal === 'none') return undefined;
  if (journal === 'unreadable') return withoutJournal(place);
  const next = join(place.own, journal.next);
  const finished = await exists(next);
  if ((await kindOfDist(place)) === 'none') {
    if (finished) await putInPlace(place, journal.next);
    else if (journal.aside && (await exists(join(place.own, journal.aside))))
      await rename(join(place.own, journal.aside), place.dist);
  } else if (finished && (await realpath(place.dist)) !== (await realpath(next))) {
    await throwAway(place, next);
  }
  await dropJournal(place.own);
  return undefined;
}

/** Nobody knows what was begun. A site that is there stays; else the newest whole one is put there. */
async function withoutJournal(place: Place): Promise<string> {
  const newest = (await numbers(place, 'releases')).at(-1);
  const isGone = (await kindOfDist(place)) === 'none' && newest !== undefined;
  if (isGone) await putInPlace(place, join('releases', newest));
  await dropJournal(place.own);
  const done = isGone ? '换上了保存着的最新一版网站' : 'dist/ 保持原样';
  return `上一次换网站的记录 .sunboard/swap.json 读不出来（可能是断电），当作没有：${done}。不用处理，接着生成就行`;
}

async function putInPlace(place: Place, next: string): Promise<void> {
  const target = join(place.own, next);
  if (!place.withoutLinks && process.platform !== 'win32') {
    const draft = join(place.own, 'building', 'dist-link');
    await mkdir(dirname(draft), { recursive: true });
    await rm(draft, { force: true });
    const linked = await symlink(relative(dirname(place.dist), target), draft).then(
      () => true,
      () => false,
    );
    // The draft is on the same disk, and a relative link counts from where it stands in the end.
    if (linked) return rename(draft, place.dist);
  }
  const status = await lstat(place.dist).catch(() => undefined);
  if (status?.isSymbolicLink()) await rm(place.dist);
  await rename(target, place.dist);
  await writeDurably(markOf(place), await inodeOf(place));
}

const inodeOf = async (place: Place) => String((await lstat(place.dist, { bigint: true })).ino);

/** Is the folder `dist` the one that the last swap by renames put there? */
async function isOurs(place: Place): Promise<boolean> {
  const mark = await readFile(markOf(place), 'utf8').catch(() => '');
  return mark !== '' && mark === (await inodeOf(place).catch(() => undefined));
}

/** Windows refuses while a file in it is open; a virus scanner is done in a moment. */
async function moveDist(place: Place, aside: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await rename(place.dist, aside);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (!['EPERM', 'EBUSY', 'EACCES'].includes(code)) throw error;
      if (tries === 10) {
        throw new ToldError(
          `${place.dist} 正被别的程序占用，换不上新的网站：请关掉打开它的程序，再重新生成`,
        );
      }
      await setTimeout(100 * tries);
    }
  }
}

/** What `dist` is now: nothing (or a link whose site is gone), our link, a folder, or something that is not ours to replace. */
async function kindOfDist(place: Place): Promise<'none' | 'link' | 'folder' | 'foreign'> {
  const status = await lstat(place.dist).catch(() => undefined);
  if (!status) return 'none';
  if (status.isDirectory()) return 'folder';
  if (!status.isSymbolicLink()) return 'foreign';
  const target = resolve(dirname(place.dist), await readlink(place.dist));
  if (dirname(target) !== resolve(place.own, 'releases')) return 'foreign';
  return (await exists(target)) ? 'link' : 'none';
}

/** All but the newest releases go; a folder `dist` is one of those that stay. */
async function dropOld(place: Place): Promise<void> {
  const beside = (await kindOfDist(place)) === 'folder' ? keep - 1 : keep;
  const names = await numbers(place, 'releases');
  for (const name of names.slice(0, -beside)) {
    await throwAway(place, join(place.own, 'releases', name));
  }
}

/** First out of the way in one step, so that a release is never seen half deleted. */
async function throwAway(place: Place, folder: string): Promise<void> {
  const bin = join(place.own, 'building', `old-${basename(folder)}`);
  await mkdir(dirname(bin), { recursive: true });
  await rm(bin, { recursive: true, force: true });
  await rename(folder, bin);
  await rm(bin, { recursive: true, force: true });
}

/** The numbered folders, oldest first. */
async function numbers(place: Place, folder: string): Promise<string[]> {
  const names = await readdir(join(place.own, folder)).catch(() => []);
  return names.filter((name) => /^\d{6}$/.test(name)).sort();
}

/** The highest number that is taken. */
async function lastNumber(place: Place): Promise<number> {
  const taken = [...(await numbers(place, 'releases')), ...(await numbers(place, 'set-aside'))];
  return Math.max(0, ...taken.map(Number));
}

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );
