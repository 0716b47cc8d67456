import type { z } from 'zod';

type Schema = z.core.$ZodTypes;

/** The schemas that may hold below a name or index, looking through defaults and unions. */
function step(schema: Schema, name: string | undefined): Schema[] {
  const { def } = schema._zod;
  switch (def.type) {
    case 'default':
    case 'optional':
    case 'nullable':
    case 'readonly':
      return step(def.innerType as Schema, name);
    case 'pipe':
      return step(def.in as Schema, name);
    case 'union':
      return def.options.flatMap((option) => step(option as Schema, name));
    case 'array':
      return name === undefined ? [] : [def.element as Schema];
    case 'record':
      return name === undefined ? [] : [def.valueType as Schema];
    case 'object': {
      if (name === undefined) return [schema];
      const field = def.shape[name];
      return field ? [field as Schema] : [];
    }
    default:
      return [];
  }
}

/** Names that a schema knows at a path: what an unknown key may have meant. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let schemas: Schema[] = [schema as unknown as Schema];
  for (const name of path) schemas = schemas.flatMap((at) => step(at, String(name)));
  const objects = schemas.flatMap((at) => step(at, undefined));
  return [
    ...new Set(
      objects.flatMap(({ _zod: { def } }) => (def.type === 'object' ? Object.keys(def.shape) : [])),
    ),
  ];
}

/** Every name of a field anywhere in a schema. */
export function allKeys(schema: z.ZodType): Set<string> {
  const names = new Set<string>();
  const visit = (at: Schema): void => {
    const { def } = at._zod;
    if (def.type === 'object')
      for (const [name, field] of Object.entries(def.shape)) {
        names.add(name);
        visit(field as Schema);
      }
    else if (def.type === 'array') visit(def.element as Schema);
    else if (def.type === 'record') visit(def.valueType as Schema);
    else if (def.type === 'union') for (const option of def.options) visit(option as Schema);
    else if (def.type === 'default' || def.type === 'prefault' || def.type === 'optional')
      visit(def.innerType as Schema);
  };
  visit(schema as unknown as Schema);
  return names;
}
