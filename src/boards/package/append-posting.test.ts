import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { Posting } from '#model/boards/board.ts';
import type { CivilDate } from '#model/basics/date.ts';
import { appendPosting } from './append-posting.ts';

const posting: Posting = {
  number: 2,
  postedOn: '2020-11-20' as CivilDate,
  validUntil: '2020-12-20' as CivilDate,
  said: { 进展状态: '已完成', 监督电话: '12345', '题：“路灯” #3': '是：有 # 号' },
  digest: 'ab'.repeat(32),
};
const added = `  - number: 2
    postedOn: 2020-11-20
    validUntil: 2020-12-20
    said:
      进展状态: 已完成
      监督电话: "12345"
      "题：“路灯” #3": "是：有 # 号"
    digest: ${'ab'.repeat(32)}
`;
const read = (text: string) => parseDocument(text, { schema: 'failsafe' }).toJS() as object;

const before = `# 上墙一次记一次
title:   路灯   # 标题
size: { width: 600,   height: 900 }


postings:   # 只在末尾加
  # 第一次
  - number: 1
    postedOn: 2020-09-14
    said:
      进展状态: '正在整改' # 引号不变
`;
const after = `# 先审后发
approval:
    drafted: {post: 文秘岗,on: 2020-09-11}
`;

describe('appendPosting', () => {
  it('adds the posting behind the last one and leaves every other byte', () => {
    expect(appendPosting(before + after, posting)).toBe(before + added + after);
  });

  it('keeps a comment that belongs to the last posting above the new one', () => {
    const own = '      # 现场照片在档案柜\n';
    expect(appendPosting(before + own + after, posting)).toBe(before + own + added + after);
  });

  it('adds at the end of a file, with or without a last line end', () => {
    expect(appendPosting(before, posting)).toBe(before + added);
    expect(appendPosting(before.trimEnd(), posting)).toBe(before + added);
  });

  it('keeps the line ends of Windows', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    expect(appendPosting(windows(before + after), posting)).toBe(windows(before + added + after));
  });

  it('indents as the list does', () => {
    const flat = 'postings:\n- number: 1\n  postedOn: 2020-09-14\n';
    expect(appendPosting(`${flat}${after}`, posting)).toBe(
      `${flat}${added.replaceAll(/^ {2}/gm, '')}${after}`,
    );
  });

  it('goes behind a text in several lines', () => {
    const long =
      'postings:\n  - number: 1\n    said:\n      整改进度: |\n        一行\n        二行\n';
    expect(appendPosting(`${long}${after}`, posting)).toBe(`${long}${added}${after}`);
  });

  it.each([
    ['an empty list', 'postings: []\n', 'postings:\n'],
    ['an empty list with a comment', 'postings: [] # 还没有\n', 'postings: # 还没有\n'],
    ['no value', 'postings:\n', 'postings:\n'],
    ['no value and a comment', 'postings: # 还没有\n', 'postings: # 还没有\n'],
  ])('starts the list where there is %s', (_, old, key) => {
    expect(appendPosting(`title: 路灯\n${old}${after}`, posting)).toBe(
      `title: 路灯\n${key}${added}${after}`,
    );
  });

  it('starts the list where there is none', () => {
    expect(appendPosting('title: 路灯\n', posting)).toBe(`title: 路灯\npostings:\n${added}`);
  });

  it('adds to a list in brackets', () => {
    const text = appendPosting('postings: [{ number: 1 }] # 牌\ntitle: 路灯\n', posting);
    expect(text).toMatch(/^postings: \[\{ number: 1 \}, \{.*\}\] # 牌\ntitle: 路灯\n$/);
    expect(read(text)).toEqual({
      postings: [{ number: '1' }, { ...posting, number: '2' }],
      title: '路灯',
    });
  });

  it('writes a text that YAML reads back as it was', () => {
    const said = { a: '- 一\n二', b: '  x'.trim(), c: '是', d: '"引号"', e: '0776', f: '*星' };
    const text = appendPosting('title: 路灯\n', { ...posting, said });
    expect(read(text)).toMatchObject({ postings: [{ said }] });
  });
});
