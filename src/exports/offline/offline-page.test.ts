import { expect, it } from 'vitest';
import { offlinePage, offlineStyle } from './offline-page.ts';

const file = 'qinghe/notices/shuiku/index.html';
const page = (html: string, base = '/') =>
  offlinePage(html, file, { base, note: () => '离线版', searchScripts: ['pages.js'] });

it.each([
  ['<a href="/">首页</a>', '<a href="../../../index.html">首页</a>'],
  ['<a href="/qinghe/">乡</a>', '<a href="../../index.html">乡</a>'],
  ['<a href="../#c">公告</a>', '<a href="../index.html#c">公告</a>'],
  ['<a href="#main">正文</a>', '<a href="#main">正文</a>'],
  ['<a href="tel:12345">电话</a>', '<a href="tel:12345">电话</a>'],
  ['<a href="https://example.com/">外</a>', '<a href="https://example.com/">外</a>'],
  ['<form action="/search/"></form>', '<form action="../../../search/index.html"></form>'],
  [
    '<img srcset="/qinghe/media/a-480.jpg 480w, /qinghe/media/a-960.jpg 960w">',
    '<img srcset="../../media/a-480.jpg 480w, ../../media/a-960.jpg 960w">',
  ],
  ['<video poster="/qinghe/media/a.jpg"></video>', '<video poster="../../media/a.jpg"></video>'],
  [
    '<meta http-equiv="refresh" content="0; url=/qinghe/notices/">',
    '<meta http-equiv="refresh" content="0; url=../index.html">',
  ],
  ['<p style="background:url(/a.png)">甲</p>', '<p style="background:url(../../../a.png)">甲</p>'],
  [
    '<link rel="stylesheet" href="/assets/a.css">',
    '<link rel="stylesheet" href="../../../assets/a.css">',
  ],
  ['<script src="/assets/look.js"></script>', '<script src="../../../assets/look.js"></script>'],
])('%s becomes %s', async (before, after) => {
  expect((await page(before)).text).toBe(after);
});

it.each([
  '<script type="module" src="/a.js"></script>',
  '<script type="application/ld+json">{}</script>',
  '<link rel="canonical" href="https://example.com/">',
  '<link rel="alternate" type="application/rss+xml" href="/qinghe/feeds/rss.xml">',
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">',
])('%s goes, and is not asked for', async (html) => {
  expect(await page(html)).toEqual({ text: '', needs: [], searches: false });
});

it('says which files it needs, each once', async () => {
  const { needs } = await page('<a href="/">甲</a><a href="/#b">乙</a><img src="/c.png">');
  expect(needs).toEqual(['index.html', 'c.png']);
});

it('knows its site where that lives below a path', async () => {
  const { text } = await page('<a href="/sunboard/qinghe/">乡</a>', '/sunboard');
  expect(text).toBe('<a href="../../index.html">乡</a>');
});

it('gives the page of the search its scripts, and no other', async () => {
  const shell = (inner: string) => `<body>${inner}<footer></footer></body>`;
  const found = await page(
    shell('<section id="results" data-indexes="[]" data-base="/"></section>'),
  );
  expect(found.searches).toBe(true);
  expect(found.text).toBe(
    '<body><section id="results"></section><footer><div class="wrap"><p>离线版</p></div></footer><script src="pages.js"></script></body>',
  );
  expect((await page(shell(''))).text).not.toContain('script');
});

it('leads the addresses of a style from where it lies', () => {
  const css = 'a{background:url("/x.png")}b{background:url(data:image/png;base64,/AA)}';
  expect(offlineStyle(css, 'assets/a.css', '/')).toEqual({
    text: 'a{background:url("../x.png")}b{background:url(data:image/png;base64,/AA)}',
    needs: ['x.png'],
  });
});
