import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { itemPath } from '#model/addresses/address.ts';
import { allItems } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { cellsOf, partsOf } from '../fixtures.ts';
import { portalBundle } from './portal-bundle.ts';

const base = '/sunboard';
const portal = { base } as Portal;
const office = anOffice({
  items: [
    anItem('rectification', { title: '路灯 < 不亮' }, 'lamp'),
    anItem('notice', { title: '停水公告' }, 'water'),
    anItem('document', {}, 'plan'),
    anItem('notice', { title: '内部甲', audience: 'internal' }, 'internal'),
    anItem('notice', { title: '未签发乙', approval: undefined }, 'unsigned'),
    anItem('notice', { title: '撤回丙', withdrawn: { on: '2020-11-21', reason: '重复' } }, 'gone'),
  ],
});
const at = (path: string) => `${base}/${office.id}/${path}`;
const main = `<h1>题</h1>
  <p><a href="${at('notices/water/')}">公告</a> <a href="${at('units/a/')}">单位</a></p>
  <img src="${at('media/ab-1920.jpg')}" alt="灯">
  <a href="${at('media/ab/%E8%A1%A8.xlsx')}">表</a><a href="${at('media/cd/%E5%8D%95.xlsx')}">单</a>`;
const site = new Map<string, string>([
  ...allItems(office).map(
    (item) =>
      [
        `${itemPath(office.id, item).slice(1)}index.html`,
        `<html><head><meta name="ContentSource" content="党政办"></head><body><main>${main}</main></body></html>`,
      ] as const,
  ),
  ...['media/ab-1920.jpg', 'media/ab/表.xlsx', 'media/cd/单.xlsx'].map(
    (path) => [`${office.id}/${path}`, path] as const,
  ),
]);
const bundle = () =>
  portalBundle(office, portal, async (file) => {
    const found = site.get(file);
    if (found === undefined) throw new Error(`not in the site: ${file}`);
    return new TextEncoder().encode(found);
  });
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

it('holds a file for each public, signed-off item that stands, and nothing of others', async () => {
  const files = await bundle();
  const pages = files.map(({ path }) => path).filter((path) => path.endsWith('.html'));
  expect(pages).toEqual(['rectifications/lamp.html', 'notices/water.html', 'documents/plan.html']);
  expect(files.map(({ bytes }) => text(bytes)).join()).not.toMatch(/内部甲|未签发乙|撤回丙/);
});

it('has ASCII paths, each once', async () => {
  const paths = (await bundle()).map(({ path }) => path);
  expect(paths.filter((path) => !/^[\w./-]+$/.test(path))).toEqual([]);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toContain('notices/water/file.xlsx');
  expect(paths).toContain('notices/water/file-2.xlsx');
});

it('leads every link to a file of the bundle, relative', async () => {
  const files = await bundle();
  const paths = new Set(files.map(({ path }) => path));
  const links = files
    .filter(({ path }) => path.endsWith('.html'))
    .flatMap(({ path, bytes }) =>
      [...text(bytes).matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link = '']) =>
        posix.join(posix.dirname(path), link),
      ),
    );
  expect(links.length).toBeGreaterThan(9);
  expect(links.filter((link) => !paths.has(link))).toEqual([]);
});

it('writes the title and the sign of a sample into the page', async () => {
  const sample = { ...office, settings: { ...office.settings, sample: true } };
  const read = async (file: string) => new TextEncoder().encode(site.get(file) ?? '');
  const [, lamp] = await portalBundle(sample, portal, read);
  expect(text(lamp?.bytes ?? new Uint8Array())).toContain('<title>路灯 &lt; 不亮</title>');
  expect(text(lamp?.bytes ?? new Uint8Array())).toContain('示例：');
});

it('lists the articles in a workbook: headings first, dates as numbers, text as text', async () => {
  const [index] = await bundle();
  const cells = cellsOf(index?.bytes ?? new Uint8Array());
  const heads = ['A1', 'B1', 'C1', 'D1', 'E1', 'I1', 'M1', 'N1', 'O1'];
  expect(heads.map((address) => cells[address]?.text)).toEqual([
    '序号',
    '标题',
    '栏目',
    '发布时间',
    '来源',
    '索引号',
    '文件名',
    '附件',
    '图片',
  ]);
  expect(cells['A2']).toEqual({ text: '1', type: 'n' });
  expect(cells['B2']).toEqual({ text: '路灯 < 不亮', type: 's' });
  // 2020-11-20, counted in days as spreadsheets do.
  expect(cells['D2']).toEqual({ text: '44155', type: 'n' });
  expect(cells['E2']?.text).toBe('党政办');
  expect(cells['I4']?.text).toBe('QH00001/2020-00001');
  expect(cells['M3']?.text).toBe('notices/water.html');
  expect(cells['N3']?.text).toBe('notices/water/file.xlsx\nnotices/water/file-2.xlsx');
  expect(partsOf(index?.bytes ?? new Uint8Array())['xl/styles.xml']).toContain('yyyy-mm-dd hh:mm');
});

it('has the same bytes each time', async () => {
  expect(await bundle()).toEqual(await bundle());
});
