import { parse, stringify } from 'yaml';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import { fileSheets, kindSheets } from '#facts/sheets.ts';
import type { Finding } from '#model/basics/finding.ts';
import { type Kind, kindNames, kinds } from '#model/kinds.ts';
import { type Raw, rawItem, rawSettings } from '#rules/fixtures.ts';
import { readFrontMatter } from './front-matter.ts';
import { parseYaml } from './yaml.ts';

// For tests: content as data, written to files, and changed as the hint of a finding says.

/** The fields of the files of a content folder, by path; a body under `body`. */
export type Written = Readonly<Record<string, Raw>>;

interface WrittenParts {
  readonly items?: readonly (readonly [kind: Kind, raw?: Raw, id?: string])[];
  readonly settings?: Raw;
  readonly lists?: Readonly<Record<string, Raw>>;
}

/** An office `qinghe` with these items, settings and lists. */
export const written = ({ items = [], settings = {}, lists = {} }: WrittenParts): Written => ({
  'qinghe/office.yaml': {
    ...rawSettings,
    villages: [
      { id: 'liuwan', name: '柳湾村' },
      { id: 'shiqiao', name: '石桥村' },
    ],
    ...settings,
  },
  ...Object.fromEntries(Object.entries(lists).map(([name, raw]) => [`qinghe/${name}.yaml`, raw])),
  ...Object.fromEntries(
    items.map(([kind, raw = {}, id = 'a']) => [
      `qinghe/${kinds[kind].folder}/${id}${kinds[kind].extension}`,
      {
        ...rawItem(kind, raw),
        ...(kinds[kind].extension === '.md' && { body: raw['body'] ?? '正文。' }),
      },
    ]),
  ),
});

/** A file as it is typed. */
export function fileText(path: string, { body, ...fields }: Raw): string {
  const yaml = stringify(fields, { lineWidth: 0 });
  return path.endsWith('.md') ? `---\n${yaml}---\n\n${String(body)}\n` : yaml;
}

/** The facts of the fields of a file. */
function sheetOf(path: string): FactSheet {
  const [, folder = '', name] = path.split('/');
  const kind = kindNames.find((one) => kinds[one].folder === folder);
  if (name !== undefined && kind) return kindSheets[kind] as FactSheet;
  const sheet = Object.entries(fileSheets).find(([one]) => one === folder)?.[1];
  if (!sheet) throw new Error(`no facts of ${path}`);
  return sheet as FactSheet;
}

/** A field and what to write in it; `add` for one more entry of a list, nothing to delete it. */
interface Step {
  readonly name: string;
  readonly value?: unknown;
  readonly add?: true;
}

const asTyped = (text: string): unknown => parse(text, { schema: 'failsafe' });

/** The text of a value: to the end of its brackets, else to the next example. */
function valueAt(text: string): string {
  if (!/^[[{]/.test(text))
    return text.split(/、(?=[a-z]\w*: |删去)| 和 ?(?=[a-z]\w*: )|。/)[0] ?? '';
  let depth = 0;
  for (const [index, character] of [...text].entries()) {
    if (/[[{]/.test(character)) depth += 1;
    if (/[\]}]/.test(character)) depth -= 1;
    if (depth === 0) return [...text].slice(0, index + 1).join('');
  }
  return text;
}

/**
 * What a hint says to write, one list of steps for each of its ways, which stand between `；`: fields
 * (`name: value`), entries (`- { … }` of the list named last before) and fields to take away (删去).
 */
export function waysOf(hint: string, file: string): Step[][] {
  const sheet = sheetOf(file);
  const named = new Set(sheet.fields.map(({ name }) => name));
  return hint
    .split('；')
    .map((way) => {
      const steps: Step[] = [];
      const entry = /- (?=\{)/.exec(way);
      const list =
        entry &&
        way
          .slice(0, entry.index)
          .match(/[a-z][A-Za-z]+/g)
          ?.at(-1);
      if (entry && list)
        return [{ name: list, value: asTyped(valueAt(way.slice(entry.index + 2))), add: true }];
      for (let at = 0; at < way.length;) {
        const found = /(?<![\w./{-])([a-z]\w*): |删去 ([a-z]\w*)/.exec(way.slice(at));
        if (!found) break;
        const [whole, name = '', gone] = found;
        const start = at + found.index + whole.length;
        const text = valueAt(way.slice(start));
        if (gone !== undefined && named.has(gone)) steps.push({ name: gone });
        if (named.has(name)) steps.push({ name, value: asTyped(text) });
        at = gone === undefined ? start + text.length : start;
      }
      return steps;
    })
    .filter((steps) => steps.length > 0) as Step[][];
}

/** The path of the field that a finding stands at. */
function pathOf(text: string, { file, line, column }: Finding): string {
  const source = file.endsWith('.md')
    ? readFrontMatter(text, file, sheetOf(file))
    : parseYaml(text, file);
  if ('severity' in source) return '';
  return (
    [...source.places].findLast(
      ([, place]) => place.line === line && place.column === column,
    )?.[0] ?? ''
  );
}

/** The content after a way was followed at the place of a finding. */
export function followed(content: Written, finding: Finding, steps: readonly Step[]): Written {
  const { file } = finding;
  const raw = structuredClone(content[file]) as Raw;
  const sheet = sheetOf(file);
  const parts = pathOf(fileText(file, raw), finding).split('.').filter(Boolean);
  for (const { name, value, add } of steps) {
    // At the field itself, beside it, or in the nearest group above that has such a field.
    let above = parts.length;
    while (above > 0 && !sheet.at([...parts.slice(0, above), name])) above -= 1;
    let group: Raw = raw;
    for (const part of parts.slice(0, above)) group = group[part] as Raw;
    if (value === undefined && !add) delete group[name];
    else group[name] = add ? [...((group[name] as unknown[] | undefined) ?? []), value] : value;
  }
  return { ...content, [file]: raw };
}
