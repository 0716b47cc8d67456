import type { z } from 'zod';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import type { SourceFile } from '#model/library.ts';
import { readText } from './read-text.ts';
import type { Report } from './report.ts';
import { checkFields } from './schema-findings.ts';
import { parseYaml } from './yaml.ts';

/** A YAML file that was read, with the place of every field. */
export interface YamlFile<Value> extends SourceFile {
  /** `undefined` where it is not as its schema asks; that has been reported. */
  readonly value: Value | undefined;
}

/** Reads a YAML file against the schema of a fact sheet, whose words findings use. */
export async function readYaml<Schema extends z.ZodType>(
  root: string,
  file: string,
  sheet: FactSheet<Schema>,
  report: Report,
): Promise<YamlFile<z.output<Schema>>> {
  const text = await readText(root, file, report);
  if (text === undefined) return { file, places: new Map(), value: undefined };
  const parsed = parseYaml(text, file);
  const { value, findings } = checkFields(sheet, parsed, file);
  findings.forEach(report);
  return { file, places: parsed.places, value };
}
