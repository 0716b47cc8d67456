import { describe, expect, it } from 'vitest';
import { columnEmpty } from './column-empty.ts';
import { anItem, anOffice, drafts } from './fixtures.ts';

const kinds = ['rectification', 'achievement', 'notice', 'document'] as const;
const empty = (raw: Record<string, unknown>) =>
  drafts(columnEmpty, anOffice({ items: kinds.map((kind) => anItem(kind, raw)) })).length;

describe('column-empty', () => {
  it.each([
    ['one public item in each', {}, 0],
    ['items that nobody may see', { audience: 'internal' }, 4],
    ['items that were all withdrawn', { withdrawn: { on: '2020-11-22', reason: '重复' } }, 4],
    ['items of tomorrow', { publishedOn: '2020-11-26' }, 4],
  ])('%s', (_, raw, expected) => {
    expect(empty(raw)).toBe(expected);
  });

  it('names the column and the folder', () => {
    expect(drafts(columnEmpty, anOffice())[1]).toMatchObject({
      message: '“绩效成果”栏目还没有公开的内容，检查时算空白栏目',
      hint: expect.stringContaining('achievements/ludeng.md'),
    });
  });
});
