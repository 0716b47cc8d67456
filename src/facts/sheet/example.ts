import { type SchemaField, fieldsBelow, typeOf } from '#model/schema/walk.ts';
import { type Fact, Parts, type Written } from './fact.ts';

/** The example of a field: what its facts give, or the examples of those below it together. */
export function exampleOf(field: SchemaField, facts: Readonly<Record<string, Fact>>): Written {
  const example = facts[field.path]?.example ?? '';
  if (!(example instanceof Parts)) return example;
  const named = new Set(example.with);
  const shown = field.schemas
    .flatMap((schema) => fieldsBelow(schema, field.path))
    .filter(({ name, required }) => required || named.has(name));
  const group = Object.fromEntries(shown.map((part) => [part.name, exampleOf(part, facts)]));
  return field.schemas.some((schema) => typeOf(schema) === 'list') ? [group] : group;
}
