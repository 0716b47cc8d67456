import type { Field } from '#facts/sheet/field.ts';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import { kindSheets } from '#facts/sheets.ts';
import { toFill } from '#model/basics/to-fill.ts';
import { type Kind, kinds } from '#model/kinds.ts';

/** Values that are known when a file is begun, by path. */
type Known = Readonly<Record<string, string>>;

/** Written by a command or when something happens, and no part of a beginning. */
const later = new Set(['approval', 'changes', 'withdrawn']);

/** What the schema lets out and a rule asks for as soon as there is a file, by the words of its facts. */
const fromTheStart = new Set(['必填', '都要写', '没办完的都写', '本单位的必填']);

/** Asked for by what is mostly begun, a matter that is 正在整改, a board that shows an item; others go without. */
const mostlyNeeded: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  rectification: ['measures', 'goal', 'deadline'],
  board: ['items'],
};

/**
 * A new file of a kind: every field that has to be written, each with what it is and what may stand
 * there, and the others as remarks. What nobody knows yet is 〔待填〕, and keeps the file from being public.
 */
export function itemSkeleton(kind: Kind, known: Known): string {
  const sheet: FactSheet = kindSheets[kind];
  const audience = kinds[kind].schema.shape.audience.parse(undefined);
  const fields = fieldsText(sheet, { audience, ...known }, mostlyNeeded[kind]);
  const notes = [
    `# ${kinds[kind].label}。把${toFill}都换掉，再打印审签单送审：npm run sign-off`,
    '# 公开范围写 public 的是拟公开：拟稿、审核、签发三步都记下以后才上网',
  ].join('\n');
  return kinds[kind].extension === '.md'
    ? `---\n${notes}\n${fields}---\n\n${toFill}\n`
    : `${notes}\n${fields}`;
}

/** The fields of a sheet as a file that is begun; `also` are paths that are asked for besides. */
export function fieldsText(sheet: FactSheet, known: Known, also: readonly string[] = []): string {
  const all = sheet.below('').filter(({ name }) => !later.has(name));
  const isNeeded = ({ path, required, needed }: Field) =>
    required ||
    known[path] !== undefined ||
    (needed !== undefined && fromTheStart.has(needed)) ||
    also.includes(path);
  const needed = all.filter(isNeeded).map((field) => block(field, sheet, known, ''));
  const others = all.filter((field) => !isNeeded(field)).map(remark);
  const heading =
    others.length > 0 ? ['\n# 以下可以不写；要写的，去掉行首的“# ”，改成实际内容\n'] : [];
  return [...needed, ...heading, ...others].join('');
}

function block(field: Field, sheet: FactSheet, known: Known, indent: string): string {
  return `${indent}# ${explained(field)}\n${indent}${field.name}:${valueText(field, sheet, known, indent)}`;
}

function valueText(field: Field, sheet: FactSheet, known: Known, indent: string): string {
  const value = known[field.path];
  if (value !== undefined) return ` ${value}\n`;
  const below = sheet.below(field.path).filter(({ required }) => required);
  const entries = field.type === 'list' ? entriesOf(field) : 0;
  if (field.entry !== 'group')
    return entries > 0 ? `\n${`${indent}  - ${toFill}\n`.repeat(entries)}` : ` ${toFill}\n`;
  const deeper = `${indent}${entries > 0 ? '    ' : '  '}`;
  const inner = below.map((one) => block(one, sheet, known, deeper)).join('');
  return `\n${entries > 0 ? `${indent}  -\n${inner}`.repeat(entries) : inner}`;
}

/** How many entries a list begins with: an answer alone is none to choose from. */
const entriesOf = ({ example }: Field): number =>
  Array.isArray(example) ? Math.min(2, Math.max(1, example.length)) : 1;

/** A field that may be left out: what it is, and a line to copy. */
const remark = (field: Field): string => `# ${explained(field)}\n# ${field.name}: ${field.typed}\n`;

function explained({ label, note, needed, choices, words, entry }: Field): string {
  const allowed = entry === 'choice' && choices;
  const said = (word: string) => (words?.[word] ? `${word}（${words[word]}）` : word);
  return [label, note, needed, allowed && `可以写：${allowed.map(said).join('、')}`]
    .filter(Boolean)
    .join('。');
}
