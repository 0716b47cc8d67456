import type { ErrorCode } from 'yaml';
import { fieldName } from '#facts/hint.ts';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import type { Finding, Place } from '#model/basics/finding.ts';
import { fieldCalled } from './field-called.ts';
import { error } from './report.ts';

/** What is wrong, what the rule is, and an example of it. */
type Advice = readonly [code: string, message: string, rule: string, example?: string];

const unreadable: Advice = [
  'yaml-unreadable',
  '这一行的写法读不懂',
  '每行写成“名称: 内容”；内容里有冒号、# 或引号的，整段用英文双引号括起来',
  'title: "通知: 停水"',
];
const nested: Advice = [
  'yaml-nested-colon',
  '一行里有两个“冒号加空格”，或者下一行的缩进不对',
  '内容里有冒号的，用英文双引号括起来；下一项要和上一项对齐',
  'title: "通知: 停水"',
];
const unclosed: Advice = [
  'yaml-unclosed',
  '引号或括号只有一半',
  '在末尾补上另一半',
  'title: "路灯" 或 [a, b]',
];
const tab: Advice = [
  'yaml-tab',
  '行首用了制表符（Tab）',
  '把行首的 Tab 换成空格，每一级空两格，和同级的字段对齐',
];
const dash: Advice = [
  'dash-without-space',
  '减号后面少一个空格，这一行不算一项',
  '减号后面空一格，和上一项的减号对齐',
  '- 更换灯泡',
];
const wideComma: Advice = [
  'comma-full-width',
  '花括号里各项之间用了中文的逗号或顿号',
  '各项用英文逗号隔开，后面空一格',
  '{ post: 乡长, on: 2020-09-10 }',
];
const cutInBraces: Advice = [
  'comment-cuts-text',
  '括号里空格加 # 后面的都丢掉了，括号也就没有了另一半',
  '内容里有 # 的，整段用英文双引号括起来',
  'place: "柳林社区 #3 号"',
];

const adviceByCode: Partial<Record<ErrorCode, Advice>> = {
  TAB_AS_INDENT: tab,
  BAD_INDENT: ['yaml-indent', '行首的空格数不对', '同一级的行首空格数要一样，下一级多空两格'],
  BLOCK_AS_IMPLICIT_KEY: nested,
  BLOCK_IN_FLOW: nested,
  MULTILINE_IMPLICIT_KEY: [
    'yaml-colon-missing',
    '这一行缺少英文冒号和空格',
    '写成“名称: 内容”，冒号用英文的，后面空一格',
    'title: 路灯维修',
  ],
  BAD_SCALAR_START: [
    'yaml-reserved-character',
    '内容不能用 @、` 或 % 开头',
    '整段用英文双引号括起来',
    'title: "@青禾乡"',
  ],
  TAG_RESOLVE_FAILED: ['yaml-tag', '内容前面不能写 ! 标记', '删掉叹号和后面的标记，只留内容'],
  MULTIPLE_DOCS: [
    'yaml-many-documents',
    '这里又有一行 ---：这种文件只有字段，没有正文',
    '删掉这一行和它下面的文字；要给自己留着的，写到 internalNote 里',
  ],
};

/** What a line that should have been `名称: 内容` looks like when its colon is wrong. */
const wrongColons: readonly [RegExp, Advice][] = [
  [
    /^\s*(?:- )?[A-Za-z]\w*\s*：/,
    ['colon-full-width', '这一行用了中文冒号“：”', '改成英文冒号，后面空一格', 'title: 路灯维修'],
  ],
  [
    /^\s*(?:- )?[A-Za-z]\w*:\S/,
    ['colon-without-space', '英文冒号后面少一个空格', '冒号后面空一格', 'title: 路灯维修'],
  ],
];

/** A fault of the text: what is to be said of it, and where. */
export interface YamlFault {
  readonly code: string;
  readonly message: string;
  readonly rule: string;
  readonly example: string | undefined;
  readonly place: Place & { readonly line: number };
  /** The line at which it was noticed: an open bracket is only where the next field begins. */
  readonly line: number;
}

type LinePlace = YamlFault['place'];

const advise = ([code, message, rule, example]: Advice, place: LinePlace): YamlFault => ({
  ...{ code, message, rule, place },
  example,
  line: place.line,
});

