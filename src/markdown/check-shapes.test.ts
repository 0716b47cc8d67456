import { describe, expect, it } from 'vitest';
import { linesToCopyIn } from '#model/basics/lines-to-copy.ts';
import { checkMarkdown } from './check.ts';
import { inFile } from './markdown-finding.ts';

const found = (source: string) =>
  checkMarkdown(`前文。\n\n${source}\n`).map(({ code, severity, line }) => [code, severity, line]);
const corrected = (source: string) =>
  checkMarkdown(source).map((one) => linesToCopyIn(inFile(one, 1).hint)?.lines.join('\n'));

describe('a table', () => {
  it.each([
    ['| 社区 | 米 |\n| 柳岸 | 120 |', 'table-without-rule', 3, '| 社区 | 米 |\n| --- | --- |'],
    [
      '社区 | 米 | 人\n柳岸 | 120 | 3',
      'table-without-rule',
      3,
      '社区 | 米 | 人\n| --- | --- | --- |',
    ],
    [
      '见下表：\n| 社区 | 米 |\n| 柳岸 | 120 |',
      'table-without-rule',
      4,
      '| 社区 | 米 |\n| --- | --- |',
    ],
    ['| 社区 | 米 |\n| --- |\n| 柳岸 | 120 |', 'table-without-rule', 4, '| --- | --- |'],
    ['| 社区 | 米 |\n|——|——|\n| 柳岸 | 120 |', 'table-without-rule', 4, '| --- | --- |'],
    [
      '｜社区｜米｜\n｜柳岸｜120｜',
      'table-without-rule',
      3,
      '| 社区 | 米 |\n| --- | --- |\n| 柳岸 | 120 |',
    ],
    ['社区\t米\n柳岸\t120', 'table-pasted', 3, '| 社区 | 米 |\n| --- | --- |\n| 柳岸 | 120 |'],
    ['\t社区\t米\n\t柳岸\t120', 'table-pasted', 3, '| 社区 | 米 |\n| --- | --- |\n| 柳岸 | 120 |'],
    ['柳岸\t3\t50%', 'table-pasted', 3, '| 柳岸 | 3 | 50% |\n| --- | --- | --- |'],
  ])('that would run into one paragraph is said: %j', (source, code, line, right) => {
    expect(found(source)).toEqual([[code, 'error', line]]);
    expect(corrected(source)).toEqual([right]);
  });

  const head = '| 社区 | 米 |\n|---|---|';
  it.each([
    [`${head}\n｜柳岸｜120｜`, 'row-unparted', '| 柳岸 | 120 |'],
    [`${head}\n| 柳岸｜120 |`, 'row-unparted', '| 柳岸 | 120 |'],
    [`${head}\n| 柳岸 | #### |`, 'table-sign', undefined],
    [`${head}\n| #N/A | 3 |`, 'table-sign', undefined],
  ])('says which row is not read, or holds nothing: %j', (source, code, right) => {
    expect(found(source)).toEqual([[code, 'error', 5]]);
    expect(corrected(source)).toEqual([right]);
  });

  it.each([
    ['+----+----+\n| 社区 | 米 |\n+----+----+\n| 柳岸 | 120 |\n+----+----+', 'table-drawn'],
    ['┌──┬──┐\n│ 社区 │ 米 │\n├──┼──┤\n│ 柳岸 │ 120 │\n└──┴──┘', 'table-drawn'],
    ['社区,电梯,完成率\n桂园社区,3,100%', 'table-pasted'],
    ['社区  电梯  完成率\n桂园社区  3  100%', 'table-pasted'],
    ['| 社区 | 米 |\n\n|---|---|\n\n| 柳岸 | 120 |', 'table-without-rule'],
  ])('is said once by how its rows stand: %j', (source, code) => {
    expect(found(source)).toEqual([[code, 'error', 3]]);
  });

  it.each([
    '先换灯, 再剪枝, 后验收\n都在月底前',
    '电话 0776-000 0001,0002,0003。\n地址在一楼',
    '投入 1,200 元\n结算 1,100 元',
    '| 社区 | 米 |\n|---|:-:|\n| 柳岸 | 120 |',
    '| 社区 | 米 |\n|---|---|\n| 柳岸｜南门 | 120 |',
    '| 社区 | 米 |\n|---|---|\n| 小计 |',
    '是|否\n有|无',
    '甲\t乙',
    '```\na\tb\nc\td\n```',
  ])('is one, or is none: %j', (source) => {
    expect(found(source)).toEqual([]);
  });
});

