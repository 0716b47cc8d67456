import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  cp,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parse } from 'yaml';
import { filesOf } from './output-bytes.ts';
import { runProcess } from './run-process.ts';

const root = join(import.meta.dirname, '../..');
const kept = join(root, '.sunboard/tests');

/** What a site is made with. Tests make no site. */
const program = ['src', 'scripts', 'public', 'astro.config.mjs', 'package-lock.json'];

/** A finished site on disk, made by the command in a process of its own. Tests only read it. */
export interface FinishedSite {
  /** Its folder, `dist`. The content is in `content` beside it. */
  readonly folder: string;
  /** The path it lives under: `/` or `/gongshi`. */
  readonly base: string;
  /** What the command said to people. */
  readonly said: string;
}

/** The site of a case in `src/__tests__/cases`, made with an empty cache. */
export const finishedCase = (name: string): Promise<FinishedSite> =>
  finished(name, join(import.meta.dirname, 'cases', name, 'content'));

/** The site of the content that ships; pictures and boards come from the cache of the project. */
export const finishedContent = (): Promise<FinishedSite> =>
  finished('whole', join(root, 'content'), join(root, '.sunboard/cache'));

/**
 * A site as it stands in `.sunboard/tests`, where it was made from the same program and content; else
 * made anew.
 */
async function finished(name: string, content: string, cache?: string): Promise<FinishedSite> {
  const folder = join(kept, `${name}-${await digestOf([content, ...program])}`);
  if (!existsSync(folder)) {
    await mkdir(kept, { recursive: true });
    await clear(name);
    const draft = await mkdtemp(join(kept, `${name}-draft-`));
    await make(draft, content, cache);
    await rename(draft, folder);
  }
  const now = new Date();
  await utimes(folder, now, now);
  const portal = parse(await readFile(join(folder, 'content/portal.yaml'), 'utf8')) as {
    base?: string;
  };
  const said = await readFile(join(folder, 'said.txt'), 'utf8');
  return { folder: join(folder, 'dist'), base: portal.base ?? '/', said };
}

/** Sites of other programs and contents; one that a run may still read, begun before a change, stays. */
async function clear(name: string): Promise<void> {
  const hour = 3_600_000;
  for (const old of await readdir(kept)) {
    const place = join(kept, old);
    // Another run may have just given a draft its name.
    const { mtimeMs } = await stat(place).catch(() => ({ mtimeMs: Infinity }));
    if (old.startsWith(`${name}-`) && mtimeMs < Date.now() - hour)
      await rm(place, { recursive: true, force: true });
  }
}

async function make(folder: string, content: string, cache: string | undefined): Promise<void> {
  await cp(content, join(folder, 'content'), { recursive: true });
  if (cache) {
    await mkdir(cache, { recursive: true });
    await mkdir(join(folder, '.sunboard'));
    await symlink(cache, join(folder, '.sunboard/cache'), 'junction');
  }
  const env = { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' };
  const { code, out, err } = await runProcess(['build'], folder, env);
  if (code !== 0) throw new Error(`The site was not built.\n${out}\n${err}`);
  await writeFile(join(folder, 'said.txt'), err);
}

/** Digest of folders and files, tests left out. */
async function digestOf(places: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const place of places) {
    const path = resolve(root, place);
    const files = (await stat(path)).isFile()
      ? new Map([['', await readFile(path)]])
      : await filesOf(path);
    for (const [file, bytes] of files)
      if (!/(?:^|[\\/])__tests__[\\/]|\.test\.ts$/.test(file))
        hash.update(`\0${relative(root, path)}/${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex').slice(0, 16);
}
