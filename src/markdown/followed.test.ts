import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linesToCopyIn, withLinesCopied } from '#model/basics/lines-to-copy.ts';
import { checkMarkdown } from './check.ts';
import { inFile } from './markdown-finding.ts';

const table = '| 社区 | 米 |\n| --- | --- |\n| 柳岸 | 120 |\n| 东岸 | 3 |';

/** Bodies with hints that end with lines, and what they are once these are copied. */
const copied: readonly (readonly [code: string, typed: string, right: string])[] = [
  ['table-without-rule', '| 社区 | 米 |\n| 柳岸 | 120 |\n| 东岸 | 3 |', table],
  ['table-without-rule', '｜社区｜米｜\n｜柳岸｜120｜\n｜东岸｜3｜', table],
  ['table-without-rule', '｜社区｜米｜\n｜---｜---｜\n｜柳岸｜120｜\n｜东岸｜3｜', table],
  ['table-without-rule', '| 社区 | 米 |\n| --- |\n| 柳岸 | 120 |\n| 东岸 | 3 |', table],
  ['table-pasted', '社区\t米\n柳岸\t120\n东岸\t3', table],
  ['table-pasted', '见下表：\n社区\t米\n柳岸\t120\n东岸\t3', `见下表：\n${table}`],
  ['table-pasted', '甲,乙,丙\n一,二,三', '| 甲 | 乙 | 丙 |\n| --- | --- | --- |\n| 一 | 二 | 三 |'],
  [
    'table-drawn',
    '+---+---+\n| 社区 | 米 |\n+---+---+\n| 柳岸 | 120 |\n| 东岸 | 3 |\n+---+---+',
    table,
  ],
  ['table-drawn', '┌──┬──┐\n│ 社区 │ 米 │\n├──┼──┤\n│ 柳岸 │ 120 │\n│ 东岸 │ 3 │\n└──┴──┘', table],
  ['row-unparted', table.replace('| 东岸 | 3 |', '东岸\t3'), table],
  ['row-unparted', table.replace('| 东岸 | 3 |', '｜东岸｜3｜'), table],
  ['heading-without-space', '##施工过程', '## 施工过程'],
  ['heading-or-note', '# 施工过程', '## 施工过程'],
  ['hash-shown', '#施工过程', '## 施工过程'],
  ['indent-shown-as-code', '    4月开工', '4月开工'],
  ['tag-shown', '<b>重要</b>的事', '**重要**的事'],
  ['line-break-shown', '第一段。\\n第二段。', '第一段。\n\n第二段。'],
  ['link-full-width', '见[表]（media/表.docx）', '见[表](media/表.docx)'],
  ['link-without-scheme', '见[表](www.gov.cn)', '见[表](https://www.gov.cn)'],
  ['star-shown', '** 重点 **看', '**重点**看'],
  ['star-before-line', '*换灯', '- 换灯'],
];

/** Bodies whose hints say what to do, and what they are once somebody did that. */
const done: readonly (readonly [code: string, typed: string, right: string, hint: string])[] = [
  [
    'table-without-rule',
    '| 甲 | 乙 |\n\n| 一 | 二 |',
    '| 甲 | 乙 |\n| --- | --- |\n| 一 | 二 |',
    '挨着写',
  ],
  [
    'table-cells',
    '| 甲 |\n|---|\n| 一 | 二 |',
    '| 甲 | 乙 |\n|---|---|\n| 一 | 二 |',
    '给表头补上一格',
  ],
  ['heading-by-line', '4月开工\n---', '4月开工\n\n---', '上面空一行'],
  ['list-number-changed', '1. 先查\n3. 再修', '1. 先查\n2. 再修', '编号连着写'],
  ['lines-run-together', '1、先查\n2、再修', '1、先查\n\n2、再修', '上面空一行'],
  ['code-unclosed', '```\n4月开工', '4月开工', '删掉这一行'],
  [
    'table-sign',
    '| 社区 | 米 |\n|---|---|\n| 柳岸 | #### |',
    '| 社区 | 米 |\n|---|---|\n| 柳岸 | 120 |',
    '把真正的内容抄过来',
  ],
  ['star-eaten', '60*90*5 厘米', '60×90×5 厘米', '60×90×5'],
  ['link-empty', '[表]()', '[表](media/表.xlsx)', '[表](media/表.xlsx)'],
  [
    'link-without-words',
    '[](https://www.gov.cn/)',
    '[补贴标准](https://www.gov.cn/)',
    '[补贴标准](https://www.gov.cn/)',
  ],
  ['link-unsafe', '[看](../x.html)', '[看](https://www.gov.cn/)', 'https://www.gov.cn/'],
  ['picture-outside-media', '![灯](../a.jpg)', '![灯](media/a.jpg)', '](media/'],
  ['reference-definition', '[备注]: 金额100元', '备注：金额100元', '备注：金额100元'],
  ['comment-shown', '见<!-- 备注 -->附件', '见附件', '删掉'],
  ['markdown-too-deep', `${'> '.repeat(120)}深处`, '## 标题\n\n深处', '## 标题'],
  ['character-unseen', '停&#8238;水', '停水', '删掉'],
];

const codes = (source: string) => checkMarkdown(source).map(({ code }) => code);

describe('a hint about a body', () => {
  it.each(copied)('of %s is right once its lines are copied: %j', (code, typed, right) => {
    const body = `前文。\n\n${typed}\n\n后文。`;
    const found = checkMarkdown(body).map((one) => inFile(one, 1));
    expect(found.map((one) => one.code)).toEqual([code]);
    const lines = linesToCopyIn(found[0]?.hint ?? '', found[0]?.line);
    expect(lines && withLinesCopied(body, lines)).toBe(`前文。\n\n${right}\n\n后文。`);
    expect(codes(right)).toEqual([]);
  });

  it.each(done)('of %s is right once that is done: %j', (code, typed, right, hint) => {
    const [found] = checkMarkdown(typed);
    expect(found).toMatchObject({ code, hint: expect.stringContaining(hint) });
    expect(codes(right)).toEqual([]);
  });

  it('calls lines by their numbers in the file', () => {
    const [found] = checkMarkdown('社区\t米\n柳岸\t120');
    expect(found && inFile(found, 12)).toMatchObject({
      line: 12,
      hint: expect.stringContaining('第 12—13 行改成'),
    });
  });

  it('of a long table leaves out the lines; each row tells of itself', () => {
    const rows = Array.from({ length: 30 }, (_, at) => `第${at}村\t${at}`);
    const [found] = checkMarkdown(['村\t户', ...rows].join('\n'));
    expect(found && linesToCopyIn(inFile(found, 1).hint)).toBeUndefined();
    const begun = ['| 村 | 户 |', '| --- | --- |', ...rows].join('\n');
    expect(codes(begun)).toEqual(rows.map(() => 'row-unparted'));
  });

  it('is followed here, whatever its code', () => {
    const written = readdirSync(import.meta.dirname)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .flatMap((name) => [
        ...readFileSync(`${import.meta.dirname}/${name}`, 'utf8').matchAll(/code: '([a-z-]+)'/g),
      ]);
    const tried = new Set([...copied, ...done].map(([code]) => code));
    expect(written.map(([, code = '']) => code).filter((code) => !tried.has(code))).toEqual([]);
  });
});
