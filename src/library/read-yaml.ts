import type { z } from 'zod';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import { menderOf } from './mend/mend.ts';
import { type ReadFields, type ReadingFor, readFields } from './read-fields.ts';
import { readText } from './read-text.ts';
import { parseYaml } from './yaml.ts';

/** Reads a YAML file against a fact sheet; `undefined` where there is no text to be read. */
export async function readYaml<Schema extends z.ZodType>(
  root: string,
  file: string,
  sheet: FactSheet<Schema>,
  to: ReadingFor,
): Promise<ReadFields<z.output<Schema>> | undefined> {
  const text = await readText(root, file, to.report);
  if (text === undefined) return undefined;
  return readFields(sheet, parseYaml(text, file, sheet, menderOf(sheet, file)), file, to);
}
