import { describe, expect, expectTypeOf, it } from 'vitest';
import { parseYaml } from '#library/yaml.ts';
import type { rectificationSchema } from '#model/rectifications/rectification.ts';
import type { PathOf, ValueAt } from '#model/schema/path-of.ts';
import type { CivilDate } from '#model/basics/date.ts';
import { allFields, schemasAt, typeOf } from '#model/schema/walk.ts';
import type { Kind } from '#model/kinds.ts';
import { allSheets, anExampleOffice, everyField, fullExample, fullItem } from './fixtures.ts';
import type { Field } from './sheet/field.ts';
import { FactSheet } from './sheet/sheet.ts';
import { kindSheets } from './sheets.ts';

const where = anExampleOffice();

const wholes = new Map<FactSheet, unknown>();

/** A file with all that its fields may say. */
function wholeOf(sheet: FactSheet): unknown {
  const fields = sheet.below('').map((one) => [one.name, fullExample(sheet, one)] as const);
  if (!wholes.has(sheet)) wholes.set(sheet, sheet.schema.parse(Object.fromEntries(fields)));
  return wholes.get(sheet);
}

const parent = (path: string) => path.split('.').slice(0, -1).join('.');

/** Fields that stand side by side: on one page, on one row of a table, in one entry of a list. */
function tables(sheet: FactSheet): Map<string, Field[]> {
  const found = new Map<string, Field[]>();
  for (const field of sheet.fields) {
    let table = parent(field.path);
    while (table && sheet.at(table)?.type !== 'list') table = parent(table);
    found.set(table, [...(found.get(table) ?? []), field]);
  }
  return found;
}

const repeated = (words: readonly string[]) => words.filter((one, at) => words.indexOf(one) !== at);

describe.each(allSheets)('the facts of %s', (_, sheet) => {
  it('are there for every field', () => {
    const paths = allFields(sheet.schema).map(({ path }) => path);
    const lacking = paths.filter((path) => !sheet.at(path));
    expect(lacking).toEqual([]);
  });

  it('call no two things alike that stand side by side', () => {
    const twice = [...tables(sheet).values()].flatMap((fields) =>
      // A part may be called like the whole: 进展说明 has a text and a date.
      repeated(
        fields
          .filter(({ path, label }) => sheet.at(parent(path))?.label !== label)
          .map(({ label }) => label),
      ),
    );
    expect(twice).toEqual([]);
  });

  it('take no heading of a table for two fields', () => {
    const twice = [...tables(sheet).values()].flatMap((fields) =>
      repeated(
        [
          ...new Set(fields.flatMap(({ headings, type }) => (type === 'group' ? [] : headings))),
        ].flatMap((heading) =>
          fields
            .filter((field) => field.type !== 'group' && field.headings.includes(heading))
            .map(() => heading),
        ),
      ),
    );
    expect(twice).toEqual([]);
  });
});

