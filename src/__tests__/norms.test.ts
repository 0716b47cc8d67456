import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { kinds } from '#model/kinds.ts';
import { type PageType, requiredTags } from '#wording/site/head-tags.ts';
import { filesOf } from './output-bytes.ts';
import { buildSite } from './run-cli.ts';
import { workIn } from './work-in.ts';

const base = 'https://lamp.example/gongshi/';
const lamp = 'yunxi/rectifications/xikou-ludeng/';
const withdrawn = 'yunxi/notices/jiu-tongzhi/';
const moved = 'yunxi/rectifications/lao-ludeng/';

/** What a page is, by its place: an item, a list or a page of the kind of a list, or of the site. */
function typeOf(path: string): PageType {
  const [office, folder = '', id] = path.split('/').slice(0, -1);
  const ofItem = Object.values(kinds).some((kind) => kind.folder === folder);
  if (office === undefined || folder === '' || services.has(folder)) return 'site';
  return ofItem && id !== undefined && id !== 'by' && !isSheet(path) ? 'article' : 'column';
}
/** Pages that serve a reader and are no column. */
const services = new Set(['map', 'how', 'objection', 'print', 'search', 'data']);
/** The page of a posted sheet, which tells what a board said at one time. */
const isSheet = (path: string) => /\/boards\/[^/]+\/\d+\//.test(path);

const metas = (html: string) =>
  new Map(
    [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)].map(
      ([, name = '', content = '']) => [name, content],
    ),
  );

describe('a site that keeps the norms of government sites', () => {
  let files: Map<string, Buffer>;
  let pages: [path: string, html: string][];
  const page = (path: string) => files.get(`${path}index.html`)?.toString() ?? '';

  beforeAll(async () => {
    const folder = await workIn('lamp');
    const settings = join(folder, 'content/yunxi/office.yaml');
    const text = await readFile(settings, 'utf8');
    await writeFile(
      settings,
      `${text.replace('sample: 是', 'sample: 否')}identificationCode: CESHI00001\n`,
    );
    await appendFile(
      join(folder, 'content/portal.yaml'),
      [
        'icp: 示ICP备测试号',
        'policeFiling: 示公网安备测试号',
        'redirects:',
        `  - { oldPath: /${moved}, newPath: /${lamp} }`,
        '',
      ].join('\n'),
    );
    files = await filesOf(await buildSite(folder));
    pages = [...files].flatMap(([path, bytes]) =>
      path.endsWith('index.html') ? [[path, bytes.toString()] as [string, string]] : [],
    );
  });

  it.each(['site', 'column', 'article'] as const)(
    'has the required tags on every page of the type %s',
    (type) => {
      const some = pages.filter(
        ([path]) =>
          typeOf(path) === type && ![withdrawn, moved].some((one) => path.startsWith(one)),
      );
      expect(some.length).toBeGreaterThan(2);
      const missing = some.flatMap(([path, html]) => {
        const tags = metas(html);
        return requiredTags[type]
          .filter((name) => !tags.get(name))
          .map((name) => `${path} ${name}`);
      });
      expect(missing).toEqual([]);
    },
  );

  it('bears its identification code and its filings where it was given some', () => {
    expect(metas(page(lamp)).get('SiteIDCode')).toBe('CESHI00001');
    expect(page(lamp)).toContain('网站标识码 CESHI00001');
    expect(page(lamp)).toContain('href="https://beian.miit.gov.cn/"');
    expect(page(lamp)).toContain('示公网安备测试号');
  });

  it('names one address for every page, its own, with the base', () => {
    const wrong = pages.filter(([path, html]) => {
      const own = base + path.replace(/index\.html$/, '');
      return !path.startsWith(moved) && !html.includes(`<link rel="canonical" href="${own}">`);
    });
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  it('shows chats a picture on every page, and the picture is there', () => {
    const pictures = pages.map(([, html]) => metas(html).get('og:image')?.slice(base.length) ?? '');
    expect(pictures.filter((picture) => !files.has(picture))).toEqual([]);
    expect(metas(page(lamp)).get('og:image')).toBe(`${base}${lamp}card.png`);
    expect(page(lamp)).toContain(`href="/gongshi/${lamp}share.png"`);
  });

  it('says to machines what parses, and where the page stands', () => {
    const blocks = pages.flatMap(([, html]) => [
      ...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs),
    ]);
    const types = new Set(blocks.map(([, json = '']) => JSON.parse(json)['@type']));
    expect([...types]).toEqual(
      expect.arrayContaining(['GovernmentOrganization', 'BreadcrumbList', 'Dataset']),
    );
  });

  it('keeps the page of what was withdrawn, and keeps it out of search, maps and feeds', () => {
    expect(page(withdrawn)).toContain('撤回原因');
    expect(metas(page(withdrawn)).get('robots')).toBe('noindex');
    expect(page(withdrawn)).not.toContain('data-pagefind-body');
    const lists = [...files].filter(([path]) => /sitemap|feeds/.test(path));
    expect(lists.length).toBeGreaterThan(10);
    expect(lists.filter(([, bytes]) => bytes.includes(withdrawn)).map(([path]) => path)).toEqual(
      [],
    );
    expect(lists.filter(([, bytes]) => bytes.includes(lamp)).length).toBeGreaterThan(3);
  });

  it('heads a document with the eight fields of information disclosure, in their order', () => {
    const labels = [...page('yunxi/documents/ludeng-guanhu/').matchAll(/<dt>([^<]+)<\/dt>/g)].map(
      ([, label]) => label,
    );
    expect(labels.slice(0, 8)).toEqual(
      '索引号 主题分类 发文机关 成文日期 标题 发文字号 发布日期 公开方式'.split(' '),
    );
  });

  it('leads on from a page that has moved', () => {
    const html = page(moved);
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=/gongshi/${lamp}">`);
    expect(html).toContain(`<link rel="canonical" href="${base}${lamp}">`);
    expect(html).toContain(`<a href="/gongshi/${lamp}">`);
    expect(metas(html).get('robots')).toBe('noindex');
    expect(files.get('_redirects')?.toString()).toBe(`/gongshi/${moved} /gongshi/${lamp} 301\n`);
  });
});
