import type { z } from 'zod';
import { assignmentSchema } from '#model/plan/assignment.ts';
import { frameSchema } from '#model/plan/frame.ts';
import { kindNames, kinds } from '#model/kinds.ts';
import type { Selector } from '#model/plan/plan.ts';
import { publicationSchema } from '#model/plan/publication.ts';

type Schema = z.core.$ZodTypes;

/** The schemas of what a duty can count; `any` has those of every kind. */
export function schemasOf(kind: Selector['kind']): z.ZodType[] {
  const lists = {
    publication: publicationSchema,
    frame: frameSchema,
    assignment: assignmentSchema,
  };
  if (kind === 'any')
    return [...kindNames.map((name) => kinds[name].schema), ...Object.values(lists)];
  if (kind === 'publication' || kind === 'frame' || kind === 'assignment') return [lists[kind]];
  return [kinds[kind].schema];
}

/** A schema without what makes it optional, gives it a default, transforms or repeats it. */
function bare(schema: Schema): Schema {
  const { def } = schema._zod;
  if (def.type === 'optional' || def.type === 'default') return bare(def.innerType as Schema);
  if (def.type === 'pipe') return bare(def.in as Schema);
  if (def.type === 'array') return bare(def.element as Schema);
  return schema;
}

/** The schema of a field by its path (`closing.state`), or `undefined` where there is none. */
export function fieldSchema(schema: z.ZodType, path: string): Schema | undefined {
  let found: Schema | undefined = bare(schema as unknown as Schema);
  for (const name of path.split('.')) {
    const def: Schema['_zod']['def'] | undefined = found?._zod.def;
    const next: unknown = def?.type === 'object' ? def.shape[name] : undefined;
    found = next === undefined ? undefined : bare(next as Schema);
  }
  return found;
}

/** The values a field can have, where they are a closed list. */
export function closedValues(schema: Schema): string[] | undefined {
  const { def } = schema._zod;
  return def.type === 'enum' ? Object.values(def.entries).map(String) : undefined;
}

/** Names of the fields at the top of a schema. */
export function fieldNames(schema: z.ZodType): string[] {
  const { def } = bare(schema as unknown as Schema)._zod;
  return def.type === 'object' ? Object.keys(def.shape) : [];
}
