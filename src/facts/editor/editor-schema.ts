import { z } from 'zod';
import { entryTypeOf, type FieldType, schemasAt } from '#model/schema/walk.ts';
import type { Field } from '../sheet/field.ts';
import type { FactSheet } from '../sheet/sheet.ts';

/** What of JSON Schema occurs here, with the keywords that editors know besides. */
export interface EditorSchema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | boolean | null)[];
  readonly enumDescriptions?: readonly string[];
  readonly const?: string;
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
  readonly properties?: Readonly<Record<string, EditorSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | EditorSchema;
  readonly items?: EditorSchema;
  readonly anyOf?: readonly EditorSchema[];
  readonly oneOf?: readonly EditorSchema[];
}

// Editors read YAML by its core schema, where 2019, 0776 and true are no strings; here every value is
// the text that was typed. So a schema for editors takes what YAML makes of these texts.

const digits = '[0-9０-９]';
const patterns: Partial<Record<FieldType, string>> = {
  date: `^\\s*${digits}{4}\\s*[-./年－．／]\\s*${digits}{1,2}\\s*[-./月－．／]\\s*${digits}{1,2}\\s*日?\\s*$`,
  integer: `^\\s*${digits}{1,3}(?:[, ，]?${digits}{3})*\\s*$|^\\s*${digits}{1,9}\\s*$`,
  number: `^\\s*[-－]?${digits}+(?:[, ，]${digits}{3})*(?:[.．]${digits}+)?\\s*$`,
};

const typesOf = (type: FieldType): string | string[] => {
  if (type === 'date') return 'string';
  if (type === 'integer' || type === 'number') return [type, 'string'];
  return type === 'text' ? ['string', 'number', 'boolean'] : ['string', 'number'];
};

/** A single value, as its text is read by the core schema of YAML. */
function single(schema: EditorSchema, type: FieldType): EditorSchema {
  if (type === 'boolean') return { enum: ['是', '否', true, false] };
  if (schema.type !== 'string' || schema.enum || schema.const !== undefined) return schema;
  const pattern = patterns[type] ?? schema.pattern;
  return { ...schema, type: typesOf(type), ...(pattern && { pattern }) };
}

/** A key whose value was left empty counts as not written. */
function orEmpty(schema: EditorSchema): EditorSchema {
  if (schema.anyOf || schema.oneOf) return { anyOf: [schema, { type: 'null' }] };
  const { type, enum: words } = schema;
  return {
    ...schema,
    ...(type && { type: [type, 'null'].flat() }),
    ...(words && { enum: [...words, null] }),
  };
}

/** A schema with what an editor shows beside its field. */
function told(schema: EditorSchema, field: Field): EditorSchema {
  const { label, note, needed, choices, words, typed } = field;
  const said = [label, note, needed && `必填：${needed}`].filter(Boolean).join('。');
  return {
    description: `${said}。比如：${typed}`,
    ...schema,
    // An option of a union names its own word alone.
    ...(choices &&
      words &&
      schema.const === undefined && {
        enumDescriptions: choices.map((word) => words[word] ?? word),
      }),
    ...(schema.pattern && { patternErrorMessage: `${label}写得不对，比如：${typed}` }),
  };
}

/** Makes the schema of an editor from one that zod made; `path` is where it stands. */
function forEditors(schema: EditorSchema, sheet: FactSheet, path = ''): EditorSchema {
  const at = (name: string) => (path ? `${path}.${name}` : name);
  const each = (options: readonly EditorSchema[]) =>
    options.map((option) => forEditors(option, sheet, path));
  if (schema.anyOf) return { ...schema, anyOf: each(schema.anyOf) };
  if (schema.oneOf) return { ...schema, oneOf: each(schema.oneOf) };
  if (schema.items) return { ...schema, items: forEditors(schema.items, sheet, path) };
  if (schema.type !== 'object') {
    const [meant] = schemasAt(sheet.schema, path);
    return meant ? single(schema, entryTypeOf(meant)) : schema;
  }
  const { properties, required = [], additionalProperties: others } = schema;
  const fields = Object.entries(properties ?? {}).map(([name, below]) => {
    const value = forEditors(below, sheet, at(name));
    const field = sheet.at(at(name));
    const may = required.includes(name) ? value : orEmpty(value);
    return [name, field ? told(may, field) : may] as const;
  });
  return {
    ...schema,
    ...(properties && { properties: Object.fromEntries(fields) }),
    // Of a record, any name is a field.
    ...(typeof others === 'object' && {
      additionalProperties: forEditors(others, sheet, at('*')),
    }),
  };
}

/**
 * The JSON Schema of a content file, as an editor for YAML takes it: with the names, notes and examples
 * of the facts. It takes every file that the library takes; of what it takes, the rules may still find
 * something to mend, and so may the checks that no JSON Schema can say.
 */
export function editorSchema(title: string, sheet: FactSheet): EditorSchema {
  const made = z.toJSONSchema(sheet.schema, { io: 'input', target: 'draft-7' });
  return { ...forEditors(made as EditorSchema, sheet), title };
}
