import { cp, mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { buildSite, workIn } from '../run-cli.ts';

const root = join(import.meta.dirname, '../../..');

/** A finished site on disk. */
export interface BuiltSite {
  /** Its folder, `dist`. */
  readonly folder: string;
  /** The path it lives under: `/` or `/gongshi`. */
  readonly base: string;
}

/** The site of a case in `src/__tests__/cases`. */
export const buildCase = async (name: string): Promise<BuiltSite> => buildIn(await workIn(name));

/**
 * The site of the content that ships, in `.sunboard/browser`: it shares the cache of the project, so
 * pictures and boards are made once.
 */
export async function buildContent(): Promise<BuiltSite> {
  const cache = join(root, '.sunboard/cache');
  const folder = join(root, '.sunboard/browser');
  await rm(folder, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  await mkdir(join(folder, '.sunboard'), { recursive: true });
  await symlink(cache, join(folder, '.sunboard/cache'), 'junction');
  await cp(join(root, 'content'), join(folder, 'content'), { recursive: true });
  return buildIn(folder);
}

async function buildIn(folder: string): Promise<BuiltSite> {
  const site = await buildSite(folder);
  const portal = parse(await readFile(join(folder, 'content/portal.yaml'), 'utf8')) as {
    base?: string;
  };
  return { folder: site, base: portal.base ?? '/' };
}
