import type { Office } from '#model/library.ts';
import { type Draft, type Located, type Rule, at, sourceOf, standing } from '../rule.ts';
import { entryLists } from './entry-lists.ts';

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
    for (const { source, path, entries, plain } of entryLists(office)) {
      const again = entries.findIndex((one, index) => entries.indexOf(one) < index);
      if (again < 0) continue;
      const line = plain ? asLine(path, [...new Set(entries)]) : undefined;
      yield at(
        source,
        `${path}.${again}`,
        plain || !entries[again]?.startsWith('{')
          ? `“${entries[again]}”在这一栏里写了两次`
          : `第 ${again + 1} 项和第 ${entries.indexOf(entries[again] ?? '') + 1} 项一模一样`,
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
