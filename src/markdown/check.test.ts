import { describe, expect, it } from 'vitest';
import { checkMarkdown, markdownTargets } from './check.ts';
import { renderMarkdown } from './render.ts';

const codes = (source: string) => checkMarkdown(source).map((finding) => finding.code);

describe('checking a body', () => {
  it('says nothing about a body that is shown as it was written', () => {
    const source =
      '## 标题\n\n**重点**见[省府](https://www.gov.cn/)和![灯](media/灯 一.jpg)\n\n| 甲 | 乙 |\n|--|--|\n| 丙 | a\\|b |\n| 只有一格 |';
    expect(checkMarkdown(source)).toEqual([]);
  });

  it.each([
    ['[看](javascript:alert)', 'link-unsafe', 5],
    ['点[看](blob:x)', 'link-unsafe', 6],
    ['[看](http:example.invalid)', 'link-unsafe', 5],
    ['[看](https://name@example.invalid/)', 'link-unsafe', 5],
    ['见<!-- 备注 -->附件', 'comment-shown', 2],
    ['<intent://x>', 'link-unsafe', 2],
    ['[看](view-source:x)', 'link-unsafe', 5],
    ['[看](//example.invalid)', 'link-unsafe', 5],
    ['[看](../x.html)', 'link-unsafe', 5],
    ['![灯](https://example.invalid/a.jpg)', 'picture-outside-media', 6],
    ['![灯](../media/a.jpg)', 'picture-outside-media', 6],
    ['![灯](media/../a.jpg)', 'picture-outside-media', 6],
    ['![灯](data:image/png;base64,AA)', 'picture-outside-media', 6],
  ])('refuses %s and points at the address', (line, code, column) => {
    expect(checkMarkdown(`前文\n\n${line}`)).toMatchObject([
      { code, severity: 'error', line: 3, column },
    ]);
  });

  it('points at the line inside a paragraph of several', () => {
    const found = checkMarkdown('一\n[看](//a.invalid)\n[看](//a.invalid)');
    expect(found.map(({ line, column }) => [line, column])).toEqual([
      [2, 5],
      [3, 5],
    ]);
  });

  it('refuses a table row with text beyond its head, also in a quotation', () => {
    const table = '| 甲 | 乙 |\n|--|--|\n| 丙 | 丁 | 戊 |';
    expect(checkMarkdown(table)).toMatchObject([{ code: 'table-cells', line: 3 }]);
    expect(codes(table.replace(/^/gm, '> '))).toEqual(['table-cells']);
    expect(codes('| 甲 | 乙 |\n|--|--|\n| 丙 | 丁 | |')).toEqual([]);
  });

  it('refuses nesting before markdown-it would drop the text', () => {
    const depth = (levels: number) => `${'> '.repeat(levels)}深处`;
    expect(codes(depth(60))).toEqual([]);
    expect(renderMarkdown(depth(60))).toContain('深处');
    expect(codes(depth(120))).toContain('markdown-too-deep');
    expect(codes(depth(2000))).toContain('markdown-too-deep');
  });

  it('tells staff that a reference definition is shown as it stands', () => {
    expect(checkMarkdown('文\n\n[备注]: 金额100元')).toMatchObject([
      { code: 'reference-definition', severity: 'hint', line: 3, column: 1 },
    ]);
  });

  it.each([
    ['停&#8238;水', 2],
    ['停&#x202E;水', 2],
    ['停水&rlm;', 3],
    ['停水&lrm;', 3],
    ['**停&#x2066;水**', 4],
    ['![灯&#8238;](media/灯.jpg)', 4],
    ['[表](media/表.docx "表&#8238;")', 20],
    ['<https://www.gov.cn/%E2%80%AE>', 1],
    ['停水&#7;', 3],
    ['| 甲 | 乙 |\n|--|--|\n| &#8238; | 丙 |', 3],
  ])('refuses a control character by its code: %j', (source, column) => {
    const found = checkMarkdown(`前文\n\n${source}`);
    expect(found.map(({ code }) => code)).toEqual(['character-unseen']);
    expect(found[0]).toMatchObject({ column });
  });

  it.each(['A&amp;B', '&copy; 2020', '`&#8238;`', '```\n&rlm;\n```', '&nbsp;&#20013;'])(
    'takes %j',
    (source) => {
      expect(codes(source)).toEqual([]);
    },
  );

  it('says where stars between digits would vanish, and leaves emphasis alone', () => {
    expect(checkMarkdown('井盖\n\n尺寸 60*90*5 厘米')).toMatchObject([
      { code: 'star-eaten', line: 3, column: 4, hint: '乘号写成 ×：60×90×5' },
    ]);
    expect(codes('60*90 厘米，*重点*')).toEqual(['star-eaten']);
    expect(codes('60*90 厘米。\n\n*重点*，2020*重点*2021，**2020**年')).toEqual([]);
  });

  it('leaves code alone', () => {
    expect(codes('```\n[a]: x\n![x](http://a.invalid)\n```')).toEqual([]);
  });
});

describe('links and pictures of a body', () => {
  it('come in order with their places', () => {
    expect(markdownTargets('[表](media/表.docx)\n\n- ![灯](media/灯.jpg)')).toEqual([
      { type: 'link', target: 'media/表.docx', line: 1, column: 5 },
      { type: 'picture', target: 'media/灯.jpg', line: 3, column: 8 },
    ]);
  });
});
