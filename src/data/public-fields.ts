import type { Field as FactField } from '#facts/sheet/field.ts';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import { kindSheets } from '#facts/sheets.ts';
import type { Kind } from '#model/kinds.ts';
import { type Listed, nameOf } from './column.ts';

/** Public fields that no table has, each with where it stands or why it doesn't. */
export const notInTables: Readonly<Record<string, string>> = {
  serves: 'duties in item.json: clause, words and address, not our own ids',
  'approval.drafted.post': 'approval in item.json',
  'approval.drafted.on': 'approval in item.json',
  'approval.checked.post': 'approval in item.json',
  'approval.checked.on': 'approval in item.json',
  'approval.issued.post': 'approval in item.json',
  'approval.issued.on': 'approval in item.json',
  changes: 'changes in item.json',
  'changes.corrects.was': 'changes in item.json, in words',
  'changes.corrects.is': 'changes in item.json, in words',
  evidence: 'told in one cell, and proofs in item.json',
  pictures: 'pictures in item.json, with their addresses',
  attachments: 'attachments in item.json, with their addresses',
  fullText: 'says how the PDF is set, nothing of the matter',
  'postings.said': 'what a posted sheet said stands on the page of that sheet',
  'size.width': 'size in one cell',
  'size.height': 'size in one cell',
};

const isPublic = ({ seen }: FactField): boolean => seen !== 'internal';

/** Single values: no groups, which are told part by part, and nothing inside of a list. */
function isSingle(field: FactField, sheet: FactSheet): boolean {
  if (field.entry === 'group' || field.type === 'record') return false;
  const above = field.path.split('.').slice(0, -1);
  return above.every((_, at) => sheet.at(above.slice(0, at + 1))?.type !== 'list');
}

/** The public fields of a kind that its table has not been given a place for: they follow the others. */
export function restOf(kind: Kind, listed: readonly Listed<never>[]): string[] {
  const sheet: FactSheet = kindSheets[kind];
  const placed = new Set(listed.map(nameOf));
  return sheet.fields
    .filter((field) => isPublic(field) && isSingle(field, sheet))
    .map(({ path }) => path)
    .filter((path) => !placed.has(path) && !notInTables[path]);
}

/** The public lists of a kind that are tables of their own: their entries have fields. */
export const listsOf = (kind: Kind): FactField[] =>
  kindSheets[kind]
    .below('')
    .filter((field) => isPublic(field) && field.type === 'list' && field.entry === 'group')
    .filter(({ path }) => !notInTables[path]);

/** The public fields of the entries of a list. */
export const entryFields = (kind: Kind, list: string): FactField[] =>
  kindSheets[kind].below(list).filter((field) => isPublic(field) && !notInTables[field.path]);
