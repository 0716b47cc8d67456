import { describe, expect, it } from 'vitest';
import { deadLinks } from './links.ts';
import { withFolder } from './test-folder.ts';

const site = {
  'index.html': '<h1 id="top-news">x</h1>',
  'a/index.html': '<h2 id="一、进展">x</h2>',
  'a/文件.pdf': '',
  'style.css': '',
};
const dead = (html: string, base = '/', at = 'b/index.html') =>
  withFolder({ ...site, [at]: html }, (folder) => deadLinks(folder, base));

describe.each(['/', '/sunboard'])('below %s', (base) => {
  const root = base === '/' ? '' : base;

  it.each([
    `${root}/`,
    `${root}/a/`,
    `${root}/a`,
    `${root}/a/?year=2020`,
    `${root}/a/#一、进展`,
    `${root}/a/#${encodeURIComponent('一、进展')}`,
    `${root}/a/${encodeURIComponent('文件')}.pdf#page=2`,
    `${root}/#top-news`,
    '../a/',
    '../style.css',
    '#here',
    '#',
    '#top',
    '',
    'tel:0776-2820000',
    'mailto:a@example.invalid',
    'https://example.invalid/none',
    '//example.invalid/none',
    'data:image/png;base64,AAAA',
  ])('“%s” is alive', async (link) => {
    expect(await dead(`<p id="here"><a href="${link}">x</a>`, base)).toEqual([]);
  });

  it.each([
    `${root}/none/`,
    `${root}/a/none.pdf`,
    `${root}/a/#none`,
    '#none',
    '../none',
    `${root}/a/%E6%96.pdf`,
  ])('“%s” is dead', async (link) => {
    expect(await dead(`<a href="${link}">x</a>`, base)).toMatchObject([
      { code: 'dead-link', severity: 'error', file: 'b/index.html' },
    ]);
  });

  it.each([
    '<img src="x.webp">',
    '<img srcset="../style.css 1x, x.webp 2x">',
    '<script src=x.js></script>',
  ])('a resource that is missing is dead: %s', async (html) => {
    expect(await dead(html, base)).toHaveLength(1);
  });
});

it('a link beside the base is dead', async () => {
  expect(await dead('<a href="/a/">x</a>', '/sunboard')).toHaveLength(1);
  expect(await dead('<a href="/sunboardish/a/">x</a>', '/sunboard')).toHaveLength(1);
});

it('a target is told once, with the number of pages', async () => {
  const page = '<a href="/none/">x</a><a href="/none/">y</a>';
  const [finding, ...others] = await withFolder({ 'a.html': page, 'b.html': page }, (folder) =>
    deadLinks(folder, '/'),
  );
  expect(others).toEqual([]);
  expect(finding?.message).toBe('a.html 等 2 个页面里的链接打不开：none/');
});
