import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { kindNames, kinds } from '#model/kinds.ts';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { leadsNowhere, officeSections, sitePaths, siteSections } from './site-paths.ts';

const pages = join(import.meta.dirname, '../pages');
const namesIn = (folder: string) =>
  readdirSync(folder)
    .map((name) => name.replace(/\.astro$/, ''))
    .filter((name) => !/^[[_]|^(?:index|404)$/.test(name));

it('knows every section that has pages', () => {
  const lists: string[] = kindNames.map((kind) => kinds[kind].folder);
  expect(namesIn(join(pages, '[office]')).filter((name) => !lists.includes(name))).toEqual(
    officeSections,
  );
  expect(namesIn(pages)).toEqual(siteSections);
});

const paths = sitePaths([
  anOffice({
    items: [
      anItem('notice', {}, 'gongshui'),
      anItem('notice', { audience: 'internal' }, 'neibu'),
      anItem('board', { postings: [] }, 'pai'),
      anItem('rectification', {}, 'ludeng'),
      anItem('board', { postings: [], items: ['ludeng'] }, 'lampai'),
    ],
    settings: { villages: [{ id: 'liuwan', name: '柳湾村' }] },
  }),
]);

it.each([
  ['/', false],
  ['/search/', false],
  ['/qinghe/', false],
  ['/qinghe', false],
  ['/qinghe/notices/', false],
  ['/qinghe/notices/gongshui/', false],
  ['/qinghe/notices/gongshui', false],
  ['/qinghe/notices/gongshui/item.json', false],
  ['/qinghe/notices/by/about-2/', false],
  ['/qinghe/notices/by/year-2020/', true],
  ['/qinghe/feeds/rss.xml', false],
  ['/qinghe/feeds/rss.json', true],
  ['/qinghe/media/0123456789abcdef/biao.csv', false],
  ['/qingtian/media/0123456789abcdef/biao.csv', true],
  ['/qinghe/media/', true],
  ['/qinghe/notices/gongshui/card.png', false],
  ['/qinghe/villages/liuwan/', false],
  ['/qinghe/units/dangzheng/', false],
  ['/qinghe/plan/', false],
  ['/qinghe/plan/2019/', true],
  ['/qinghe/years/2020/', false],
  ['/qinghe/years/1999/', true],
  ['/qinghe/data/notices.csv', false],
  ['/qinghe/notices/gongshu/', true],
  ['/qinghe/notices/neibu/', true],
  ['/qinghe/boards/pai/1/', true],
  ['/qinghe/boards/lampai/1/', false],
  ['/qinghe/boards/lampai/2/', true],
  ['/qinghe/villages/liuwa/', true],
  ['/qinghe/units/cunjian/', true],
  ['/qinghe/pledges/', true],
  ['/qinghe/feeds/', true],
  ['/qinghe/nothing/', true],
  ['/qinghe/nothing/here/', true],
  ['/qingtian/notices/gongshui/', true],
  ['/nothing/', true],
])('says whether %s leads nowhere: %s', (path, nowhere) => {
  expect(leadsNowhere(path, paths)).toBe(nowhere);
});
