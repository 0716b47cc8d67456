import type { Dirent } from 'node:fs';
import type { z } from 'zod';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import { kindSheets } from '#facts/sheets.ts';
import { compareText } from '#model/basics/finding.ts';
import { type Kind, kinds } from '#model/kinds.ts';
import type { AnyItem } from '#model/library.ts';
import { valueAt } from '#model/schema/walk.ts';
import { checkMarkdown } from '#markdown/check.ts';
import { inFile } from '#markdown/markdown-finding.ts';
import { plainText } from '#markdown/plain-text.ts';
import { readFrontMatter } from './front-matter.ts';
import { duplicateFindings, idFinding } from './ids.ts';
import type { HalfItem } from './half-read/check-as-read.ts';
import type { HalfRead } from './half-read/half-parse.ts';
import { menderOf } from './mend/mend.ts';
import type { NameRegister } from './names/register.ts';
import { type WrittenFields, readFields } from './read-fields.ts';
import { readText } from './read-text.ts';
import { error, type Report } from './report.ts';
import { unfilledBody } from './unfilled.ts';
import { fieldsBelowFence } from './typed/below-fence.ts';
import { labelsBelowFence } from './typed/label-below-fence.ts';
import { listFolder } from './walk.ts';
import { wrongFolder } from './wrong-folder.ts';
import { parseYaml } from './yaml.ts';

/** An item as it was written: its fields, and the text below them. */
export interface WrittenItem extends WrittenFields {
  readonly kind: Kind;
  readonly body: string;
  /** Line, from 1, where the body begins. */
  readonly bodyLine: number;
}

/** The items of a kind. */
export interface ReadItems {
  /** Those that are as they should be, newest first. */
  readonly items: readonly AnyItem[];
  /** Those with a mistake, as far as they could be read. */
  readonly halves: readonly HalfItem[];
  /** All of them, as they were written. */
  readonly written: readonly WrittenItem[];
  /** Ids that the names of files give, whatever is in them. */
  readonly ids: ReadonlySet<string>;
}

export const noItems: ReadItems = { items: [], halves: [], written: [], ids: new Set() };

/** Reads a folder of items. */
export async function readItems(
  root: string,
  office: string,
  kind: Kind,
  to: { readonly register: NameRegister | undefined; readonly report: Report },
): Promise<ReadItems> {
  const folder = `${office}/${kinds[kind].folder}`;
  const files = itemFiles(await listFolder(root, folder, to.report), folder, kind, to.report);
  // A file with a bad name is read for its findings only: all mistakes are said at once.
  const all = await Promise.all(
    files.map(({ id, file }) => readItem(root, file, { id, kind }, to)),
  );
  const read = all.flatMap((item, index) => (item && files[index]?.named ? [item] : []));
  const items = read.flatMap(({ item }) => item ?? []);
  items.sort((a, b) => compareText(b.publishedOn, a.publishedOn) || compareText(a.id, b.id));
  return {
    items,
    halves: read.flatMap(({ half }) => half ?? []),
    written: read.map(({ written }) => written),
    ids: new Set(files.filter(({ named }) => named).map(({ id }) => id)),
  };
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
          ending === '.md'
            ? `改名为 ${name}${extension}，里面只写了 --- 的两行删掉`
            : `另存为 ${extension} 文本文件，比如 liuwan-ludeng${extension}；图片和附件放进 media/`,
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

interface ReadItem {
  readonly written: WrittenItem;
  readonly item?: AnyItem;
  readonly half?: HalfItem;
}

async function readItem(
  root: string,
  file: string,
  { id, kind }: { readonly id: string; readonly kind: Kind },
  to: { readonly register: NameRegister | undefined; readonly report: Report },
): Promise<ReadItem | undefined> {
  const text = await readText(root, file, to.report);
  if (text === undefined) return undefined;
  // The union of all schemas: TypeScript can't see that `kind` picks the same one on both sides.
  const sheet = kindSheets[kind] as FactSheet<z.ZodType<object>>;
  const source =
    kinds[kind].extension === '.md'
      ? readFrontMatter(text, file, sheet)
      : { ...parseYaml(text, file, sheet, menderOf(sheet, file)), body: '', bodyLine: 1 };
  if ('severity' in source) {
    to.report(source);
    return undefined;
  }
  const elsewhere = wrongFolder(source, kind, file);
  if (elsewhere) {
    to.report(elsewhere);
    return undefined;
  }
  const { body, bodyLine, places } = source;
  for (const found of checkMarkdown(body)) to.report({ ...inFile(found, bodyLine), file });
  const below = fieldsBelowFence(source, sheet, file);
  const parsed = {
    ...source,
    findings: [...source.findings, ...below.findings],
    lost: [...source.lost, ...below.names],
  };
  const { value, half, ...fields } = readFields(sheet, parsed, file, to);
  const isInternal = valueAt(value ?? half?.value ?? fields.data, 'audience') === 'internal';
  labelsBelowFence({ body, bodyLine, file }, { sheet, data: fields.data, isInternal }).forEach(
    to.report,
  );
  const written = { ...fields, kind, body, bodyLine };
  const unfilled = unfilledBody(body, { file, bodyLine }, fields.data);
  unfilled.forEach(to.report);
  // Not by a spread: what was not read of a half item is hidden from one.
  const complete = (read: object) =>
    Object.assign(read, {
      kind,
      id,
      file,
      body,
      plain: plainText(body),
      bodyLine,
      places,
    }) as AnyItem;
  if (value) return unfilled.length > 0 ? { written } : { written, item: complete(value) };
  if (!half) return { written };
  complete(half.value);
  return {
    written,
    half: Object.assign(half as HalfRead<AnyItem>, { file, kind, words: wordsOf(fields.data) }),
  };
}

/** All texts in the fields of a file: the ids of others are among them. */
function wordsOf(data: unknown, words = new Set<string>()): ReadonlySet<string> {
  if (typeof data === 'string') words.add(data);
  else if (typeof data === 'object' && data !== null)
    for (const one of Object.values(data)) wordsOf(one, words);
  return words;
}
