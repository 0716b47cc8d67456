import type { Dirent } from 'node:fs';
import type { z } from 'zod';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import { kindSheets } from '#facts/sheets.ts';
import { compareText } from '#model/basics/finding.ts';
import { type Kind, kinds } from '#model/kinds.ts';
import type { AnyItem, Items } from '#model/library.ts';
import { checkMarkdown } from '#markdown/check.ts';
import { plainText } from '#markdown/plain-text.ts';
import { readFrontMatter } from './front-matter.ts';
import { duplicateFindings, idFinding } from './ids.ts';
import type { BrokenItem } from './references.ts';
import { readText } from './read-text.ts';
import { error, type Report } from './report.ts';
import { checkFields } from './schema-findings.ts';
import { fieldsBelowFence } from './typed/below-fence.ts';
import { listFolder } from './walk.ts';
import { parseYaml } from './yaml.ts';

/** The items of a kind, and the ids of all its files: broken ones are known, but left out. */
export interface ReadItems<K extends Kind> {
  readonly items: readonly Items[K][number][];
  readonly ids: ReadonlySet<string>;
  readonly broken: readonly BrokenItem[];
}

/** Reads a folder of items, newest first. */
export async function readItems<K extends Kind>(
  root: string,
  office: string,
  kind: K,
  report: Report,
): Promise<ReadItems<K>> {
  const folder = `${office}/${kinds[kind].folder}`;
  const files = itemFiles(await listFolder(root, folder, report), folder, kind, report);
  // A file with a bad name is read for its findings only: all mistakes are said at once.
  const all = await Promise.all(
    files.map(({ id, file }) => readItem(root, file, id, kind, report)),
  );
  const read = all.filter((_, index) => files[index]?.named);
  const names = files.filter(({ named }) => named);
  const items = read.filter((item) => item && 'id' in item) as Items[K][number][];
  const broken = read.filter((item): item is BrokenItem => item !== undefined && 'data' in item);
  items.sort((a, b) => compareText(b.publishedOn, a.publishedOn) || compareText(a.id, b.id));
  return { items, ids: new Set(names.map(({ id }) => id)), broken };
}

/** Files that are items: right ending; `named` where their id is good and has no twin. */
function itemFiles(entries: readonly Dirent[], folder: string, kind: Kind, report: Report) {
  const { extension, label } = kinds[kind];
  const named = entries.flatMap((entry) => {
    const place = { file: `${folder}/${entry.name}` };
    if (entry.isDirectory()) {
      report(
        error(
          'unknown-folder',
          place,
          `${label}的文件夹里不能再有文件夹`,
          '把里面的文件移到上一级；图片和附件放进本单位的 media/',
        ),
      );
      return [];
    }
    const dot = entry.name.lastIndexOf('.');
    const stem = dot > 0 ? entry.name.slice(0, dot) : entry.name;
    return [{ name: stem, ending: dot > 0 ? entry.name.slice(dot) : '', place }];
  });
  const twins = duplicateFindings(named, '每件事项一个文件名，改掉其中一个');
  twins.forEach(report);
  return named.flatMap(({ name, ending, place }) => {
    if (ending !== extension) {
      report(
        error(
          'unknown-ending',
          place,
          `${label}的文件以 ${extension} 结尾，这个是“${ending}”，读不进来`,
          `另存为 ${extension} 文本文件，比如 liuwan-ludeng${extension}；图片和附件放进 media/`,
        ),
      );
      return [];
    }
    const finding = idFinding(name, place);
    if (finding) report(finding);
    const twin = twins.some(({ file }) => file === place.file);
    return [{ id: name, file: place.file, named: !finding && !twin }];
  });
}

async function readItem(
  root: string,
  file: string,
  id: string,
  kind: Kind,
  report: Report,
): Promise<AnyItem | BrokenItem | undefined> {
  const text = await readText(root, file, report);
  if (text === undefined) return undefined;
  const source =
    kinds[kind].extension === '.md'
      ? readFrontMatter(text, file)
      : { ...parseYaml(text, file), body: '', bodyLine: 1 };
  if ('severity' in source) {
    report(source);
    return undefined;
  }
  const { body, bodyLine, places } = source;
  for (const found of checkMarkdown(body))
    report({ ...found, file, line: found.line + bodyLine - 1 });
  // The union of all schemas: TypeScript can't see that `kind` picks the same one on both sides.
  const sheet = kindSheets[kind] as FactSheet<z.ZodType<object>>;
  const below = fieldsBelowFence(source, sheet, file);
  const fields = {
    ...source,
    findings: [...source.findings, ...below.findings],
    lost: [...source.lost, ...below.names],
  };
  const checked = checkFields(sheet, fields, file);
  checked.findings.forEach(report);
  if (!checked.value)
    return source.hopeless ? undefined : { kind, file, places, data: source.data };
  const plain = plainText(body);
  return { ...checked.value, kind, id, file, body, plain, bodyLine, places } as AnyItem;
}
