import { exampleToPut, nameAt } from '#facts/hint.ts';
import { fileSheets } from '#facts/sheets.ts';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import { placeOf } from '#model/items/item.ts';
import type { Finding, Place } from '#model/basics/finding.ts';
import { toFill } from '#model/basics/to-fill.ts';
import { valueAt } from '#model/schema/walk.ts';
import { saysNothing } from './says-nothing.ts';

/** Paths of the fields in which 〔待填〕 still stands, or something else that says nothing: ~, 待定. */
export function unfilledPaths(data: unknown, sheet: FactSheet, path = ''): string[] {
  if (typeof data === 'string')
    return data.includes(toFill) || saysNothing(data, path, sheet) ? [path] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, inner]) =>
    unfilledPaths(inner, sheet, path ? `${path}.${name}` : name),
  );
}

/**
 * A field is still to be filled in: a reminder for a draft, an error where somebody has issued it, and in
 * the settings without which there is no site.
 */
export const unfilledFinding = (
  sheet: FactSheet,
  path: string,
  at: { readonly file: string; readonly places: ReadonlyMap<string, Place> },
  data: object,
): Finding => {
  const typed = String(valueAt(data, path)).trim();
  const isMarked = typed.includes(toFill);
  const orNone = isMarked || isNeeded(sheet, path) ? '' : '；没有这一项的，删掉这一行';
  // Settings that stand already must not go without a word because of a ~ in one of them.
  const isStanding = !isMarked && sheet.at('approval') === undefined;
  return {
    ...placeOf(at, path),
    ...kindOf(data, isStanding || sheet === fileSheets['portal.yaml']),
    message: `${nameAt(sheet, path)} ${isMarked ? '待填' : `写的是“${typed}”，没有内容`}：填完以前，这个文件不公开`,
    hint: `把${isMarked ? toFill : `“${typed}”`}换成实际内容，${exampleToPut(sheet, path)}${orNone}`,
  };
};

const isNeeded = (sheet: FactSheet, path: string): boolean => {
  const field = sheet.at(path);
  return field !== undefined && (field.required || field.needed !== undefined);
};

/** The same in the text below the fields. */
export const unfilledBody = (
  body: string,
  at: { readonly file: string; readonly bodyLine: number },
  data: object,
): Finding[] =>
  body.split('\n').flatMap((line, index) =>
    line.includes(toFill)
      ? {
          file: at.file,
          line: at.bodyLine + index,
          column: line.indexOf(toFill) + 1,
          ...kindOf(data),
          message: '正文待填：填完以前，这个文件不公开',
          hint: `把${toFill}换成正文；不需要正文的，删掉这一行`,
        }
      : [],
  );

const kindOf = (data: object, isNeeded = false): Pick<Finding, 'code' | 'severity'> =>
  isNeeded || valueAt(data, 'approval.issued') !== undefined
    ? { code: 'unfilled', severity: 'error' }
    : { code: 'to-fill', severity: 'hint' };
