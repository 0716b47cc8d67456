import { decodePath } from '#model/addresses/decode-path.ts';
import { readFile } from 'node:fs/promises';
import { type Finding, compareText } from '#model/basics/finding.ts';
import { type Origin, asItLies } from './origin.ts';
import { outputFiles } from './output-files.ts';
import { readPage } from '#markup/page.ts';

/** Links of a site and what they can lead to, gathered page by page. */
export interface LinkMap {
  /** Every file of the site. */
  readonly files: ReadonlySet<string>;
  /** Anchors by page. */
  readonly anchors: Map<string, ReadonlySet<string>>;
  /** By target (`path#anchor` from the site's folder): the pages that lead there. */
  readonly targets: Map<string, string[]>;
}

/** Links, anchors and resources inside the site that lead nowhere. `base` is `/` or `/sunboard`. */
export async function deadLinks(folder: string, base: string): Promise<Finding[]> {
  const files = await outputFiles(folder);
  const map = newLinkMap(files.map((file) => file.path));
  for (const { path, absolute } of files.filter((file) => file.path.endsWith('.html'))) {
    addPage(map, path, readPage(await readFile(absolute, 'utf8')), base);
  }
  return findDead(map);
}

export const newLinkMap = (files: readonly string[]): LinkMap => ({
  files: new Set(files),
  anchors: new Map(),
  targets: new Map(),
});

/** Notes what a page links to and what in it can be linked to. */
export function addPage(
  map: LinkMap,
  path: string,
  page: { anchors: ReadonlySet<string>; links: readonly string[] },
  base: string,
): void {
  map.anchors.set(path, page.anchors);
  for (const link of new Set(page.links)) {
    const target = targetOf(link, path, base);
    if (target === undefined) continue;
    const from = map.targets.get(target);
    if (from) from.push(path);
    else map.targets.set(target, [path]);
  }
}

/** One finding a dead target, however many pages lead there. */
export function findDead(map: LinkMap, origin: Origin = asItLies): Finding[] {
  const dead = [...map.targets].filter(([target]) => !leadsSomewhere(map, target));
  return dead
    .sort(([a], [b]) => compareText(a, b))
    .map(([target, pages]) => ({
      code: 'dead-link',
      severity: 'error',
      message: `${pages[0]}${pages.length > 1 ? ` 等 ${pages.length} 个页面` : ''}里的链接打不开：${target}`,
      hint: '核对链接的编号和文件名，比如 ../notices/shuiku/；# 后面写那个网页里的编号',
      ...origin(pages[0] ?? '', { link: target }),
    }));
}

/** Path and anchor from the site's folder; `undefined` for addresses outside of the site. */
function targetOf(link: string, page: string, base: string): string | undefined {
  const trimmed = link.trim();
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(trimmed)) return undefined;
  const root = base === '/' ? '' : base;
  let url: URL;
  try {
    url = new URL(
      trimmed,
      `http://site.invalid${root}/${page.replace(/(^|\/)index\.html$/, '$1')}`,
    );
  } catch {
    return trimmed;
  }
  const anchor = decodePath(url.hash.replace(/:~:.*$/, ''));
  const path = decodePath(url.pathname);
  // Beside the base there is another site, or nothing: such a path stays as it is, and is dead.
  const inside =
    path === root ? '' : path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
  return inside + (anchor === '#' || anchor === '#top' ? '' : anchor);
}

function leadsSomewhere(map: LinkMap, target: string): boolean {
  const at = target.indexOf('#');
  const path = at < 0 ? target : target.slice(0, at);
  const file = fileOf(map, path);
  if (file === undefined) return false;
  if (at < 0 || !file.endsWith('.html')) return true;
  return map.anchors.get(file)?.has(target.slice(at + 1)) ?? false;
}

/** The file that a web server gives for a path. */
function fileOf(map: LinkMap, path: string): string | undefined {
  const candidates =
    path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}/index.html`];
  return candidates.find((candidate) => map.files.has(candidate));
}
