import { describe, expect, it } from 'vitest';
import { wordingLines } from '#markdown/wording-lines.ts';
import { fillWording } from './fill-wording.ts';
import { plainLines, shortened } from './lines.ts';

const facts = Object.fromEntries(
  Object.entries({
    标题: ['路灯不亮'],
    群众反映: ['看不清路。'],
    步骤: ['检查', '更换'],
    一步: ['验收'],
    没有: [],
  }).map(([field, values]) => [field, { values, from: { file: 'a.md' } }]),
);
const fill = (source: string) => fillWording(wordingLines(source).lines, facts);
const text = (source: string) => plainLines(fill(source).lines);

describe('a template filled in', () => {
  it.each([
    ['a field', '事情：{{标题}}。', '事情：路灯不亮。'],
    ['no double end marks', '反映：{{群众反映}}。', '反映：看不清路。'],
    ['the record’s end mark in quotes', '“{{群众反映}}”', '“看不清路”'],
    ['the record’s end mark where nothing follows', '反映：{{群众反映}}', '反映：看不清路。'],
    [
      'without a sentence whose field is empty',
      '{{标题}}。原因：{{没有}}。完了。',
      '路灯不亮。完了。',
    ],
    ['without a line that has no sentence left', '甲。\n原因：{{没有}}。\n乙。', '甲。\n乙。'],
    ['an entry for each value', '- {{步骤}}。', '· 检查。\n· 更换。'],
    ['values joined in a sentence', '做了{{步骤}}。', '做了检查；更换。'],
    ['numbers without a gap', '1. 甲\n2. {{没有}}\n3. 乙', '1. 甲\n2. 乙'],
    ['a new list counts anew', '1. 甲\n\n完。\n\n1. 乙', '1. 甲\n完。\n1. 乙'],
    [
      'without a heading that nothing follows',
      '## 原因\n{{没有}}\n## 步骤\n{{一步}}',
      '【步骤】\n验收',
    ],
    ['without the last heading either', '甲。\n## 原因\n- {{没有}}', '甲。'],
    ['without the announcement of an empty list', '接下来：\n- {{没有}}\n完。', '完。'],
    ['with that of a list', '接下来：\n- {{一步}}', '接下来：\n· 验收'],
    ['with a salutation, which announces nothing', '各位：\n\n完。', '各位：\n完。'],
  ])('gives %s', (_, source, wanted) => {
    expect(text(source)).toBe(wanted);
  });

  it('tells which fields went in, and not those of sentences left out', () => {
    expect([...fill('{{标题}}。{{一步}}{{没有}}。').used]).toEqual(['标题']);
  });
});

describe('a text that is too long', () => {
  const lines = fill('甲。\n（可省）乙。\n丙。\n（可省）丁。').lines;
  const upTo = (most: number) => shortened(lines, (some) => some.length <= most);

  it.each([
    [4, '甲。\n乙。\n丙。\n丁。', 0, true],
    [3, '甲。\n乙。\n丙。', 1, true],
    [2, '甲。\n丙。', 2, true],
    [1, '甲。\n丙。', 2, false],
  ])('loses what may be left out, the last first: at most %i lines', (most, wanted, left, fits) => {
    const short = upTo(most);
    expect(plainLines(short.lines)).toBe(wanted);
    expect(short.left).toHaveLength(left);
    expect(short.fits).toBe(fits);
  });
});
