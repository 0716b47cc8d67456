import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ServedSite } from './global-setup.ts';

const pages = join(import.meta.dirname, '../../pages');

/** A type of page: the file in `src/pages` that makes it. */
export interface PageType {
  readonly route: string;
  /** Paths of its pages from the site's home, the longest page first. */
  readonly paths: readonly string[];
}

/** Every page of a site by its type; a type that the site has no page of is left out. */
export function pageTypes(site: ServedSite): PageType[] {
  const routes = readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .map((file) => file.replaceAll('\\', '/').replace(/\.astro$/, ''))
    // As Astro has it: what is said outright goes before what is left open.
    .sort((a, b) => openness(a) - openness(b));
  const byRoute = new Map<string, { path: string; bytes: number }[]>();
  for (const file of readdirSync(site.folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const path = file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1');
    const route = routes.find((candidate) => patternOf(candidate).test(path));
    if (!route) throw new Error(`No file in src/pages makes ${path}`);
    const { size: bytes } = statSync(join(site.folder, file));
    byRoute.set(route, [...(byRoute.get(route) ?? []), { path, bytes }]);
  }
  return [...byRoute].sort().map(([route, made]) => ({
    route,
    paths: made.sort((a, b) => b.bytes - a.bytes).map(({ path }) => path),
  }));
}

/** The longest page of each type, which shows most of what the type can show. */
export const longestPages = (site: ServedSite): { route: string; path: string }[] =>
  pageTypes(site).map(({ route, paths }) => ({ route, path: paths[0] ?? '' }));

const openness = (route: string): number =>
  route.split('[...').length * 100 + route.split('[').length;

function patternOf(route: string): RegExp {
  const path = route.replace(/(^|\/)index$/, '$1').replace(/([^/])$/, '$1/');
  const open = path.replace(/\[\.\.\.\w+\]/g, '.+').replace(/\[\w+\]/g, '[^/]+');
  return new RegExp(`^${open === '404/' ? '404\\.html' : open}$`);
}
