import { entrySheets, kindSheets } from '#facts/sheets.ts';
import type { Field } from '#facts/sheet/field.ts';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import { type CivilDate, parseDate } from '#model/basics/date.ts';
import { leavesAt } from './leaves.ts';
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
  for (const field of sheet.fields) {
    if (!isResolved(field)) continue;
    for (const leaf of leavesAt(resolved, field.path))
      leaf.replace(resolvedValue(leaf.value, field, register, dayOf(resolved)));
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

const isResolved = ({ names, words, entry }: Field): boolean =>
  names === 'unit' || names === 'village' || (entry === 'choice' && words !== undefined);

function resolvedValue(
  typed: string,
  field: Field,
  register: NameRegister | undefined,
  day?: CivilDate,
): string {
  const { names, words = {} } = field;
  if (names === 'unit' || names === 'village') {
    const meant = register?.meant(typed, names, day);
    return meant && 'id' in meant ? meant.id : typed;
  }
  // 内部 is enough of 内部，不公开.
  const forms = (word: string) => [word, word.split('，')[0]];
  const meant = Object.keys(words).filter((name) =>
    forms(words[name] ?? '').includes(typed.trim()),
  );
  return meant.length === 1 && !(typed in words) ? (meant[0] ?? typed) : typed;
}

/** Names of templates that head the fields of a record: `boardValidDaysBy: { 公告牌: 30 }`. */
function resolveKeys(sheet: FactSheet, data: Record<string, unknown>): void {
  const template = kindSheets.board.at('template');
  const record = data['boardValidDaysBy'];
  if (!template || !sheet.at('boardValidDaysBy') || typeof record !== 'object' || !record) return;
  data['boardValidDaysBy'] = Object.fromEntries(
    Object.entries(record).map(([name, days]) => [resolvedValue(name, template, undefined), days]),
  );
}

/** What duties count, `of: { kind: rectification, where: { village: 柳湾村 } }`: fields of another file. */
function resolveSelectors(data: Record<string, unknown>, register: NameRegister | undefined): void {
  const duties = data['duties'] as readonly ({ rule?: { of?: unknown } } | null)[] | undefined;
  for (const duty of Array.isArray(duties) ? duties : []) {
    const of = duty?.rule?.of as { kind?: unknown; where?: unknown } | undefined;
    const sheets: Readonly<Record<string, FactSheet>> = { ...kindSheets, ...entrySheets };
    const counted = sheets[String(of?.kind)];
    if (!counted || typeof of?.where !== 'object' || of.where === null) continue;
    const where = of.where as Record<string, unknown>;
    for (const [path, value] of Object.entries(where)) {
      const field = counted.at(path);
      if (field && isResolved(field) && typeof value === 'string')
        where[path] = resolvedValue(value, field, register);
    }
  }
}