/** The finding where nobody knows what was meant: the rule with an example of it. */
export const faultFinding = ({
  code,
  place,
  message,
  rule,
  example,
}: YamlFault): Finding & LinePlace => ({
  ...error(code, place, message, [rule, ...(example ? [`比如 ${example}`] : [])].join('，')),
  line: place.line,
});

/** The fault of a colon in a line (or value) that should have been `名称: 内容`. */
function colonFault(line: string, place: LinePlace): YamlFault | undefined {
  const advice = wrongColons.find(([shape]) => shape.test(line))?.[1];
  return advice && advise(advice, place);
}

/** The finding about such a colon. */
export function colonFinding(line: string, place: Place): Finding | undefined {
  const fault = colonFault(line, { line: 1, ...place });
  return fault && faultFinding(fault);
}

/** An error of the YAML parser in words that staff understand, at the line to be mended. */
export function yamlFault(
  { code, message }: { code: ErrorCode; message: string },
  lines: readonly string[],
  place: LinePlace,
  sheet?: FactSheet,
): YamlFault {
  const lineOf = (at: number) => lines[at - 1] ?? '';
  const line = lineOf(place.line);
  const tabbed = [place.line, place.line + 1].find((at) => /^ *\t\s*\S/.test(lineOf(at)));
  if (tabbed) return advise(tab, { ...place, line: tabbed, column: 1 });
  const chinese = sheet && chineseKey(line, place, sheet);
  if (chinese) return chinese;
  const colon = colonFault(line, { ...place, column: line.search(/[:：]/) + 1 });
  if (colon) return colon;
  if (/^\s*-[^\s-]/.test(line)) return advise(dash, place);
  const quote = /Missing closing (["'])/.exec(message)?.[1];
  if (quote) {
    // Noticed only where the text ends, or where the next quote closes it: the first odd one.
    const at = lines.findIndex((text) => text.split(quote).length % 2 === 0);
    const column = (lines[at]?.indexOf(quote) ?? 0) + 1;
    return advise(unclosed, { ...place, line: at + 1, column });
  }
  if (message.includes('must be sufficiently indented and end with'))
    return openBracket(lines, place);
  if (/[{[].*[，、；]\s*[A-Za-z]\w*\s*[:：]/.test(line)) return advise(wideComma, place);
  return advise(adviceByCode[code] ?? unreadable, place);
}

/** `整改时限：2020-12-30`: the name of a field in Chinese, with the colon that goes with it. */
function chineseKey(line: string, place: LinePlace, sheet: FactSheet): YamlFault | undefined {
  const [, key = ''] =
    /^\s*(?:-\s+)*(\p{Script=Han}[\p{Script=Han}（）()]+)\s*[：:]\s*.*$/u.exec(line) ?? [];
  const field = key && fieldCalled(key, [...sheet.below(''), ...sheet.fields]);
  if (!field) return undefined;
  return advise(
    [
      'colon-full-width',
      `字段“${key}”要写英文的名称，后面用英文冒号`,
      `${key}写成 ${fieldName(field)}`,
    ],
    { ...place, column: line.search(/[：:]/) + 1 },
  );
}

/** An open bracket is noticed where the next field begins: the line to be mended is further up. */
function openBracket(lines: readonly string[], place: LinePlace): YamlFault {
  for (let at = place.line; at > 0; at -= 1) {
    const line = lines[at - 1] ?? '';
    const column = openColumn(line);
    if (column === undefined) continue;
    const cut = /\s#/.test(line.slice(column)) ? cutInBraces : unclosed;
    return advise(cut, { ...place, line: at, column: column + 1 });
  }
  return advise(unclosed, place);
}

/** Where the first bracket of a line stands that is not closed in it. */
function openColumn(line: string): number | undefined {
  const open: number[] = [];
  const bare = line.replace(/"[^"]*"|'[^']*'/g, (text) => ' '.repeat(text.length));
  for (const [index, char] of [...bare].entries()) {
    if (char === '#' && /\s/.test(bare[index - 1] ?? ' ')) break;
    if (char === '[' || char === '{') open.push(index);
    if (char === ']' || char === '}') open.pop();
  }
  return open[0];
}
