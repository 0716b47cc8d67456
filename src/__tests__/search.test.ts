import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Finder, openFinder } from '#search/finder.ts';
import { readable } from './output-bytes.ts';
import { runCli, workIn } from './run-cli.ts';

// The finished index, asked as the browser asks it: Pagefind runs in Node where `fetch` reads files.
describe('search', () => {
  let finder: Finder;
  let folder: string;
  beforeAll(async () => {
    folder = await workIn('lamp');
    expect((await runCli(['build'], folder)).code).toBe(0);
    vi.stubGlobal('fetch', async (address: string | URL) => {
      const file = fileURLToPath(new URL(String(address).replace(/\?.*$/, '')));
      return new Response(await readFile(file));
    });
    const index = join(folder, 'dist/yunxi/search/pagefind/');
    finder = await openFinder([pathToFileURL(index).href], '/gongshi/');
  }, 120_000);
  afterAll(() => vi.unstubAllGlobals());

  const titles = async (query: string) =>
    (await (await finder.find(query)).load(0, 5)).map((hit) => hit.title);

  it.each([
    ['路灯', '溪口村桥头路灯不亮'],
    ['桥头路灯', '溪口村桥头路灯不亮'],
    ['饮水安全', '溪口村饮水安全检查情况'],
    ['云溪发〔2021〕3号', '关于做好路灯管护的通知'],
    ['2021〕3号', '关于做好路灯管护的通知'],
    ['临时停电', '更换路灯期间临时停电的通知'],
  ])('finds the page for %s', async (query, title) => {
    expect(await titles(query)).toContain(title);
  });

  it('leads to the page under the base of the site', async () => {
    const [hit] = await (await finder.find('临时停电')).load(0, 1);
    expect(hit?.url).toBe('/gongshi/yunxi/notices/tingdian/');
  });

  it.each(['月亮船', '内部研判'])('finds nothing for %s', async (query) => {
    expect((await finder.find(query)).total).toBe(0);
  });

  it('does not find what was withdrawn', async () => {
    expect(await titles('撤回的旧通知')).not.toContain('撤回的旧通知');
  });

  it('leaves the withdrawn page on the site, saying why', async () => {
    const page = await readFile(join(folder, 'dist/yunxi/notices/jiu-tongzhi/index.html'));
    expect(readable(page)).toContain('内容写错，另发新通知');
  });
});
