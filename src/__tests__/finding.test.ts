import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from './run-cli.ts';
import { workIn } from './work-in.ts';

/** More opinions beside the one of the case: other years, villages, states. */
const more: Record<string, [from: string | RegExp, to: string][]> = {
  'xiashan-shuigou': [
    ['溪口村桥头路灯不亮', '下山村水沟堵了'],
    [/year: \d+/, 'year: 2018'],
    ['village: xikou', 'village: xiashan'],
  ],
  'xiashan-luxian': [
    ['溪口村桥头路灯不亮', '下山村路面有坑'],
    ['village: xikou', 'village: xiashan\nhot: 是'],
  ],
  'quanzhen-xinfang': [
    ['溪口村桥头路灯不亮', '窗口排队时间长'],
    [/category: .+/, 'category: 政务服务'],
    [/village: xikou\n/, ''],
  ],
};

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

describe('finding', () => {
  let dist: string;
  const page = (path: string) => readFile(join(dist, path, 'index.html'), 'utf8');

  beforeAll(async () => {
    const folder = await workIn('lamp');
    const office = join(folder, 'content/yunxi');
    const settings = join(office, 'office.yaml');
    const text = await readFile(settings, 'utf8');
    await writeFile(
      settings,
      text.replace(/villages:\n/, 'villages:\n  - { id: xiashan, name: 下山村 }\n'),
    );
    const lamp = await readFile(join(office, 'rectifications/xikou-ludeng.md'), 'utf8');
    for (const [id, changes] of Object.entries(more)) {
      const changed = changes.reduce((all, [from, to]) => all.replace(from, to), lamp);
      await writeFile(join(office, `rectifications/${id}.md`), changed);
    }
    dist = join(await buildSite(folder), 'yunxi');
  });

  it('by a page for each cut shows what the filter of the list leaves, and counts it right', async () => {
    const list = await page('rectifications');
    const cuts = await readdir(join(dist, 'rectifications/by'));
    expect(cuts).toEqual(
      expect.arrayContaining(['hot', 'village-xiashan', 'village-xikou', 'year-2018']),
    );
    const counts = await Promise.all(
      cuts.map(async (cut) => {
        const own = await page(`rectifications/by/${cut}`);
        return {
          cut,
          rows: count(own, /<p class="what"/g),
          told: Number(/共 (\d+) 条/.exec(own)?.[1]),
          filtered: count(list, new RegExp(`data-cuts="[^"]*\\b${cut}(?![\\w-])`, 'g')),
          chip: new RegExp(`data-cut="${cut}"[^>]*>[^<]*<span[^>]*>(\\d+)`).exec(list)?.[1],
        };
      }),
    );
    const offered = counts.filter(({ chip }) => chip !== undefined);
    expect(offered).toEqual(
      offered.map(({ cut, rows }) => ({
        ...{ cut, rows, told: rows, filtered: rows },
        chip: String(rows),
      })),
    );
    // A state that nothing is in, or everything, is not offered; its address stays.
    const others = counts.filter(({ chip }) => chip === undefined);
    expect(others.map(({ cut }) => cut)).toContain('closed');
    const all = count(list, /<p class="what"/g);
    expect(others.filter(({ rows, told }) => rows !== told || ![0, all].includes(rows))).toEqual(
      [],
    );
  });

  it('needs no script: every cut is a link, and what only a script can do is hidden', async () => {
    const list = await page('rectifications');
    expect(list).toMatch(/<a[^>]+href="[^"]+\/by\/village-xiashan\/"/);
    expect(list).toMatch(/<a[^>]+id="all"[^>]* hidden/);
    expect(await page('villages/xikou')).toMatch(/<div class="remember"[^>]* hidden/);
  });

  it('leads from an item to the next in its list, and back', async () => {
    const list = await page('rectifications');
    const order = [...list.matchAll(/<p class="what"[^>]*>\s*<a href="([^"]+)"/g)].map(
      (match) => match[1] ?? '',
    );
    expect(order).toHaveLength(4);
    const ways = await Promise.all(
      order.map(async (path) => {
        const text = await page(path.replace(/^.*\/yunxi\//, ''));
        const way = (rel: string) => new RegExp(`<a href="([^"]+)" rel="${rel}"`).exec(text)?.[1];
        return [way('prev'), way('next')];
      }),
    );
    expect(ways).toEqual(order.map((_, index) => [order[index - 1], order[index + 1]]));
  });

  it('tells on the pages of a village and a unit who answers, by when and under which number', async () => {
    const readable = async (path: string) =>
      (await page(path)).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    expect(await readable('villages/xikou')).toMatch(
      /溪口村桥头路灯不亮 .*谁负责 村镇建设服务中心 0776-000 0002 何时改好 时限 2021年3月15日/,
    );
    expect(await readable('units/cunjian')).toMatch(
      /办公电话 0776-000 0002 .*溪口村桥头路灯不亮 .*谁负责 分管副镇长 何时改好 时限 2021年3月15日/,
    );
  });

  it('keeps an archive for each year, with everything of it', async () => {
    expect(await readdir(join(dist, 'years'))).toEqual(expect.arrayContaining(['2018']));
    const archive = await page('years/2018');
    expect(archive).toContain('下山村水沟堵了');
    expect(archive).not.toContain('下山村路面有坑');
    const years = await page('years');
    expect(years).toMatch(/<td class="number" data-label="提出">\s*<a [^>]*>1<\/a>/);
    expect(years).toMatch(/<svg class="columns"/);
  });
});
