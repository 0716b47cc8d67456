import { describe, expect, it } from 'vitest';
import { wordingLines } from './wording-lines.ts';

const only = (source: string) => wordingLines(source).lines[0];

describe('a line of a wording template', () => {
  it.each([
    ['# 给{{村}}的信', 'title'],
    ['## 接下来', 'heading'],
    ['- {{下一步}}', 'bullet'],
    ['1. 主持人说明', 'number'],
    ['2、听意见', 'number'],
    ['走访日期：____', 'blank'],
    ['哪里不一样：____（2行）', 'blank'],
    ['看到的：□一样　□不一样', 'blank'],
    ['电话 {{电话}}。', 'text'],
    // No blank behind the mark: a word, not a heading.
    ['#路灯', 'text'],
  ])('%s is a %s', (source, kind) => {
    expect(only(source)).toMatchObject({ kind, optional: false, line: 1 });
  });

  it('may be left out where it says so, whatever it is', () => {
    expect(only('（可省）- {{下一步}}')).toMatchObject({ kind: 'bullet', optional: true });
  });

  it('ends its sentences with their marks and what closes behind them', () => {
    const line = only('说“好了。”还有吗？有{{下一步}}');
    expect(line?.sentences).toEqual([
      [{ text: '说“好了。”' }],
      [{ text: '还有吗？' }],
      [{ text: '有' }, { field: '下一步', column: 12 }],
    ]);
  });

  it('keeps the line and column of each placeholder, also behind marks and blanks', () => {
    const { lines } = wordingLines('\n  - 时限：{{ 整改时限 }}');
    expect(lines[0]?.line).toBe(2);
    expect(lines[0]?.sentences[0]?.at(-1)).toEqual({ field: '整改时限', column: 8 });
  });
});

describe('a brace that belongs to no placeholder', () => {
  it.each([
    ['时限：{{整改时限', 4],
    ['时限：整改时限}}', 8],
    ['时限：{整改时限}', 4],
    ['时限：｛｛整改时限｝｝', 4],
    ['{{电话}}，{{时限', 8],
    // A placeholder does not go on into the next line.
    ['{{整改\n时限}}', 1],
  ])('in “%s” is found at its column', (source, column) => {
    expect(wordingLines(source).faults[0]).toMatchObject({ line: 1, column });
  });

  it('is nowhere in a good line', () => {
    expect(wordingLines('{{电话}}，{{时限}}').faults).toEqual([]);
  });
});
