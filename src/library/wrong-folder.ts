import type { FactSheet } from '#facts/sheet/sheet.ts';
import { kindSheets } from '#facts/sheets.ts';
import type { Finding } from '#model/basics/finding.ts';
import { type Kind, kindNames, kinds } from '#model/kinds.ts';
import { error } from './report.ts';
import type { ParsedYaml } from './yaml.ts';

/** Fields at the top that another kind has and this one not, from which on the file is one of the other. */
const fewest = 2;

/**
 * An item in the folder of another kind: every field it has belongs to that, and all that kind asks for is
 * there. One word about it helps more than one about each of its fields.
 */
export function wrongFolder(
  { keys, hopeless }: ParsedYaml,
  kind: Kind,
  file: string,
): Finding | undefined {
  const names = keys.filter(({ above }) => above === '').map(({ name }) => name);
  if (hopeless || strangers(names, kind).length < fewest) return undefined;
  const other = kindNames.find(
    (one) =>
      one !== kind &&
      kinds[one].extension === kinds[kind].extension &&
      strangers(names, one).length === 0 &&
      needed(one).every((name) => names.includes(name)),
  );
  if (!other) return undefined;
  const right = `${kinds[other].folder}/${file.replace(/^.*\//, '')}`;
  return error(
    'wrong-folder',
    { file, line: 1, column: 1 },
    `这个文件放在了${kinds[kind].label}的文件夹里，写的字段是${kinds[other].label}的`,
    `把文件移到 ${file.replace(/[^/]*\/[^/]*$/, '')}${right}`,
  );
}

const fieldsOf = (kind: Kind) => (kindSheets[kind] as FactSheet).below('');

const strangers = (names: readonly string[], kind: Kind): string[] => {
  const known = new Set(fieldsOf(kind).map(({ name }) => name));
  return names.filter((name) => !known.has(name));
};

const needed = (kind: Kind): string[] =>
  fieldsOf(kind)
    .filter(({ required }) => required)
    .map(({ name }) => name);
