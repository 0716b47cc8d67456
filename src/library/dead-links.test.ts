import { describe, expect, it } from 'vitest';
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
  ])('lead to %s', async (_, target) => {
    expect(await dead(`见[这里](${target})。\n`)).toEqual([]);
  });

  it.each([
    ['no such item', '/xiaohe/notices/gongshu/'],
    ['no such section', '/xiaohe/tongzhi/gongshui/'],
    ['no such office', '/dahe/notices/gongshui/'],
    ['a path from the page', 'gongshui'],
  ])('to %s are found before the site is made, where they stand', async (_, target) => {
    expect(await dead(`第一段。\n\n见[这里](${target})。\n`)).toMatchObject([
      { severity: 'error', file, line: 14, column: 7 },
    ]);
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
