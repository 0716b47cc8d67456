import type { ErrorCode } from 'yaml';
import type { Finding, Place } from '#model/basics/finding.ts';
import { error } from './report.ts';

type Advice = readonly [code: string, message: string, hint: string];

const unreadable: Advice = [
  'yaml-unreadable',
  '这一行的写法读不懂',
  '每行写成“名称: 内容”；内容里有冒号、# 或引号的，整段用英文双引号括起来，比如 title: "通知: 停水"',
];
const nested: Advice = [
  'yaml-nested-colon',
  '一行里有两个“冒号加空格”，或者下一行的缩进不对',
  '内容里有冒号的，用英文双引号括起来，比如 title: "通知: 停水"；下一项要和上一项对齐',
];
const unclosed: Advice = [
  'yaml-unclosed',
  '引号或括号只有一半',
  '在末尾补上另一半，比如 title: "路灯" 或 [a, b]',
];

const adviceByCode: Partial<Record<ErrorCode, Advice>> = {
  TAB_AS_INDENT: ['yaml-tab', '行首用了制表符（Tab）', '行首只用空格，每一级空两格'],
  BAD_INDENT: ['yaml-indent', '行首的空格数不对', '同一级的行首空格数要一样，下一级多空两格'],
  BLOCK_AS_IMPLICIT_KEY: nested,
  MULTILINE_IMPLICIT_KEY: [
    'yaml-colon-missing',
    '这一行缺少英文冒号和空格',
    '写成“名称: 内容”，冒号用英文的，后面空一格，比如 title: 路灯维修',
  ],
  BAD_SCALAR_START: [
    'yaml-reserved-character',
    '内容不能用 @、` 或 % 开头',
    '整段用英文双引号括起来，比如 title: "@青禾乡"',
  ],
  TAG_RESOLVE_FAILED: ['yaml-tag', '内容前面不能写 ! 标记', '删掉叹号和后面的标记，只留内容'],
  MULTIPLE_DOCS: [
    'yaml-many-documents',
    '一个文件里有两段用 --- 隔开的内容',
    '删掉中间的 ---，或分成两个文件',
  ],
};

/** What a line that should have been `名称: 内容` looks like when its colon is wrong. */
const wrongColons: readonly [RegExp, Advice][] = [
  [
    /^\s*(?:- )?[A-Za-z]\w*\s*：/,
    [
      'colon-full-width',
      '这一行用了中文冒号“：”',
      '改成英文冒号，后面空一格，比如 title: 路灯维修',
    ],
  ],
  [
    /^\s*(?:- )?[A-Za-z]\w*:\S/,
    ['colon-without-space', '英文冒号后面少一个空格', '冒号后面空一格，比如 title: 路灯维修'],
  ],
];

/** The finding about a colon in a line (or value) that should have been `名称: 内容`. */
export function colonFinding(line: string, place: Place): Finding | undefined {
  const advice = wrongColons.find(([shape]) => shape.test(line))?.[1];
  return advice && error(advice[0], place, advice[1], advice[2]);
}

/** An error of the YAML parser in words that staff understand, at the line to be mended. */
export function yamlFinding(
  { code, message }: { code: ErrorCode; message: string },
  lines: readonly string[],
  place: Place & { line: number },
): Finding {
  const line = lines[place.line - 1] ?? '';
  const colon = colonFinding(line, place);
  if (colon) return { ...colon, column: line.search(/[:：]/) + 1 };
  const quote = /Missing closing (["'])/.exec(message)?.[1];
  if (quote) {
    // Noticed only where the text ends, or where the next quote closes it: the first odd one.
    const at = lines.findIndex((text) => text.split(quote).length % 2 === 0);
    const column = (lines[at]?.indexOf(quote) ?? 0) + 1;
    return error(unclosed[0], { ...place, line: at + 1, column }, unclosed[1], unclosed[2]);
  }
  const half = message.includes('must be sufficiently indented and end with');
  const advice = half ? unclosed : (adviceByCode[code] ?? unreadable);
  return error(advice[0], place, advice[1], advice[2]);
}
