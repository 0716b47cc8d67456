import { entrySheets, kindSheets } from '#facts/sheets.ts';
import type { Field } from '#facts/sheet/field.ts';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import { type CivilDate, parseDate } from '#model/basics/date.ts';
import { entriesTyped } from '../mend/brackets.ts';
import { holdersAt, leavesAt } from './leaves.ts';
import { fieldAlike, fieldCalled } from '../field-called.ts';
import type { NameRegister } from './register.ts';

/**
 * The data of a file with names of the office as the ids that everything else goes by, and words of a
 * choice as that is written: `unit: 水利站`, `village: 柳湾村`, `template: 公告牌`, `audience: 公开`. What fits
 * nothing stays as it was typed.
 *
 * @param register The office's own names; `undefined` where its settings can't be read.
 */
export function resolveNames(
  sheet: FactSheet,
  data: Record<string, unknown>,
  register: NameRegister | undefined,
): Record<string, unknown> {
  const resolved = structuredClone(data);
  const day = dayOf(resolved);
  for (const field of sheet.fields) {
    if (!isResolved(field)) continue;
    if (field.type === 'list')
      for (const holder of holdersAt(resolved, field.path)) spread(holder, field, register, day);
    for (const leaf of leavesAt(resolved, field.path))
      leaf.replace(resolvedValue(leaf.value, field, register, day));
  }
  resolveKeys(sheet, resolved);
  if (sheet.at('duties.rule.of.where')) resolveSelectors(resolved, register);
  return resolved;
}

/** The day that a file speaks of, as far as it can be told before the file is checked. */
function dayOf({ on, publishedOn }: Record<string, unknown>): CivilDate | undefined {
  const written = typeof on === 'string' ? on : publishedOn;
  return typeof written === 'string' ? parseDate(written) : undefined;
}

const isResolved = ({ names, entry }: Field): boolean =>
  names === 'unit' || names === 'village' || entry === 'choice';

/** `柳湾村、石桥村` in a list, or in its place: several entries, where each part is one by itself. */
function spread(
  holder: Record<string, unknown>,
  field: Field,
  register: NameRegister | undefined,
  day: CivilDate | undefined,
): void {
  const written = holder[field.name];
  const entries: unknown[] = typeof written === 'string' ? [written] : [written].flat();
  const isKnown = (part: string) =>
    isOneOf(resolvedValue(part, field, register, day), field, register);
  const parted = entries.flatMap((entry): unknown[] => {
    if (typeof entry !== 'string' || isKnown(entry)) return [entry];
    const parts = entriesTyped(entry.replace(/^[【［[]|[】］\]]$/g, ''));
    return parts.every(isKnown) ? parts : [entry];
  });
  const isMore = parted.length > entries.length || parted.some((one, at) => one !== entries[at]);
  const isWhole = typeof written === 'string' && parted.every((one) => isKnown(String(one)));
  if (isMore || isWhole) holder[field.name] = parted;
}

/** The value is a word of the choice, or the id of something that the office has. */
function isOneOf(value: string, field: Field, register: NameRegister | undefined): boolean {
  const { names, choices } = field;
  if (names === 'unit' || names === 'village')
    return register?.[names].some(({ id }) => id === value) ?? false;
  return choices?.includes(value) ?? false;
}

function resolvedValue(
  typed: string,
  field: Field,
  register: NameRegister | undefined,
  day?: CivilDate,
): string {
  const { names, words = {}, choices = [] } = field;
  const plain = plainWord(typed);
  if (names === 'unit' || names === 'village') {
    if (register?.[names].some(({ id }) => id === plain)) return plain;
    const meant = register?.meant(plain, names, day);
    return meant && 'id' in meant ? meant.id : typed;
  }
  if (choices.includes(plain)) return plain;
  const meant = Object.keys(words).filter((name) => formsOf(words[name] ?? '').includes(plain));
  return meant.length === 1 ? (meant[0] ?? typed) : typed;
}

/** Without the blanks around it, those that nobody sees, and the full stop behind it. */
const plainWord = (typed: string): string =>
  typed
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .trim()
    .replace(/[。，,；;]$/, '')
    .replace(/^[“"](.*)[”"]$/, '$1');

/** 内部 is enough of 内部，不公开; 社区 of 村或社区; 数量 of 按数量. */
const formsOf = (word: string): string[] => {
  const [first = ''] = word.split('，');
  return [word, first, ...first.split('或'), first.replace(/^按/, '')];
};

/** Names of templates that head the fields of a record: `boardValidDaysBy: { 公告牌: 30 }`. */
function resolveKeys(sheet: FactSheet, data: Record<string, unknown>): void {
  const template = kindSheets.board.at('template');
  const record = data['boardValidDaysBy'];
  if (!template || !sheet.at('boardValidDaysBy') || typeof record !== 'object' || !record) return;
  data['boardValidDaysBy'] = Object.fromEntries(
    Object.entries(record).map(([name, days]) => [resolvedValue(name, template, undefined), days]),
  );
}

/** What a duty counts, as it was typed. */
interface Selecting {
  readonly kind?: unknown;
  where?: unknown;
  has?: unknown;
}

/** `where: { 稿件类型: 绩效宣传 }`, `has: [座谈会]`: fields by the names that people have for them. */
function inEnglish(of: Selecting, counted: FactSheet): void {
  const pathOf = (name: string) =>
    counted.at(name)
      ? name
      : ((fieldCalled(name, counted.fields) ?? fieldAlike(name, counted.below('')))?.path ?? name);
  if (typeof of.where === 'object' && of.where !== null)
    of.where = Object.fromEntries(
      Object.entries(of.where).map(([name, value]) => [pathOf(name), value as unknown]),
    );
  if (Array.isArray(of.has))
    of.has = of.has.map((name: unknown) => (typeof name === 'string' ? pathOf(name) : name));
}

/** What duties count, `of: { kind: rectification, where: { village: 柳湾村 } }`: fields of another file. */
function resolveSelectors(data: Record<string, unknown>, register: NameRegister | undefined): void {
  const duties = data['duties'] as readonly ({ rule?: { of?: unknown } } | null)[] | undefined;
  for (const duty of Array.isArray(duties) ? duties : []) {
    const of = duty?.rule?.of as Selecting | undefined;
    const sheets: Readonly<Record<string, FactSheet>> = { ...kindSheets, ...entrySheets };
    const counted = sheets[String(of?.kind)];
    if (!counted || !of) continue;
    inEnglish(of, counted);
    if (typeof of.where !== 'object' || of.where === null) continue;
    const where = of.where as Record<string, unknown>;
    for (const [path, value] of Object.entries(where)) {
      const field = counted.at(path);
      if (field && isResolved(field) && typeof value === 'string')
        where[path] = resolvedValue(value, field, register);
    }
  }
}
