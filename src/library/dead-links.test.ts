import { describe, expect, it } from 'vitest';
import { deadFileFindings } from './dead-links.ts';
import {
  loadFiles,
  loadFrom,
  notice,
  noticeFields,
  officeYaml,
  writeContent,
} from './made-up-content.ts';

const file = 'xiaohe/notices/tongzhi.md';
const withBody = (body: string) => ({
  [file]: notice(noticeFields, body),
  'xiaohe/notices/gongshui.md': notice(),
});
const dead = async (body: string, more: Record<string, string> = {}) =>
  (await loadFiles({ ...withBody(body), ...more })).findings.filter(
    ({ code }) => code === 'dead-link',
  );

describe('links in bodies', () => {
  it.each([
    ['a page of the office', '/xiaohe/notices/gongshui/'],
    ['a list', '/xiaohe/notices/'],
    ['another site', 'https://www.gov.cn/'],
    ['the page itself', '#top'],
    ['the portal', '/'],
    ['a part of a list', '/xiaohe/notices/by/about-2/'],
    ['a year', '/xiaohe/years/2020/#notices'],
    ['a table', '/xiaohe/data/notices.csv'],
    ['where a table is told of', '/xiaohe/data/#rectifications-milestones'],
    ['the data of an item', '/xiaohe/notices/gongshui/item.json'],
    ['a feed', '/xiaohe/feeds/notices/rss.xml'],
    ['the page where the text begins', '/xiaohe/notices/gongshui/#main'],
    ['words on a page', '/xiaohe/notices/gongshui/#:~:text=停水'],
    ['a page by the name of its file', '/xiaohe/notices/gongshui/index.html'],
    ['what is looked for', '/search/?q=停水'],
  ])('lead to %s', async (_, target) => {
    expect(await dead(`见[这里](${target})。\n`)).toEqual([]);
  });

  it.each([
    ['no such item', '/xiaohe/notices/gongshu/'],
    ['no such section', '/xiaohe/tongzhi/gongshui/'],
    ['no such office', '/dahe/notices/gongshui/'],
    ['a path from the page', 'gongshui'],
    ['no such part of a list', '/xiaohe/notices/by/about-99/'],
    ['a part of a list without items', '/xiaohe/surveys/by/year-2020/'],
    ['a year without anything', '/xiaohe/years/1999/'],
    ['no such table', '/xiaohe/data/notice.csv'],
    ['a table in a format that there is not', '/xiaohe/data/notices.xml'],
    ['data of no item', '/xiaohe/notices/gongshu/item.json'],
    ['no such feed', '/xiaohe/feeds/surveys/rss.xml'],
    ['a heading of the text', '#第一段'],
    ['no such place of a page', '/xiaohe/years/2020/#notice'],
    ['no such place of a page with none', '/xiaohe/notices/gongshui/#beizhu'],
  ])('to %s are found before the site is made, where they stand', async (_, target) => {
    expect(await dead(`第一段。\n\n见[这里](${target})。\n`)).toMatchObject([
      { severity: 'error', file, line: 14, column: 7 },
    ]);
  });

  it('tell the place that was probably meant', async () => {
    const [finding] = await dead('见[这里](/xiaohe/years/2020/#notice)。\n');
    expect(finding?.hint).toMatch(/^是不是想写“notices”？/);
  });

  it('to files that are made with the site are not judged before', async () => {
    expect(await dead('见[牌](/xiaohe/boards/pai/XH-B01-1.pdf)。\n')).toEqual([]);
  });

  it('tell the page that was probably meant', async () => {
    const [finding] = await dead('见[这里](/xiaohe/notices/gongshu/)。\n');
    expect(finding?.hint).toMatch(/^是不是想写“\/xiaohe\/notices\/gongshui\/”？/);
  });

  it('to what cannot be read now have one finding, where it is broken', async () => {
    const broken = { 'xiaohe/notices/gongshui.md': notice(`${noticeFields}\nwrong: 1`) };
    expect(await dead('见[这里](/xiaohe/notices/gongshui/)。\n', broken)).toEqual([]);
  });

  it('to another office are left alone while one office is read alone', async () => {
    const root = await writeContent({
      ...withBody('见[这里](/dahe/notices/gongshu/)。\n'),
      'dahe/office.yaml': officeYaml,
    });
    const codes = (await loadFrom(root, 'xiaohe')).findings.map(({ code }) => code);
    expect(codes).not.toContain('dead-link');
  });
});

it('a link that may not be used has one finding', async () => {
  const { findings } = await loadFiles(withBody('见[公示](../notices/gongshi/)。\n'));
  expect(findings.map(({ code }) => code).filter((code) => code.includes('link'))).toEqual([
    'link-unsafe',
  ]);
});

describe('links in bodies to files that are made with the site', () => {
  const made = new Set(['/xiaohe/boards/pai/XH-B01-1.pdf']);
  const deadFile = async (target: string, unsure: string[] = []) =>
    deadFileFindings((await loadFiles(withBody(`见[这里](${target})。\n`))).offices, made, unsure);

  it.each([
    '/xiaohe/boards/pai/XH-B01-1.pdf',
    '/xiaohe/notices/gongshui/',
    'media/biao.xlsx',
    'https://www.gov.cn/a.pdf',
  ])('lead to %s', async (target) => {
    expect(await deadFile(target)).toEqual([]);
  });

  it.each([
    '/xiaohe/boards/pai/XH-B01-2.pdf',
    'gongshui.docx',
    '/xiaohe/notices/gongshui/card.jpg',
  ])('to %s, which is not made, are found where they stand', async (target) => {
    expect(await deadFile(target)).toMatchObject([
      { code: 'dead-link', severity: 'error', file, line: 12, column: 7 },
    ]);
  });

  it('that were not made, as their item or their office has mistakes, are left alone', async () => {
    const target = '/xiaohe/boards/pai/XH-B01-2.pdf';
    expect(await deadFile(target, ['/xiaohe/boards/pai/'])).toEqual([]);
    expect(await deadFile('/dahe/notices/gongshui/card.png')).toEqual([]);
  });
});
