import { nameAt } from '#facts/hint.ts';
import { error } from '../report.ts';
import { changeLine, correctedLine, shown } from './corrected.ts';
import { type Loss, type TypedFile, above, nameOf, namesBelow } from './loss.ts';

/** Marks that part entries in Chinese, and so do not in YAML. */
const comma = '[，、；]';

/** `，on：` as `, on: `, for the fields that are known there. Every other mark is part of a text. */
export const halfWidthMarks = (raw: string, known: readonly string[]): string =>
  raw.replace(
    new RegExp(`(^|[{\\[\\s,]|${comma})\\s*(${known.join('|')})\\s*[:：]\\s*`, 'g'),
    (_, before: string, name: string) =>
      `${new RegExp(comma).test(before) ? ', ' : before}${name}: `,
  );

/**
 * A field that a full-width comma or a colon of the wrong sort has put into the text of the field before
 * it: `{ post: 主任，on：2020-11-20 }` has one field for YAML.
 */
export function swallowedFields(file: TypedFile): Loss[] {
  return file.spellings.flatMap((spelling): Loss[] => {
    const { path, text, style, start, end } = spelling;
    if (style !== 'plain' || !/[,，、；;]\s*[A-Za-z]\w*\s*[:：]/.test(text)) return [];
    const known = namesBelow(file, above(path));
    if (known.length === 0) return [];
    const [, name] = new RegExp(`[,，、；;]\\s*(${known.join('|')})\\s*[:：]`).exec(text) ?? [];
    if (!name) return [];
    const meant = [...path.split('.').slice(0, -1), name].join('.');
    const marked = halfWidthMarks(file.source.slice(start, end), known);
    // In a line of its own there is no comma between fields.
    const value = spelling.inFlow ? marked : marked.replace(/, (?=\w+: )/g, '\n').split('\n')[0];
    const finding = error(
      'comma-full-width',
      file.placeAt(start),
      `${nameAt(file.sheet, meant)} 被当成了 ${nameAt(file.sheet, path)} 里的文字：读到的是“${shown(text)}”`,
      spelling.inFlow
        ? `各项用英文逗号隔开，冒号用英文的，后面空一格。${changeLine(correctedLine(file.source, spelling, marked), nameOf(path), marked)}`
        : `一行写一个字段。这一行只写 ${nameOf(path)}: ${value}，${name} 另起一行`,
    );
    return [{ paths: [path, meant], finding }];
  });
}
