import type { z } from 'zod';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import { menderOf } from './mend/mend.ts';
import type { NameRegister } from './names/register.ts';
import { type ReadFields, readFields } from './read-fields.ts';
import { readText } from './read-text.ts';
import type { Report } from './report.ts';
import { parseYaml } from './yaml.ts';

/** Reads a YAML file against a fact sheet; `undefined` where there is no text to be read. */
export async function readYaml<Schema extends z.ZodType>(
  root: string,
  file: string,
  sheet: FactSheet<Schema>,
  report: Report,
  register?: NameRegister,
): Promise<ReadFields<z.output<Schema>> | undefined> {
  const text = await readText(root, file, report);
  if (text === undefined) return undefined;
  return readFields(sheet, parseYaml(text, file, sheet, menderOf(sheet, file)), file, {
    register,
    report,
  });
}
