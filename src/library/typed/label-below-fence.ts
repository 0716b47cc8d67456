import { fieldExample, fieldName } from '#facts/hint.ts';
import type { Field } from '#facts/sheet/field.ts';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import { typed } from '#facts/sheet/typed.ts';
import { fencedLines } from '#markdown/fenced-lines.ts';
import type { Finding } from '#model/basics/finding.ts';
import { schemasAt, valueAt } from '#model/schema/walk.ts';
import { fieldCalled } from '../field-called.ts';
import { error, note } from '../report.ts';

/** `回访：群众说好`, also in a list, bold, in brackets or as a heading. */
const labelLine =
  /^[\s>+#*_-]*(?:\d+[.)、]\s*)?[*_"'“【［（(]*\s*(\p{Script=Han}{2,12})\s*[*_"'”】］]*\s*[:：][*_]*\s*(.*?)[*_）)]*\s*$/u;

/** The same in the first two cells of a row. */
const labelCells = /^[\s>]*\|?\s*\**(\p{Script=Han}{2,12})\**\s*\|\s*([^|]*?)\s*(?:\||$)/u;

/** Characters of a line that are looked at: a field of an office is one sentence. */
const longestRead = 400;

/** Words of two characters begin sentences of any text (时间, 依据, 附件); of these only such entries. */
const shortLabels: ReadonlySet<string> = new Set(['回访', '延期', '销号', '节点', '撤回']);

/** Fields that a body shows by links and pictures. */
const shownInBodies = /^(?:pictures|videos|evidence|attachments|figures)\b/;

interface Body {
  readonly body: string;
  /** Line of the file at which it begins. */
  readonly bodyLine: number;
  readonly file: string;
}

/** What is known of the fields above it. */
interface Fields {
  readonly sheet: FactSheet;
  readonly data: object;
  /** Nobody outside reads the body: nothing in it leaks. */
  readonly isInternal: boolean;
}

/**
 * Lines of a body that begin with what the office calls a field. What nobody outside should read (内部备注,
 * 公开范围：内部) has leaked, 撤回 claims what is not so: errors. Other fields are a hint where the fields
 * above don't say the same: 整改时限 without `deadline`, one more 回访. `时间：` and `地点：` are prose.
 */
export function labelsBelowFence({ body, bodyLine, file }: Body, fields: Fields): Finding[] {
  const fenced = fencedLines(body);
  return body.split('\n').flatMap((line, index): Finding[] => {
    if (fenced.has(index)) return [];
    const beginning = line.slice(0, longestRead);
    const sentence = labelLine.exec(beginning);
    const [, label = '', text = ''] = sentence ?? labelCells.exec(beginning) ?? [];
    const field = label && namedBy(label, fields.sheet);
    // A table may tell anything in two columns, but what stays inside.
    if (!field || (!sentence && field.seen !== 'internal')) return [];
    const place = { file, line: bodyLine + index, column: line.indexOf(label) + 1 };
    const above = ['移到第二个 --- 的上面', lineAbove(field, text, fields)].join('，');
    if (isClaim(field)) {
      if (field.seen === 'internal' ? fields.isInternal : isWritten(field, fields)) return [];
      const harm = field.seen === 'internal' ? '会让大家看到' : '会当成正文印出来';
      return [
        error(
          'field-below-fence',
          place,
          `“${label}”写在了第二个 --- 下面：不算数，${harm}`,
          `把这一行${above}；本来就是给大家看的正文，行首加几个字，比如“说明：”`,
        ),
      ];
    }
    if (saysTheSame(field, text, fields)) return [];
    return [
      note(
        'label-below-fence',
        place,
        `“${label}”写在正文里，只当文字印出来，不算数`,
        `要算数的，${above}；只是说明的，可以不改`,
      ),
    ];
  });
}

function namedBy(label: string, sheet: FactSheet): Field | undefined {
  if (label.length < 3 && !shortLabels.has(label)) return undefined;
  const field = fieldCalled(
    label,
    sheet.fields.filter(({ path }) => !shownInBodies.test(path)),
  );
  // 备注 and 编号 are words of prose: only its own name gives an internal field away.
  return field?.seen === 'internal' && field.label !== label ? undefined : field;
}

/** Who may see it, whether it still stands, and what stays inside. */
const isClaim = ({ path, seen }: Field): boolean =>
  seen === 'internal' || /^withdrawn\b/.test(path);

const isWritten = ({ path }: Field, { data }: Fields): boolean =>
  valueAt(data, topOf(path)) !== undefined;

const topOf = (path: string): string => path.split('.')[0] ?? '';

/** The fields above say it already: what can be compared is, a text in other words is left alone. */
function saysTheSame(field: Field, text: string, fields: Fields): boolean {
  if (!isWritten(field, fields)) return false;
  if (takesMore(fields.sheet.at(topOf(field.path)))) return false;
  if (field.path.includes('.') || !['date', 'choice', 'integer'].includes(field.entry)) return true;
  const typedAbove = readAt(field, valueAt(fields.data, field.path), fields.sheet);
  return typedAbove !== undefined && typedAbove === readAt(field, text, fields.sheet);
}

/** A list of entries to which one may be meant: a look, a proof. */
const takesMore = (holder: Field | undefined): boolean =>
  holder?.entry === 'group' && (holder.change === 'growing' || holder.change === 'open');

/** What a field makes of a text; `undefined` where it does not take it. */
function readAt({ path }: Field, text: unknown, sheet: FactSheet): unknown {
  const read = schemasAt(sheet.schema, path).map((schema) => schema.safeParse(text));
  return read.find(({ success }) => success)?.data;
}

/** `写成：deadline: 2020-12-20`: the line as it should stand, or an example of it. */
function lineAbove(field: Field, text: string, { sheet, data }: Fields): string {
  const holder = sheet.at(topOf(field.path)) ?? field;
  if (holder.path !== field.path || holder.entry === 'group') {
    const isMore = holder.type === 'list' && Array.isArray(valueAt(data, holder.path));
    const [entry] = [holder.example].flat();
    return isMore && entry !== undefined
      ? `在 ${fieldName(holder)} 里加一项，比如 - ${typed(entry)}`
      : fieldExample(holder);
  }
  const value = wordMeant(field, text);
  if (value === undefined) return `写成：${eachChoice(field)}`;
  const written = field.type === 'list' ? [value] : value;
  // Names of the office stand for ids.
  const fits = value !== '' && (field.names || readAt(field, written, sheet) !== undefined);
  return fits ? `写成：${field.name}: ${typed(written)}` : fieldExample(field);
}

/** A choice in English is meant by what people say for it, 内部 is `internal`; nothing where none fits. */
function wordMeant({ words }: Field, text: string): string | undefined {
  if (!words) return text;
  const said = text.slice(0, 2);
  const meant = Object.entries(words).find(
    ([word, label]) => word === text || label.includes(said),
  );
  return said ? meant?.[0] : undefined;
}

const eachChoice = ({ name, words = {} }: Field): string =>
  Object.entries(words)
    .map(([word, label]) => `${name}: ${word}（${label}）`)
    .join('或 ');
