import { expect, it } from 'vitest';
import { linkBetween, siteLink } from './site-link.ts';

const page = 'qinghe/notices/shuiku/index.html';

it.each<[string, string, string | undefined]>([
  ['/', '/', 'index.html'],
  ['/qinghe/', '/', 'qinghe/index.html'],
  ['/qinghe', '/', 'qinghe/index.html'],
  ['/search/?q=%E7%81%AF#found', '/', 'search/index.html?q=%E7%81%AF#found'],
  ['../', '/', 'qinghe/notices/index.html'],
  ['a.pdf', '/', 'qinghe/notices/shuiku/a.pdf'],
  ['/qinghe/media/ab/%E8%A1%A8.xlsx', '/', 'qinghe/media/ab/表.xlsx'],
  ['/sunboard/qinghe/', '/sunboard', 'qinghe/index.html'],
  ['/sunboard', '/sunboard', 'index.html'],
  ['/other/', '/sunboard', undefined],
  ['/sunboards/', '/sunboard', undefined],
  ['https://example.com/', '/', undefined],
  ['//example.com/', '/', undefined],
  ['tel:12345', '/', undefined],
])('%s on a site below %s leads to %s', (href, base, expected) => {
  const link = siteLink(href, page, base);
  expect(link && link.file + link.rest).toBe(expected);
});

it.each([
  ['index.html', 'qinghe/index.html', 'qinghe/index.html'],
  ['qinghe/a/index.html', 'index.html', '../../index.html'],
  ['a/x.html', 'a/y.html', 'y.html'],
  ['a/x.html', 'b/表 1.xlsx', '../b/%E8%A1%A8%201.xlsx'],
])('from %s to %s it is %s', (from, to, expected) => {
  expect(linkBetween(from, to)).toBe(expected);
});
