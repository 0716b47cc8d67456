import { posix } from 'node:path';
import { expect, it } from 'vitest';
import type { Library } from '#model/library.ts';
import { offlineCopy } from './offline-copy.ts';

const article = (title: string, text: string, link: string) => `<html><head>
  <meta name="Keywords" content="柳湾村"></head><body><main data-pagefind-body data-kind="整改事项"
  data-state="已完成" data-source="村建中心"><nav data-pagefind-ignore>路径</nav><h1>${title}</h1>
  <p>${text}</p><a href="${link}">附件</a></main><footer></footer></body></html>`;
const site: Readonly<Record<string, string>> = {
  'index.html': `<html><head><link rel="stylesheet" href="/assets/a.css"></head><body>
    <a href="/qinghe/lamp/">灯</a><a href="/search/">查找</a><footer></footer></body></html>`,
  'search/index.html': '<body><a href="/">首页</a><section data-indexes="[]"></section></body>',
  'qinghe/lamp/index.html': article('路灯', '亮<b>了</b>', '/qinghe/media/aux.pdf'),
  'qinghe/media/aux.pdf': '%PDF',
  'assets/a.css': 'a{background:url(/a.png)}',
  'a.png': 'png',
  'unreached/index.html': '<p>谁也不到这里</p>',
};
const library = {
  portal: { base: '/', url: 'https://sunboard.example' },
  offices: [
    { id: 'qinghe', today: '2020-11-30' },
    { id: 'keji', today: '2022-12-01' },
  ],
} as unknown as Library;

async function copyOf(): Promise<Map<string, string>> {
  const copy = await offlineCopy(library, {
    read: async (file) => {
      const found = site[file];
      if (found === undefined) throw new Error(`not in the site: ${file}`);
      return new TextEncoder().encode(found);
    },
    searchScript: new TextEncoder().encode('find()'),
  });
  return new Map([...copy].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

it('holds what can be reached from the home page, in names that Windows takes', async () => {
  expect([...(await copyOf()).keys()].sort()).toEqual([
    'a.png',
    'assets/a.css',
    'index.html',
    'qinghe/lamp/index.html',
    'qinghe/media/_aux.pdf',
    'search/index.html',
    'search/pages.js',
    'search/search.js',
  ]);
});

it('leads every link to a file that is there', async () => {
  const copy = await copyOf();
  const links = [...copy].flatMap(([path, text]) =>
    [...text.matchAll(/(?:href|src)="([^"]*)"|url\(([^)]*)\)/g)].map(([, one, other]) =>
      posix.join(posix.dirname(path), one ?? other ?? ''),
    ),
  );
  expect(links).toHaveLength(8);
  expect(links.filter((link) => !copy.has(link))).toEqual([]);
});

it('says at its foot that it is a copy, of the day of the office', async () => {
  const copy = await copyOf();
  expect(copy.get('qinghe/lamp/index.html')).toContain('离线版，2020年11月30日的内容');
  expect(copy.get('index.html')).toContain('离线版，2022年12月1日的内容');
});

it('lists articles for its search, with what a reader sees of them', async () => {
  const data = (await copyOf()).get('search/pages.js') ?? '';
  expect(JSON.parse(data.replace(/^window.sunboardPages = |;\n$/g, ''))).toEqual([
    {
      url: '../qinghe/lamp/index.html',
      title: '路灯',
      kind: '整改事项',
      state: '已完成',
      source: '村建中心',
      keywords: '柳湾村',
      text: '亮了 附件',
    },
  ]);
});
