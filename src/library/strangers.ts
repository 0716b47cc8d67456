import type { z } from 'zod';
import { fieldExample, fieldName, nameAt } from '#facts/hint.ts';
import type { Field } from '#facts/sheet/field.ts';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import type { Finding, Place } from '#model/basics/finding.ts';
import { withoutNumbers } from '#model/schema/walk.ts';
import { fieldCalled } from './field-called.ts';
import { nearest } from './nearest.ts';
import { error } from './report.ts';
import { mendedLine } from './typed/mended-line.ts';
import type { ParsedYaml } from './yaml.ts';

/** A key that no field has. */
interface Stranger {
  readonly path: string;
  readonly finding: Finding;
  /** Path of the field that was probably meant: it is not missing as well. */
  readonly meant: string | undefined;
}

/**
 * Keys that are no fields, with what was probably meant: a misspelt one, or the Chinese name of a field
 * (整改时限 for `deadline`), as the office or the county's tables have it. Empty ones, too: whoever fills
 * them in later would wonder.
 */
export function strangersOf(
  sheet: FactSheet,
  issues: readonly z.core.$ZodIssue[],
  source: ParsedYaml,
  file: string,
): Stranger[] {
  const refused = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [...issue.path, key].join('.'))
      : [],
  );
  const paths = new Set([
    ...refused,
    ...[...source.keys.keys()].filter((path) => isStrange(sheet, path)),
  ]);
  return [...paths].map((path) => {
    const place = source.keys.get(path) ?? { file, line: 1, column: 1 };
    return strangerAt(sheet, path, { place, source });
  });
}

/** No field of what stands above it is called so; of a record every name is a field. */
function isStrange(sheet: FactSheet, path: string): boolean {
  const fields = sheet.below(withoutNumbers(above(path)));
  return fields.length > 0 && !fields.some(({ name }) => name === keyOf(path));
}

const above = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('.')));
const keyOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

function strangerAt(
  sheet: FactSheet,
  path: string,
  { place, source }: { place: Place; source: ParsedYaml },
): Stranger {
  const key = keyOf(path);
  const around = above(path);
  const fields = sheet.below(withoutNumbers(around));
  const isFree = ({ name }: Field) => !source.keys.has(around ? `${around}.${name}` : name);
  const free = fields.filter(isFree);
  const near = nearest(
    key,
    free.map(({ name }) => name),
  );
  const meant = fieldCalled(key, free) ?? free.find(({ name }) => name === near);
  const finding = error(
    'unknown-key',
    place,
    `没有“${key}”这个字段`,
    meant
      ? `是不是想写“${fieldName(meant)}”？${changed(source, place, key, meant)}`
      : (writtenAlready(key, fields) ??
          writtenElsewhere(sheet, key) ??
          `这里可以写：${fields.map(fieldName).join('、')}`),
  );
  return { path, finding, meant: meant && (around ? `${around}.${meant.name}` : meant.name) };
}

function writtenAlready(key: string, fields: readonly Field[]): string | undefined {
  const near = nearest(
    key,
    fields.map(({ name }) => name),
  );
  const same = fieldCalled(key, fields) ?? fields.find(({ name }) => name === near);
  return same && `“${fieldName(same)}”已经写过了，删掉这一行`;
}

/** A field of that name stands below another: 进展成效 is `standing.text`. */
function writtenElsewhere(sheet: FactSheet, key: string): string | undefined {
  const field = fieldCalled(key, sheet.fields);
  if (!field) return undefined;
  const holder = sheet.at(above(field.path));
  return holder
    ? `${key}写在 ${nameAt(sheet, holder.path)} 里，${fieldExample(holder)}`
    : `${key}写成 ${fieldName(field)}，写在最外面一层，${fieldExample(field)}`;
}

/** The line with the right name, to be copied. */
function changed(source: ParsedYaml, place: Place, key: string, { name }: Field): string {
  const line = source.source.split('\n')[(place.line ?? 1) - 1] ?? '';
  const column = (place.column ?? 1) - 1;
  const quote = /["']/.test(line[column] ?? '') ? 2 : 0;
  const rest = line.slice(column + key.length + quote);
  const corrected = `${line.slice(0, column)}${name}${rest}`.trim();
  return corrected.length > 160 ? '' : `这一行改成：${mendedLine(corrected) ?? corrected}`;
}
