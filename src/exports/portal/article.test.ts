import { expect, it } from 'vitest';
import { articleOf } from './article.ts';

const page = (main: string) =>
  `<!DOCTYPE html><html><head><meta name="PubDate" content="2020-09-10 00:00"><title>题 · 站</title></head>
  <body><header><a href="/">首页</a></header><main id="main" class="wrap">${main}</main><footer>主办</footer></body></html>`;
const bodyOf = async (main: string) =>
  (await articleOf(page(main), (address) => (address === '/gone/' ? undefined : `x${address}`)))
    .body;

it('takes what stands in the page, not what stands around it', async () => {
  const body = await bodyOf('<nav>路径</nav><h1>路灯</h1><aside>转发</aside>');
  expect(body).toMatch(/^<h1[^>]*>路灯<\/h1>$/);
});

it('keeps a title whole: where its lines may end is for the site alone', async () => {
  const body = await bodyOf('<h1 class="whole-words">柳湾村<wbr>路灯<wbr>维修</h1><p>已亮</p>');
  expect(body).toMatch(/^<h1 style="[^"]*">柳湾村路灯维修<\/h1>\n<p[^>]*>已亮<\/p>$/);
});

it('leaves out what search leaves out: code for paper, neighbours', async () => {
  expect(await bodyOf('<div data-pagefind-ignore>码</div><h1>路灯</h1>')).toMatch(
    /^<h1[^>]*>路灯<\/h1>$/,
  );
});

it('makes tables of lists of terms', async () => {
  const body = await bodyOf('<dl class="facts"><div><dt>时限</dt><dd>10月</dd></div></dl>');
  expect(body.replace(/ style="[^"]*"/g, '').replace(/\n/g, '')).toBe(
    '<table><tr><th>时限</th><td>10月</td></tr></table>',
  );
});

it('keeps no class, no id and no script, and leads links to where they are in the bundle', async () => {
  const body = await bodyOf(
    '<p class="a" id="b" onclick="c()"><a class="d" href="/n/">公告</a><a href="/gone/">单位</a></p>',
  );
  expect(body).toContain('<a href="x/n/">公告</a>单位');
  expect(body).not.toMatch(/class|id=|onclick|gone/);
});

it('takes of a picture the file that every browser shows', async () => {
  const body = await bodyOf(
    '<picture><source srcset="/a.webp"><img src="/a.jpg" srcset="/a-480.jpg 480w" alt="灯"></picture>',
  );
  expect(body).toMatch(/^<img src="x\/a.jpg" alt="灯" style="[^"]+">$/);
});

it('gives the tags of the head by name', async () => {
  expect((await articleOf(page(''), String)).metas.get('PubDate')).toBe('2020-09-10 00:00');
});