describe.each(everyField)('$name', ({ sheet, field }) => {
  it('has an example that means, typed at its place, what it should', () => {
    const { data, findings } = parseYaml(atItsPlace(sheet, field), 'a.yaml');
    expect(findings).toEqual([]);
    const value = valueIn(data, sheet, field.path);
    expect(value).toEqual(field.example);
    const schemas = schemasAt(sheet.schema, field.path);
    expect(schemas.some((schema) => schema.safeParse(value).success)).toBe(true);
  });

  it('is said in words wherever it is shown', () => {
    if (field.seen === 'internal') return;
    const [schema] = schemasAt(sheet.schema, field.path);
    const value = schema?.parse(fullExample(sheet, field));
    const whole = wholeOf(sheet);
    const said = field.say(value, where, whole);
    expect(said).not.toBe('');
    expect(said).not.toMatch(/undefined|\[object|,|\d{4}-\d\d-\d\d/);
  });
});

describe('a field', () => {
  const named = (test: (field: Field) => boolean) =>
    everyField.filter(({ field }) => test(field)).map(({ name }) => name);

  it('that holds an id says what it is the id of, but where it is the id itself', () => {
    const open = named(({ entry, names }) => entry === 'id' && !names);
    expect(open.filter((name) => !/\bid$/.test(name))).toEqual([]);
  });

  it('with English choices says what people call them', () => {
    const english = ({ choices, words, entry, say }: Field) =>
      entry === 'choice' &&
      (choices ?? []).some((choice) => /^[a-z-]+$/.test(choice) && !words?.[choice]) &&
      say(choices?.[0], where, {}) === choices?.[0];
    expect(named(english)).toEqual([]);
  });

  it('tells when it is needed only where its schema lets it out', () => {
    expect(named(({ required, needed }) => required && needed !== undefined)).toEqual([]);
  });

  it('that is internal has nothing public below it', () => {
    const leaking = everyField.filter(
      ({ sheet, field }) =>
        field.seen !== 'internal' && sheet.at(parent(field.path))?.seen === 'internal',
    );
    expect(leaking.map(({ name }) => name)).toEqual([]);
  });
});

const computed = Object.entries(kindSheets).flatMap(([kind, sheet]) =>
  sheet.computed.map((fact) => ({ name: `${kind} ${fact.name}`, kind: kind as Kind, sheet, fact })),
);

describe.each(computed)('$name, which is computed', ({ kind, sheet, fact }) => {
  it('is called like nothing else, but for a field that it stands for', () => {
    expect(sheet.at(fact.name)).toBeUndefined();
    const alike = [...sheet.fields, ...sheet.computed].filter(({ label }) => label === fact.label);
    const names = alike.map((one) => ('path' in one ? one.path : one.name));
    expect(names.filter((name) => !fact.name.startsWith(`${name}.`))).toEqual([fact.name]);
  });

  it('is told in words', () => {
    const said = fact.say(fullItem(kind), where);
    const value = fact.value(fullItem(kind), where);
    expect(said !== '').toBe(![undefined, 0, false].includes(value as never));
    expect(said).not.toMatch(/undefined|\[object|\d{4}-\d\d-\d\d/);
  });
});

describe('the facts as types', () => {
  it('know the paths of a schema and what stands there', () => {
    type Path = PathOf<typeof rectificationSchema>;
    expectTypeOf<'milestones.doneOn'>().toExtend<Path>();
    expectTypeOf<'approval.drafted.post'>().toExtend<Path>();
    expectTypeOf<'milestones.done'>().not.toExtend<Path>();
    expectTypeOf<
      ValueAt<typeof rectificationSchema, 'milestones.doneOn'>
    >().toEqualTypeOf<CivilDate>();
  });

  it('refuse facts of a field that is none, where a type could not', () => {
    const { schema } = kindSheets.notice;
    expect(() => new FactSheet(schema, { titel: {} as never })).toThrow('titel');
  });
});

/** The line of the hint below the fields above it, as it is copied into a file. */
function atItsPlace(sheet: FactSheet, field: Field): string {
  const above = field.path.split('.').slice(0, -1);
  const lines: string[] = [];
  let indent = '';
  let entry = '';
  for (const [at, name] of above.entries()) {
    lines.push(`${indent}${entry}${name}:`);
    indent += ' '.repeat(entry.length + 2);
    entry = sheet.at(above.slice(0, at + 1))?.type === 'list' ? '- ' : '';
  }
  return [...lines, `${indent}${entry}${field.name}: ${field.typed}`, ''].join('\n');
}

/** The value at a path of parsed YAML, in the first entry of each list on the way. */
function valueIn(data: unknown, sheet: FactSheet, path: string): unknown {
  const names = path.split('.');
  return names.reduce((value: unknown, name, at) => {
    const inner = (value as Record<string, unknown>)[name];
    const last = at === names.length - 1;
    const list = schemasAt(sheet.schema, names.slice(0, at + 1).join('.')).some(
      (schema) => typeOf(schema) === 'list',
    );
    return list && !last ? (inner as unknown[])[0] : inner;
  }, data);
}
