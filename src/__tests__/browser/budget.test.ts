import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { devices, openPage } from './open-page.ts';
import { longestPages } from './page-types.ts';

const site = inject('whole');
/** What the first view of an item may cost, pictures left out. */
const most = { bytes: 60_000, scripts: 1, scriptBytes: 10_000 };

const items = longestPages(site).filter(({ route }) => route.endsWith('/[id]'));

describe('the first view of an item, over the wire and without pictures', () => {
  it.each(items)('in $route is small', async ({ path }) => {
    const { page } = await openPage(devices.phone);
    const wire = await page.context().newCDPSession(page);
    const types = new Map<string, string>();
    const bytes = new Map<string, number>();
    await wire.send('Network.enable');
    wire.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
    wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      bytes.set(requestId, encodedDataLength),
    );
    await page.goto(site.url + path, { waitUntil: 'load' });
    await page.context().close();
    const loaded = [...bytes].map(([id, size]) => ({ type: types.get(id) ?? '', size }));
    const scripts = loaded.filter(({ type }) => type === 'Script');
    const sum = (parts: readonly { size: number }[]) =>
      parts.reduce((total, { size }) => total + size, 0);
    expect(loaded.some(({ type }) => type === 'Document')).toBe(true);
    expect(sum(loaded.filter(({ type }) => type !== 'Image'))).toBeLessThanOrEqual(most.bytes);
    expect(scripts.length).toBeLessThanOrEqual(most.scripts);
    expect(sum(scripts)).toBeLessThan(most.scriptBytes);
  });
});

describe('the files of pages', () => {
  const assets = join(site.folder, 'assets');
  it('are less than 20 KB of styles in all, packed', () => {
    const styles = readdirSync(assets).filter((file) => file.endsWith('.css'));
    const packed = styles.map((file) => gzipSync(readFileSync(join(assets, file))).length);
    expect(packed.length).toBeGreaterThan(0);
    expect(packed.reduce((total, size) => total + size, 0)).toBeLessThan(20_000);
  });

  it('are no fonts: the system has Chinese ones', () => {
    const files = readdirSync(site.folder, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file))).toEqual([]);
  });

  it('say in _headers what may be loaded', () => {
    expect(statSync(join(site.folder, '_headers')).size).toBeGreaterThan(0);
    expect(readFileSync(join(site.folder, '_headers'), 'utf8')).toContain("default-src 'none'");
  });
});
