import type { z } from 'zod';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import type { SourceFile } from '#model/library.ts';
import { type HalfRead, halfParse } from './half-read/half-parse.ts';
import { mendedFindings } from './mend/mend-fields.ts';
import type { NameRegister } from './names/register.ts';
import { resolveNames } from './names/resolve-names.ts';
import type { Report } from './report.ts';
import { checkFields } from './schema-findings.ts';
import type { ParsedYaml } from './yaml.ts';

/** The fields of a file as they were written, right or wrong. */
export interface WrittenFields extends SourceFile {
  readonly sheet: FactSheet;
  /** Texts, lists and maps; names of the office are ids already. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Paths of what was not read as it was typed: it has a finding of its own. */
  readonly lost: ReadonlySet<string>;
}

/** The same as values of their schema. */
export interface ReadFields<Value> extends WrittenFields {
  /** `undefined` where something is wrong with one of them; that has been reported. */
  readonly value: Value | undefined;
  /** What could be read in spite of that. */
  readonly half: HalfRead<Value> | undefined;
}

/** What fields are read for. */
export interface ReadingFor {
  readonly register: NameRegister | undefined;
  readonly report: Report;
  /** The year of dates to copy, where the file has no date of its own. */
  readonly year?: string | undefined;
}

/** Fields that were parsed, held against the schema of a fact sheet, whose words findings use. */
export function readFields<Schema extends z.ZodType>(
  sheet: FactSheet<Schema>,
  parsed: ParsedYaml,
  file: string,
  { register, report, year }: ReadingFor,
): ReadFields<z.output<Schema>> {
  const data = resolveNames(sheet, parsed.data, register);
  const { value, findings, lost, unreliable } = checkFields(sheet, { ...parsed, data }, file, year);
  const mended = mendedFindings(findings, { ...parsed, data }, sheet, file);
  mended.findings.forEach(report);
  const isHalf = value === undefined && !parsed.hopeless;
  const half = isHalf
    ? halfParse(sheet.schema, data, new Set([...unreliable, ...mended.guessed]))
    : undefined;
  return { file, places: parsed.places, sheet, data, lost, value, half };
}
