import { exampleAt, nameAt } from '#facts/hint.ts';
import type { Finding } from '#model/basics/finding.ts';
import { tableSign } from '#model/basics/table-sign.ts';
import { yearOfData } from '../date-hint.ts';
import { error } from '../report.ts';
import { changeLine, correctedLine, quoted, shown } from './corrected.ts';
import { type Loss, type TypedFile, isFreeText, nameOf, typeAt } from './loss.ts';

const fromTable = (file: TypedFile, path: string, typed: string, at: number): Finding =>
  error(
    'table-sign',
    file.placeAt(at),
    `${nameAt(file.sheet, path)} 写的是“${typed}”：这是表格显示不出内容时的符号，原来的内容没有抄过来`,
    `到表格里把这一列拉宽，或者查一下公式，把真正的内容抄过来，${exampleOf(file, path)}`,
  );

/** A remark that says of itself that it stays inside: a line to copy would publish it. */
const forStaff = /^#+\s*[（(【]?(?:内部|备注|不公开|不对外|先不|先别|勿|领导说|给自己)/u;

/** A date in a year of the file, else the example of the field. */
const exampleOf = (file: TypedFile, path: string): string =>
  typeAt(file, path) === 'date'
    ? `比如 ${nameOf(path)}: ${yearOfData(file.data) ?? '2020'}-11-30`
    : exampleAt(file.sheet, path);

/** The line, or how a group of fields is written, which no line of text can be. */
const changeOf = (
  file: TypedFile,
  path: string,
  { line, value }: { readonly line: string | undefined; readonly value: string },
): string =>
  ['group', 'list', 'record'].includes(typeAt(file, path) ?? '')
    ? `写成几个下级字段，${exampleAt(file.sheet, path)}`
    : changeLine(line, nameOf(path), value);

/**
 * A blank and `#` in free text: 柳林社区 #3 号变压器 is read as 柳林社区. In quotes it is text; behind a
 * date, a number or a word of a list it is a remark, as it is meant there. But where nothing stands
 * before it, everything is lost, in any field: `audience: #internal` would be public.
 */
export const cutComments = (file: TypedFile): Loss[] =>
  file.spellings.flatMap(({ path, text, start, comment }): Loss[] => {
    if (!comment || (text !== '' && !isFreeText(file, path))) return [];
    const behind = comment.start > start || text === '';
    const span = behind
      ? { start: Math.min(start, comment.start), end: comment.end }
      : { start: comment.start, end: comment.end };
    const typed = file.source.slice(span.start, span.end);

    if (tableSign.test(typed))
      return [{ paths: [path], finding: fromTable(file, path, typed, comment.start) }];
    // A date, a number or a word of a list never begins with the mark; a sentence may.
    const value = isFreeText(file, path) ? quoted(typed) : typed.replace(/^#+\s*/, '');
    const line = correctedLine(file.source, span, value);
    const hint = forStaff.test(file.source.slice(comment.start, comment.end))
      ? `# 后面是给自己看的，删掉${file.sheet.at('internalNote') ? '，或者写进 internalNote（内部备注）' : '，另外记在 content/ 外面'}`
      : `# 后面是给自己看的，就另起一行写；是内容，${changeOf(file, path, { line, value })}`;
    const finding = error(
      'comment-cuts-text',
      file.placeAt(comment.start),
      `空格加 # 后面的字会丢掉：${nameAt(file.sheet, path)} 读到的是“${shown(text)}”，写的是“${shown(typed)}”`,
      hint,
    );
    return [{ paths: [path], finding }];
  });
