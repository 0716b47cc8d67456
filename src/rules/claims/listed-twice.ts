import { type Office, allItems } from '#model/library.ts';
import { type Draft, type Located, type Rule, at, sourceOf, standing } from '../rule.ts';

interface List {
  readonly source: Located;
  readonly path: string;
  readonly entries: readonly string[];
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** What the library adds to an item, and what holds other things than lists. */
const notLists = new Set(['places', 'body', 'plain']);

/** Every list of words, names or ids below a value. */
function* listsIn(source: Located, value: unknown, path: string): Generator<List> {
  if (isTexts(value)) yield { source, path, entries: value };
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      if (path || !notLists.has(key)) yield* listsIn(source, inner, path ? `${path}.${key}` : key);
}

function* listsOf(office: Office): Generator<List> {
  for (const item of standing(allItems(office))) yield* listsIn(item, item, '');
  for (const name of ['assignments', 'frames'] as const)
    yield* listsIn(sourceOf(office, `${name}.yaml`), office[name], name);
}

const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

const nameOf = (path: string): string => path.split('.').at(-1) ?? path;

/** `villages: [liuwan, shiqiao]`, where every entry may stand between brackets as it is. */
const asLine = (path: string, entries: readonly string[]): string | undefined =>
  entries.every((one) => /^[\p{Script=Han}\w-]+$/u.test(one))
    ? `${nameOf(path)}: [${entries.join(', ')}]`
    : undefined;

/** Whoever leads is not a helper of itself: fields of the unit in charge, and of those that help. */
function* helpers(office: Office): Generator<[Located, string, string, readonly string[]]> {
  for (const item of standing(office.items.rectification))
    yield [item, 'supportUnits', item.unit, item.supportUnits];
  const source = sourceOf(office, 'assignments.yaml');
  for (const [index, { lead, supporting }] of office.assignments.entries())
    yield [source, `assignments.${index}.supporting`, lead, supporting];
}

/** The same entry twice in a list, and the unit in charge among those that help it. */
export const listedTwice: Rule = {
  code: 'listed-twice',
  severity: 'hint',
  clause: '设计：一件事登记一次',
  *check(office): Generator<Draft> {
    for (const { source, path, entries } of listsOf(office)) {
      const plain = entries.map(squeezed);
      const again = plain.findIndex((one, index) => plain.indexOf(one) < index);
      if (again < 0) continue;
      const once = entries.filter((_, index) => plain.indexOf(plain[index] ?? '') === index);
      const line = asLine(path, once);
      yield at(
        source,
        `${path}.${again}`,
        `“${entries[again]}”在这一栏里写了两次`,
        `删掉重复的一项${line ? `。这一行改成：${line}` : ''}`,
      );
    }
    for (const [source, path, lead, others] of helpers(office)) {
      const index = others.indexOf(lead);
      if (index < 0) continue;
      const rest = others.filter((one) => one !== lead);
      yield at(
        source,
        `${path}.${index}`,
        '牵头、负责的单位不用再写进配合的单位',
        rest.length > 0 ? `这一行改成：${asLine(path, rest)}` : `删去 ${nameOf(path)}`,
      );
    }
  },
};
