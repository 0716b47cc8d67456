import { describe, expect, it } from 'vitest';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { boardSays } from '#wording/boards/board-says.ts';
import { letterSheet } from './letter.ts';

const boardRaw = { template: 'letter', size: 'A4', items: ['a'] };

function letter(
  body: string,
  raw: Record<string, unknown> = {},
  rawBoard: Record<string, unknown> = {},
) {
  const board = anItem('board', { ...boardRaw, ...rawBoard }, 'sheet');
  const letter = anItem('outreach', { towards: '全乡农户', reached: '2804', ...raw }, 'a', body);
  const office = anOffice({ items: [board, letter] });
  return { sheet: letterSheet(board, office, portal), says: boardSays(board, office) };
}
const words = (text: string) => [{ type: 'paragraph', runs: [{ text, strong: false }] }];

describe('the sheet of a letter', () => {
  it.each([
    ['各位村民：\n\n路修好了。', '各位村民：', words('路修好了。')],
    ['路修好了。', '全乡农户：', words('路修好了。')],
    // A sentence that ends in a colon and is too long to call anybody.
    [`${'路'.repeat(24)}：`, '全乡农户：', words(`${'路'.repeat(24)}：`)],
    [`${'路'.repeat(23)}：`, `${'路'.repeat(23)}：`, []],
  ])('of “%s” is addressed to a group', (body, salutation, rest) => {
    expect(letter(body).sheet).toMatchObject({ salutation, body: rest });
  });

  it('says whom to call, and is signed by the office on the day of the letter', () => {
    const { sheet } = letter('路修好了。');
    expect(sheet?.contacts).toEqual([
      { label: '咨询电话', text: '0000-0000001（党政综合办公室）' },
      { label: '监督电话', text: '0000-0000003' },
      { label: '办公时间', text: '工作日 9:00—17:00' },
      { label: '不满意怎么办', text: '来电、来信都可以' },
    ]);
    expect(sheet?.signed).toEqual({ issuer: '示例县青禾乡人民政府', date: '2020年11月2日' });
  });

  it.each([
    ['2020-11-02', undefined, '2020-12-02'],
    ['2020-11-20', '信写于 2020年11月2日，现在的情况扫码看网页', '2020-12-20'],
  ])('put on a board of %s claims no later day than its own', (publishedOn, written, until) => {
    const changes = [{ on: '2020-11-20', note: '补上信的全文' }];
    const { sheet } = letter('路修好了。', { on: '2020-11-02', changes }, { publishedOn });
    expect(sheet?.written).toBe(written);
    expect(sheet?.imprint.date).toBe('2020-11-02');
    // It is to hang as long as any board: from its own day.
    expect(sheet?.imprint.until).toBe(until);
  });

  it('holds nothing about who got it', () => {
    expect(JSON.stringify(letter('路修好了。'))).not.toContain('2804');
  });

  it('is not made without a text, nor where the public may not see it', () => {
    expect(letter('')).toEqual({ sheet: undefined, says: {} });
    expect(letter('路修好了。', { audience: 'internal' })).toEqual({ sheet: undefined, says: {} });
  });

  it('is no longer true when a word of the letter changes', () => {
    expect(letter('路修好了。').says).not.toEqual(letter('路没修好。').says);
  });
});
