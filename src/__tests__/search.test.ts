import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { type Finder, openFinder } from '#search/planner/finder.ts';
import { type Pagefind, openPagefind } from '#search/planner/pagefind.ts';
import { readable } from './output-bytes.ts';

// The finished index, asked as the browser's worker asks it: Pagefind runs in Node, where there is no
// document either, and `fetch` reads files.
const dist = inject('workshop').lamp.folder;
const search = pathToFileURL(join(dist, 'yunxi/search/')).href;
beforeAll(() => {
  vi.stubGlobal('fetch', async (address: string | URL) => {
    const file = fileURLToPath(new URL(String(address).replace(/\?.*$/, '')));
    return new Response(await readFile(file));
  });
});
afterAll(() => vi.unstubAllGlobals());

describe('search', () => {
  let finder: Finder;
  beforeAll(async () => {
    finder = await openFinder([search], '/gongshi/');
  });
  const find = (text: string) => finder.find({ text });
  const titles = async (text: string) =>
    (await find(text)).hits.map((hit) => hit.title.map((part) => part.text).join(''));

  it.each([
    ['路灯', '溪口村桥头路灯不亮'],
    ['桥头路灯', '溪口村桥头路灯不亮'],
    ['饮水安全', '溪口村饮水安全检查情况'],
    ['云溪发〔2021〕3号', '关于做好路灯管护的通知'],
    ['云溪发(2021)3号', '关于做好路灯管护的通知'],
    ['2021〕3号', '关于做好路灯管护的通知'],
    ['临时停电', '更换路灯期间临时停电的通知'],
    ['灯', '溪口村桥头路灯不亮'],
    ['头路', '溪口村桥头路灯不亮'],
    ['溪口村路燈', '溪口村桥头路灯不亮'],
    ['xikoucun ludeng', '溪口村桥头路灯不亮'],
    ['xkcld', '溪口村桥头路灯不亮'],
    ['溪口村路登', '溪口村桥头路灯不亮'],
  ])('finds the page for %s', async (query, title) => {
    expect(await titles(query)).toContain(title);
  });

  it.each([
    ['投诉', '云溪镇异议申请表'],
    ['怎么投诉', '云溪镇异议申请表'],
    ['异议', '云溪镇异议申请表'],
    ['溪口村', '溪口村'],
    ['谁管路灯', '村镇建设服务中心'],
    ['打电话', '谁管什么'],
    ['怎样算完成', '怎样算完成'],
    ['zengjiacun', '曾家村'],
    ['cengjiacun', '曾家村'],
    ['zengjia', '曾家村'],
    ['zjc', '曾家村'],
    ['shanzhuangcun', '单庄村'],
    ['danzhuangcun', '单庄村'],
    ['laotingcun', '乐亭村'],
    ['letingcun', '乐亭村'],
    ['增家村', '曾家村'],
    ['山庄村', '单庄村'],
  ])('finds the whole page first for %s', async (query, title) => {
    expect((await titles(query))[0]).toBe(title);
  });

  it('finds a page that lists others by its own words only', async () => {
    expect(await titles('桥头路灯')).not.toContain('溪口村');
  });

  it('puts the item before notices that speak of it', async () => {
    expect((await titles('溪口村路灯'))[0]).toBe('溪口村桥头路灯不亮');
  });

  it('says what it looked for instead', async () => {
    expect((await find('ludeng')).meant[0]).toBe('路灯');
    expect((await find('路灯')).meant).toEqual([]);
  });

  it('marks the words themselves, not what stands around them', async () => {
    const [hit] = (await find('路灯')).hits;
    const marked = hit?.title.filter((part) => part.marked).map((part) => part.text);
    expect(marked).toEqual(['路灯']);
  });

  it('counts the results by kind, and narrows them', async () => {
    const { total, facets } = await find('路灯');
    const kinds = facets.find((facet) => facet.name === 'kind')?.values ?? [];
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    const narrowed = await finder.find({ text: '路灯', choice: { kind: '整改事项' } });
    expect(narrowed.total).toBe(kinds.find(({ value }) => value === '整改事项')?.count);
  });

  it('leads to the page under the base of the site', async () => {
    const [hit] = (await find('临时停电')).hits;
    expect(hit?.url).toBe('/gongshi/yunxi/notices/tingdian/');
  });

  it.each(['月亮船', '内部研判', '？！'])('finds nothing for %s', async (query) => {
    expect((await find(query)).total).toBe(0);
  });

  it('does not find what was withdrawn', async () => {
    expect(await titles('撤回的旧通知')).not.toContain('撤回的旧通知');
  });

  it('leaves the withdrawn page on the site, saying why', async () => {
    const page = await readFile(join(dist, 'yunxi/notices/jiu-tongzhi/index.html'));
    expect(readable(page)).toContain('内容写错，另发新通知');
  });
});

// What the planner rests on and Pagefind does not document (1.6.0). Where one of these fails, a new
// version of Pagefind has changed it: the planner must be thought through again.
describe('Pagefind, as the planner needs it', () => {
  const urls = async (pagefind: Pagefind, query: string) =>
    Promise.all((await pagefind.search(query)).results.map(async (one) => (await one.data()).url));
  const lamp = '/yunxi/rectifications/xikou-ludeng/';

  it('holds every overlapping pair of Chinese characters, across words too', async () => {
    const pagefind = await openPagefind([`${search}pagefind/`], '/');
    for (const pair of ['溪口', '口村', '村桥', '桥头', '头路', '路灯', '灯不', '不亮'])
      expect(await urls(pagefind, `"${pair}"`), pair).toContain(lamp);
    expect(await urls(pagefind, '"灯村"')).toEqual([]);
  });

  it('splits queries where there is a document, and takes them as they are in a worker', async () => {
    const inWorker = await openPagefind([`${search}pagefind/`], '/');
    expect(await urls(inWorker, '"头路"')).toContain(lamp);
    vi.stubGlobal('document', { querySelector: () => ({ getAttribute: () => 'zh-CN' }) });
    const inPage = await openPagefind([`${search}pagefind/`], '/').finally(() =>
      vi.stubGlobal('document', undefined),
    );
    const split = await inPage.search('"头路"');
    const whole = await inWorker.search('"头路"');
    expect(split.results.map(({ score }) => score)).not.toEqual(
      whole.results.map(({ score }) => score),
    );
  });
});