describe('a line', () => {
  it.each([
    ['##施工过程', 'heading-without-space', '## 施工过程'],
    ['＃＃ 施工过程', 'heading-without-space', '## 施工过程'],
    ['##\u3000施工过程', 'heading-without-space', '## 施工过程'],
    ['<b>4月1日</b>开工<br>', 'tag-shown', '**4月1日**开工'],
    ['<font color="red">注意</font>', 'tag-shown', '注意'],
    ['- 见<u>附表</u>', 'tag-shown', '- 见附表'],
    ['见 [表]（https://news.example/）。', 'link-full-width', '见 [表](https://news.example/)。'],
    ['见【表】(https://news.example/)', 'link-full-width', '见[表](https://news.example/)'],
    ['见 [表] (media/表.docx)', 'link-full-width', '见 [表](media/表.docx)'],
    ['![灯]（media/灯.jpg）', 'link-full-width', '![灯](media/灯.jpg)'],
    ['见 [表]（www.news.example）', 'link-full-width', '见 [表](https://www.news.example)'],
    ['见 [表](www.news.example)。', 'link-without-scheme', '见 [表](https://www.news.example)。'],
    ['见 [表](news.example/a)', 'link-without-scheme', '见 [表](https://news.example/a)'],
    ['** 重点 **看这里', 'star-shown', '**重点**看这里'],
    ['**重点看这里', 'star-shown', undefined],
    ['第一段。\\n第二段。', 'line-break-shown', '第一段。\n\n第二段。'],
  ])('%s would be printed with its marks, and is corrected', (source, code, right) => {
    expect(found(source)).toEqual([[code, 'error', 3]]);
    expect(corrected(source)).toEqual([right]);
    if (right) expect(found(right)).toEqual([]);
  });

  it.each([
    ['4月1日开工\n---', 'heading-by-line', 4],
    ['4月1日开工\n===', 'heading-by-line', 4],
    ['    4月1日开工', 'indent-shown-as-code', 3],
    ['# 3号楼先修\n夜里不施工。', 'heading-or-note', 3],
    ['#施工过程', 'hash-shown', 3],
    ['4月开工。\n#施工过程', 'hash-shown', 4],
    ['*换灯', 'star-before-line', 3],
  ])('%j becomes another sort of block, which is a hint', (source, code, line) => {
    expect(found(source)).toEqual([[code, 'hint', line]]);
  });

  it.each([
    ['1. 先查\n3. 再修', [['list-number-changed', 'error', 4]]],
    ['2. 先查\n3. 再修\n3. 验收', [['list-number-changed', 'error', 5]]],
    ['1) 先查\n4) 再修', [['list-number-changed', 'error', 4]]],
    ['1. 先查\n1. 再修\n1. 验收', []],
    ['2. 先查\n3. 再修', []],
    ['1. 先查\n   1. 看\n   2. 量\n2. 再修', []],
    ['1、先查\n\n3、再修', []],
  ])('a list %j says %j', (source, expected) => {
    expect(found(source)).toEqual(expected);
  });

  it.each(['井盖长3米*宽2米*高1米', '60*90*5 厘米', '3.5*2.5*1 米'])(
    '%s loses its stars',
    (source) => {
      expect(found(source)).toEqual([['star-eaten', 'error', 3]]);
    },
  );

  it.each([
    '## 施工过程\n\n4月1日开工。\n\n---\n\n10月验收。',
    '#3号变压器换新',
    '体温 <37℃ 的，<设备> 正常，a < b',
    '`<b>` 和 `[表]（https://a.example）`',
    '【示例】（县里统一发送）',
    '（见附件）[1]（注）',
    '见[通知](/qinghe/notices/a/)和[表](media/表.docx)，网址 www.gov.cn',
    '**重点**：“**先报后修**”',
    '*注：数字到月底*',
    '#平安建设# 我们在行动',
    '路径 C:\\new\\notes',
    '\u3000\u3000首行空两格',
    '- 一\n- 二\n\n  接着写',
  ])('%j is printed as it was meant', (source) => {
    expect(found(source)).toEqual([]);
  });
});

describe('lines of one paragraph', () => {
  it.each([
    '1、先查\n2、再修',
    '一、先查\n二、再修',
    '（一）先查\n（二）再修',
    '①先查\n②再修',
    '-先查\n-再修',
    '-4月1日开工\n-10月验收',
    '\u3000\u30004月开工。\n\u3000\u300010月验收。',
    '示例乡人民政府\n2020年11月20日',
    '示例乡人民政府\n二〇二〇年十一月二十日',
  ])('%j that were meant as several are a hint', (source) => {
    expect(found(source)).toEqual([['lines-run-together', 'hint', 4]]);
  });

  it.each([
    '这句话很长，\n写在两行上。',
    '1、先查\n\n2、再修',
    '1、先查  \n2、再修',
    '- 先查\n- 再修',
    '12月\n30日',
    '开工是在这一天，\n2020年11月20日',
    '示例乡人民政府  \n2020年11月20日',
    '见第\n3.5 节',
  ])('%j are joined as they should be', (source) => {
    expect(found(source)).toEqual([]);
  });
});

it('tells a fence of code that is never closed', () => {
  expect(found('```\n4月1日开工')).toEqual([['code-unclosed', 'error', 3]]);
  expect(found('~~~\n4月1日开工\n~~~')).toEqual([]);
});

it.each([
  ['[表]()', 'link-empty'],
  ['见[](https://www.gov.cn/)', 'link-without-words'],
  ['见 [ ](media/表.docx)', 'link-without-words'],
])('tells a link that leads nowhere or can not be seen: %s', (source, code) => {
  expect(found(source)).toEqual([[code, 'error', 3]]);
});

it('looks for comments in cells of tables, too', () => {
  expect(found('| 甲 | 乙 |\n|---|---|\n| 一 <!-- 内部 --> | 二 |')).toEqual([
    ['comment-shown', 'error', 5],
  ]);
});
