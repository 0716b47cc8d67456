import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { Library, Office } from '#model/library.ts';
import { mediaSources } from './media-files.ts';

const types: Readonly<Record<string, string>> = {
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
};

/**
 * Serves, in the preview, what a build would copy beside the pages: media from the cache; boards,
 * documents and search index from the last build, which may be older than the pages.
 */
export const serveMadeFiles =
  (library: () => Library, cacheDir: string, dist: string) =>
  (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const { portal, offices } = library();
    let path: string;
    try {
      path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    } catch {
      path = '';
    }
    if (portal.base !== '/' && path.startsWith(`${portal.base}/`))
      path = path.slice(portal.base.length);
    const office = offices.find(({ id }) => path.startsWith(`/${id}/`));
    const read =
      office &&
      (path.startsWith(`/${office.id}/media/`)
        ? mediaFile(office, path, cacheDir)
        : madeBefore(path, office.id, dist));
    if (!read) {
      next();
      return;
    }
    read().then(
      (bytes) => {
        const type = types[extname(path).toLowerCase()];
        if (type) response.setHeader('Content-Type', type);
        response.end(bytes);
      },
      () => next(),
    );
  };

type Read = () => Promise<Uint8Array>;

function mediaFile(office: Office, path: string, cacheDir: string): Read | undefined {
  for (const [address, read] of mediaSources(office, cacheDir))
    if (decodeURIComponent(address) === path) return read;
  return undefined;
}

function madeBefore(path: string, office: string, dist: string): Read | undefined {
  const made =
    path.startsWith(`/${office}/search/`) ||
    /^\/[^/]+\/(boards|documents)\/.+\.(pdf|jpg)$/.test(path);
  // `URL` has already resolved every `..`.
  return made ? () => readFile(join(dist, path)) : undefined;
}
