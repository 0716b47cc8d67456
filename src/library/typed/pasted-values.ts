import { exampleAt, nameAt } from '#facts/hint.ts';
import { error } from '../report.ts';
import { changeLine, correctedLine, quoted, shown } from './corrected.ts';
import { type Loss, type TypedFile, nameOf } from './loss.ts';

/** What a workbook makes of a long number in a narrow column: 9.90E+14. */
const shortened = /^\d(?:\.\d+)?E\+\d{2,}$/i;

/** Values that a workbook has spoilt: several cells in one, or a number without its last digits. */
export const pastedValues = (file: TypedFile): Loss[] =>
  file.spellings.flatMap(({ path, text, style, start, end }): Loss[] => {
    if (style === 'block') return [];
    const name = nameAt(file.sheet, path);
    const place = file.placeAt(start);
    if (shortened.test(text.trim())) {
      const finding = error(
        'number-shortened',
        place,
        `${name} 写的是“${text}”：表格软件把长号码缩短了，后面的数字已经丢了`,
        `照原件写全，${exampleAt(file.sheet, path)}；在 Excel、WPS 里先把这一列设成“文本”`,
      );
      return [{ paths: [path], finding }];
    }
    // One by escape, \t, has a finding of its own.
    if (!text.trim().includes('\t') || !file.source.slice(start, end).includes('\t')) return [];
    const [first = ''] = text.trim().split('\t');
    const value = /^[\w\p{Script=Han}][^:#]*$/u.test(first.trim()) ? first.trim() : quoted(first);
    const finding = error(
      'tab-in-value',
      place,
      `${name} 里有制表符，像是从表格里一次粘了几格：“${shown(text)}”`,
      `一个字段只写一格。${changeLine(correctedLine(file.source, { start, end }, value), nameOf(path), value)}`,
    );
    return [{ paths: [path], finding }];
  });
