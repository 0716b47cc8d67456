import type { z } from 'zod';
import {
  type SchemaField,
  allFields,
  choicesOf,
  entryTypeOf,
  typeOf,
  valueAt,
  withoutNumbers,
} from '#model/schema/walk.ts';
import { type Computed, type ComputedField, computedField } from './computed.ts';
import { exampleOf } from './example.ts';
import type { Fact, Where } from './fact.ts';
import type { Field } from './field.ts';
import { saidByType } from './said.ts';
import { typed } from './typed.ts';

type Facts = Readonly<Record<string, Fact>>;

/** What is known of all fields of a schema. */
export class FactSheet<S extends z.ZodType = z.ZodType> {
  readonly schema: S;
  /** In the order of the facts. */
  readonly fields: readonly Field[];
  /** What follows from the fields, by names that are no paths. */
  readonly computed: readonly ComputedField[];
  readonly #byPath: ReadonlyMap<string, Field>;
  readonly #belowPath: ReadonlyMap<string, readonly Field[]>;

  /** Throws for facts of a field that the schema has not; a test finds the fields without facts. */
  constructor(schema: S, facts: Facts, computed: Readonly<Record<string, Computed>> = {}) {
    this.schema = schema;
    const inSchema = new Map(allFields(schema).map((field) => [field.path, field]));
    this.fields = Object.keys(facts).map((path) => {
      const field = inSchema.get(path);
      if (!field) throw new Error(`facts of ${path}, which the schema has not`);
      return this.#fieldOf(field, facts);
    });
    this.computed = Object.entries(computed).map(([name, fact]) => computedField(name, fact));
    this.#byPath = new Map(this.fields.map((field) => [field.path, field]));
    this.#belowPath = Map.groupBy(this.fields, ({ path, name }) =>
      path.slice(0, Math.max(0, path.length - name.length - 1)),
    );
  }

  /** The field at a path, with or without the numbers of entries. */
  at(path: string | readonly PropertyKey[]): Field | undefined {
    return this.#byPath.get(withoutNumbers(path));
  }

  /** The fields right below a path; those at the top for an empty one. */
  below(path: string): Field[] {
    return [...(this.#belowPath.get(path) ?? [])];
  }

  /**
   * What is said of a field of an item, an entry or settings; empty where nothing is written: no text,
   * no entries, or not 是.
   */
  say(path: string, whole: object, where: Where): string {
    const value = valueAt(whole, path);
    if (value === undefined || value === false) return '';
    if (Array.isArray(value) && value.length === 0) return '';
    return this.at(path)?.say(value, where, whole) ?? '';
  }

  #fieldOf(field: SchemaField, facts: Facts): Field {
    const { path, name, required, schemas } = field;
    const fact = facts[path] as Fact<unknown, unknown>;
    const [schema] = schemas as [z.ZodType];
    const choices = schemas.map(choicesOf);
    const example = exampleOf(field, facts);
    const about = { type: typeOf(schema), entry: entryTypeOf(schema), ...pick(fact) };
    return {
      path,
      name,
      required,
      ...about,
      choices: choices.includes(undefined) ? undefined : choices.flatMap((some) => some ?? []),
      example,
      typed: typed(example),
      say:
        fact.say ??
        ((value, where, whole) => saidByType(value, about, this.below(path), [where, whole])),
    };
  }
}

const pick = ({ label, seen, group, change, needed, names, note, how, words, also }: Fact) => ({
  label,
  seen,
  group,
  change: change ?? ('fixed' as const),
  needed,
  names,
  note,
  how,
  words,
  headings: [label, ...(also ?? [])],
});
