import { kinds } from '#model/kinds.ts';
import type { Named } from './sheet/fact.ts';
import type { Field } from './sheet/field.ts';
import type { FactSheet } from './sheet/sheet.ts';
import { fileSheets, kindSheets } from './sheets.ts';

/** A table of the handbook: the fields right below a place of a sheet, but some. */
interface FieldTable {
  readonly sheet: FactSheet;
  readonly above?: string;
  readonly but?: readonly string[];
}

/** Explained once for all kinds. */
const common = [
  'title',
  'publishedOn',
  'unit',
  'audience',
  'approval',
  'changes',
  'withdrawn',
  'serves',
];

/** The tables of fields in the handbook, by the name in their comment. */
export const fieldTables: Readonly<Record<string, FieldTable>> = {
  每件内容: {
    sheet: kindSheets.service,
    but: kindSheets.service
      .below('')
      .map(({ name }) => name)
      .filter((name) => !common.includes(name)),
  },
  图片: { sheet: kindSheets.achievement, above: 'pictures' },
  附件: { sheet: kindSheets.achievement, above: 'attachments' },
  佐证: { sheet: kindSheets.achievement, above: 'evidence' },
  ...Object.fromEntries(
    Object.entries(kindSheets).map(([kind, sheet]) => [
      kinds[kind as keyof typeof kinds].label,
      { sheet, but: common },
    ]),
  ),
  全站: { sheet: fileSheets['portal.yaml'] },
  放假安排: { sheet: fileSheets['holidays.yaml'], above: 'years' },
  单位: { sheet: fileSheets['office.yaml'] },
  工作方案: { sheet: fileSheets['plan.yaml'] },
  方案任务: { sheet: fileSheets['plan.yaml'], above: 'duties' },
  任务分工: { sheet: fileSheets['assignments.yaml'], above: 'assignments' },
  宣传稿件: { sheet: fileSheets['publications.yaml'], above: 'publications' },
  样本框报送: { sheet: fileSheets['frames.yaml'], above: 'frames' },
};

/**
 * The handbook with its tables of fields as the facts have them, each between two comments with its
 * name. Throws where a comment names no table or is not closed.
 */
export const withFieldTables = (handbook: string): string =>
  handbook.replace(
    /<!-- 字段表：(\S+)（.*?） -->\n([\s\S]*?)<!-- \/字段表 -->/g,
    (_, name: string, inside: string) => {
      const table = fieldTables[name];
      if (!table || inside.includes('<!--')) throw new Error(`no table of fields ${name}`);
      return `${openingOf(name)}\n\n${tableOf(table)}\n\n<!-- /字段表 -->`;
    },
  );

/** The comment before a table. */
export const openingOf = (name: string): string =>
  `<!-- 字段表：${name}（由程序写出，改动写在 src/facts/） -->`;

function tableOf({ sheet, above = '', but = [] }: FieldTable): string {
  const rows = sheet
    .below(above)
    .filter(({ name }) => !but.includes(name))
    .map((field) => [
      code(field.name),
      field.label,
      field.required ? '必填' : (field.needed ?? '可不写'),
      code(field.typed),
      explained(field, sheet),
    ]);
  return [
    ['字段', '叫什么', '必填吗', '怎么写', '说明'],
    ['---', '---', '---', '---', '---'],
    ...rows,
  ]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

const code = (text: string): string => `\`${text}\``;

/** What may be written, what to know, what stands below it, and that the public never sees it. */
function explained(field: Field, sheet: FactSheet): string {
  const elsewhere = field.how?.startsWith('见') ?? false;
  const isGroup = field.type === 'group' || field.type === 'list';
  return [
    choicesText(field),
    field.names && `写${idText(field.names)}${field.type === 'list' ? '，可以几个' : ''}`,
    field.how ?? field.note,
    isGroup && !elsewhere && partsText(sheet.below(field.path), field.seen === 'internal'),
    field.seen === 'internal' && field.entry !== 'choice' && '不公开',
  ]
    .filter(Boolean)
    .join('。');
}

const choicesText = (field: Field): string =>
  field.entry === 'choice' && field.choices ? `写 ${choiceWords(field)}` : '';

const choiceWords = ({ choices = [], words }: Field): string =>
  choices
    .map((word) => (words?.[word] ? `${code(word)}（${words[word]}）` : code(word)))
    .join('、');

function idText(names: Named): string {
  if (names === 'unit') return '科室的名称或编号';
  if (names === 'village') return '村或社区的名称或编号';
  if (names === 'duty') return '方案任务的编号';
  return names === 'matter' ? '事项的文件名' : `${kinds[names].label}的文件名`;
}

/** The fields below one, those that have to be written first. */
function partsText(parts: readonly Field[], isInternal: boolean): string {
  const partText = partTextOf(isInternal);
  const needed = parts.filter(({ required }) => required).map(partText);
  const others = parts.filter(({ required }) => !required).map(partText);
  return [
    needed.length > 0 && `写 ${needed.join('、')}`,
    others.length > 0 && `可加 ${others.join('、')}`,
  ]
    .filter(Boolean)
    .join('；');
}

/** A field of a group in a few words: its name, what it may be, and what to know. */
const partTextOf =
  (isInternal: boolean) =>
  (field: Field): string => {
    const { name, label, entry, choices, needed, how, seen } = field;
    const aside = [
      entry === 'choice' && choices && choiceWords(field),
      needed,
      how ?? (seen === 'internal' && !isInternal && entry !== 'choice' && '不公开'),
    ].filter(Boolean);
    return `${code(name)} ${label}${aside.length > 0 ? `（${aside.join('；')}）` : ''}`;
  };
