import { readFile } from 'node:fs/promises';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { cacheControl, securityHeaders } from '#release/headers.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
};
/** What web servers pack; pictures and indexes are packed already. */
const packed = /^(?:text|application\/(?:json|xml))|svg/;

/** Serves a site as `_headers` and `docs/nginx.conf` have it served. */
export async function serveSite(
  folder: string,
  base: string,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => void answer(request, response, folder, base));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base === '/' ? '/' : `${base}/`}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  base: string,
): Promise<void> {
  const full = decodeURIComponent(new URL(request.url ?? '/', 'http://site.invalid').pathname);
  const path = base === '/' ? full : full.startsWith(`${base}/`) ? full.slice(base.length) : '';
  const file = normalize(path.endsWith('/') ? `${path}index.html` : path);
  const found = path ? await readFile(join(folder, file)).catch(() => undefined) : undefined;
  const content = found ?? (await readFile(join(folder, '404.html')));
  const type = found ? (types[extname(file)] ?? 'application/octet-stream') : types['.html'];
  const pack =
    packed.test(type ?? '') && /\bgzip\b/.test(String(request.headers['accept-encoding']));
  response.writeHead(found ? 200 : 404, {
    ...securityHeaders,
    'Content-Type': type,
    'Cache-Control': cacheControl(path),
    ...(pack && { 'Content-Encoding': 'gzip' }),
  });
  response.end(pack ? gzipSync(content) : content);
}
