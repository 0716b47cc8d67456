import { describe, expect, it } from 'vitest';
import { columnEmpty } from './column-empty.ts';
import { anItem, anOffice, drafts } from '../fixtures.ts';

const kinds = ['rectification', 'achievement', 'notice', 'document'] as const;
const isEmpty = (raw: Record<string, unknown>) =>
  drafts(columnEmpty, anOffice({ items: kinds.map((kind) => anItem(kind, raw)) })).length > 0;

describe('column-empty', () => {
  it.each([
    ['one public item in each', {}, false],
    ['items that nobody may see', { audience: 'internal' }, true],
    ['items that were all withdrawn', { withdrawn: { on: '2020-11-22', reason: '重复' } }, true],
    ['items of tomorrow', { publishedOn: '2020-11-26' }, true],
  ])('%s', (_, raw, expected) => {
    expect(isEmpty(raw)).toBe(expected);
  });

  it('names the empty columns, all in one finding, and a folder', () => {
    const office = anOffice({ items: [anItem('rectification'), anItem('notice')] });
    expect(drafts(columnEmpty, office)).toMatchObject([
      {
        message: '还没有公开内容的栏目，检查时算空白栏目：绩效成果、公文',
        hint: expect.stringContaining('achievements/ludeng.md'),
      },
    ]);
  });
});
