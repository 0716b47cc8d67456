import type { z } from 'zod';
import { fieldExample, fieldName, nameAt } from '#facts/hint.ts';
import type { Field } from '#facts/sheet/field.ts';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import type { Finding, Place } from '#model/basics/finding.ts';
import { halfWidth } from '#model/basics/half-width.ts';
import { withoutNumbers } from '#model/schema/walk.ts';
import { fieldAlike, fieldCalled } from './field-called.ts';
import { canBeShown, linesToCopy } from '#model/basics/lines-to-copy.ts';
import { nearest } from './nearest.ts';
import { error } from './report.ts';
import { above, namesBelow } from './typed/loss.ts';
import type { WrittenKey } from './typed/spelling.ts';
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
): Stranger[] {
  const refused = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((name) => pathOf(issue.path.join('.'), name))
        : [],
    ),
  );
  const lines = source.source.split('\n');
  const keysAbove = Map.groupBy(source.keys, ({ above }) => above);
  const written = new Map(
    [...keysAbove].map(([around, keys]) => [around, new Set(keys.map(({ name }) => name))]),
  );
  return source.keys
    .filter((key) => isStrange(sheet, key) || refused.has(pathOf(key.above, key.name)))
    .map((key) =>
      strangerAt(sheet, key, { source, lines, used: written.get(key.above) ?? new Set() }),
    );
}

/** A file that was read, and the names that are written beside a key. */
interface Around {
  readonly source: ParsedYaml;
  readonly lines: readonly string[];
  readonly used: ReadonlySet<string>;
}

/** No field of what stands above it is called so; of a record every name is a field. */
function isStrange(sheet: FactSheet, { above, name }: WrittenKey): boolean {
  const names = namesBelow({ sheet }, above);
  return names.length > 0 && !names.includes(name);
}

const pathOf = (around: string, name: string): string => (around ? `${around}.${name}` : name);

function strangerAt(sheet: FactSheet, written: WrittenKey, file: Around): Stranger {
  const { above: around, name: key, place } = written;
  const fields = sheet.below(withoutNumbers(around));
  const free = fields.filter(({ name }) => !file.used.has(name));
  const near = nearest(
    halfWidth(key),
    free.map(({ name }) => name),
  );
  const meant = fieldAlike(halfWidth(key), free) ?? free.find(({ name }) => name === near);
  const finding = error(
    'unknown-key',
    place,
    `没有“${key}”这个字段`,
    meant
      ? `是不是想写“${fieldName(meant)}”？${changed(file, place, key, meant)}`
      : (writtenAlready(key, fields) ??
          writtenElsewhere(sheet, key) ??
          `这里可以写：${fields.map(fieldName).join('、')}`),
  );
  return { path: pathOf(around, key), finding, meant: meant && pathOf(around, meant.name) };
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
function changed({ source, lines }: Around, place: Place, key: string, { name }: Field): string {
  const line = lines[source.draft.lineOf(place.line ?? 1) - 1] ?? '';
  const column = (place.column ?? 1) - 1;
  const quote = /["']/.test(line[column] ?? '') ? 2 : 0;
  const rest = line.slice(column + key.length + quote);
  const at = place.line ?? 1;
  const correction = {
    from: at,
    to: at,
    lines: [`${line.slice(0, column)}${name}${rest}`.trimEnd()],
  };
  return canBeShown(correction) ? linesToCopy(correction, at) : '';
}
