import { describe, expect, it } from 'vitest';
import { picturesIn, printBlocks } from './print-blocks.ts';

const plain = (text: string) => [{ text, strong: false }];
const paragraph = (text: string) => ({ type: 'paragraph', runs: plain(text) });

describe('a body as blocks to print', () => {
  it('counts headings from the highest one of the body', () => {
    expect(printBlocks('### 一、经过\n\n正文。\n\n#### （一）收件')).toEqual([
      { type: 'heading', level: 1, runs: plain('一、经过') },
      paragraph('正文。'),
      { type: 'heading', level: 2, runs: plain('（一）收件') },
    ]);
  });

  it('keeps what is strong and what is crossed out, and joins runs of one style', () => {
    expect(printBlocks('定在~~9月30日~~ **10月30日**前`完`*成*。')).toEqual([
      {
        type: 'paragraph',
        runs: [
          { text: '定在', strong: false },
          { text: '9月30日', strong: false, struck: true },
          { text: ' ', strong: false },
          { text: '10月30日', strong: true },
          { text: '前完成。', strong: false },
        ],
      },
    ]);
  });

  it.each([
    ['见[省府](https://www.gov.cn/)网站', '见省府网站'],
    ['新的![**路灯**](media/a.jpg)亮了', '新的路灯亮了'],
    ['![修好的**路灯**](https://example.invalid/a.jpg)', '修好的路灯'],
    ['前一行\n后一行', '前一行后一行'],
    ['line one\nline two', 'line one line two'],
    ['前一行\\\n后一行', '前一行\n后一行'],
    ['<b>粗</b>#read("x")', '<b>粗</b>#read("x")'],
  ])('gives the words of %s', (source, words) => {
    expect(printBlocks(source)).toEqual([paragraph(words)]);
  });

  it('nests lists, and numbers them from where they start', () => {
    expect(printBlocks('3. 先\n   - 甲\n   - 乙\n4. 后\n\n   再一段')).toEqual([
      {
        type: 'list',
        start: 3,
        items: [
          [paragraph('先'), { type: 'list', items: [[paragraph('甲')], [paragraph('乙')]] }],
          [paragraph('后'), paragraph('再一段')],
        ],
      },
    ]);
  });

  it('gives quotations with their blocks, and code line by line', () => {
    expect(printBlocks('> 引文\n>\n> - 一项\n\n```\n第一行\n第二行\n```')).toEqual([
      {
        type: 'quote',
        blocks: [paragraph('引文'), { type: 'list', items: [[paragraph('一项')]] }],
      },
      paragraph('第一行'),
      paragraph('第二行'),
    ]);
  });

  it('gives tables with head and rows, short rows filled up', () => {
    expect(printBlocks('| 村 | **户** |\n|--|--|\n| 柳湾村 | 3 |\n| 合计 |')).toEqual([
      {
        type: 'table',
        head: [plain('村'), [{ text: '户', strong: true }]],
        rows: [
          [plain('柳湾村'), plain('3')],
          [plain('合计'), []],
        ],
      },
    ]);
  });

  it.each([
    ['![修好的**路灯**](media/a.jpg)', '修好的路灯'],
    ['![路灯](media/a.jpg "换好的灯")', '换好的灯'],
    ['[![路灯](media/a.jpg)](/qinghe/)', '路灯'],
    ['![](media/a.jpg)', ''],
  ])('gives %s as a picture', (source, caption) => {
    expect(printBlocks(source)).toEqual([
      { type: 'pictures', pictures: [{ number: 0, file: 'media/a.jpg', caption }] },
    ]);
  });

  it('joins pictures that follow each other, and numbers all of a body', () => {
    const blocks = printBlocks(
      '![甲](media/a.jpg)\n![乙](media/灯.jpg)\n\n![丙](media/c.jpg)\n\n字\n\n- 丁\n\n  ![戊](media/e.jpg)\n\n> ![己](media/f.jpg)',
    );
    expect(blocks.map(({ type }) => type)).toEqual(['pictures', 'paragraph', 'list', 'quote']);
    expect(
      picturesIn(blocks).map((group) => group.map(({ number, file }) => [number, file])),
    ).toEqual([
      [
        [0, 'media/a.jpg'],
        [1, 'media/灯.jpg'],
        [2, 'media/c.jpg'],
      ],
      [[3, 'media/e.jpg']],
      [[4, 'media/f.jpg']],
    ]);
  });

  it('leaves out rules and foreign pictures without words', () => {
    expect(printBlocks('甲\n\n---\n\n![](https://example.invalid/a.jpg)')).toEqual([
      paragraph('甲'),
    ]);
    expect(printBlocks('')).toEqual([]);
  });
});
