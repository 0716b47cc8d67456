import { describe, expect, it } from 'vitest';
import { readPage } from '#markup/page.ts';
import { indexEntry, siteIndex } from './site-index.ts';

const portal = { url: 'https://example.invalid', base: '/gongshi' };
const page = (path: string, more = '') =>
  `<html><head><link rel="canonical" href="https://example.invalid/gongshi/${path}">${more}</head></html>`;
const noindex = '<meta name="robots" content="noindex">';
const changed = '<meta property="article:modified_time" content="2020-11-20T00:00:00+08:00">';

/** The files that are written for a site of these pages. */
const written = (pages: Record<string, string>, sampleOffices: string[] = []) => {
  const entries = Object.entries(pages)
    .map(([path, html]) => indexEntry(path, readPage(html)))
    .filter((entry) => entry !== undefined);
  return Object.fromEntries(siteIndex(entries, { portal, sampleOffices }));
};

describe('what search engines are told of a site', () => {
  it('is one map an office, one for the rest, and an index of them', () => {
    const files = written({
      'index.html': page(''),
      'qinghe/index.html': page('qinghe/'),
      'qinghe/notices/a/index.html': page('qinghe/notices/a/', changed),
    });
    expect(Object.keys(files).sort()).toEqual([
      'robots.txt',
      'sitemap-index.xml',
      'sitemap-qinghe.xml',
      'sitemap-site.xml',
    ]);
    expect(files['sitemap-qinghe.xml']).toContain(
      '<url><loc>https://example.invalid/gongshi/qinghe/notices/a/</loc><lastmod>2020-11-20</lastmod></url>',
    );
    expect(files['sitemap-site.xml']).toContain(
      '<loc>https://example.invalid/gongshi/qinghe/</loc>',
    );
    expect(files['robots.txt']).toBe(
      'User-agent: *\nDisallow:\n\nSitemap: https://example.invalid/gongshi/sitemap-index.xml\n',
    );
  });

  it('leaves out what asks not to be found', () => {
    const files = written({
      'index.html': page(''),
      '404.html': page('404/'),
      'qinghe/notices/a/index.html': page('qinghe/notices/a/', noindex),
    });
    expect(Object.keys(files)).not.toContain('sitemap-qinghe.xml');
    expect(files['sitemap-site.xml']).not.toContain('404');
  });

  it('keeps away from samples, and names no map where there is nothing to find', () => {
    const files = written({ 'qinghe/index.html': page('qinghe/', noindex) }, ['qinghe']);
    expect(files).toEqual({ 'robots.txt': 'User-agent: *\nDisallow: /gongshi/qinghe/\n' });
  });

  it('reads what the page says, however it is written, and writes it for XML', () => {
    const files = written({
      'a/b/index.html': `<LINK href='https://example.invalid/?a=1&amp;b=2' rel=canonical>
        <meta content="2020-11-20T00:00:00+08:00" property='article:modified_time'>`,
      'a/c/index.html': `<!-- ${page('a/c/')} --><p>x</p>`,
    });
    expect(files['sitemap-a.xml']?.match(/<url>.*/g)).toEqual([
      '<url><loc>https://example.invalid/?a=1&amp;b=2</loc><lastmod>2020-11-20</lastmod></url>',
    ]);
  });
});
