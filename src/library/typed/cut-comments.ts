import { nameAt } from '#facts/hint.ts';
import { error } from '../report.ts';
import { changeLine, correctedLine, quoted, shown } from './corrected.ts';
import { type Loss, type TypedFile, isFreeText, nameOf } from './loss.ts';

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
    const name = nameOf(path);
    const line = correctedLine(file.source, span, quoted(typed));
    const finding = error(
      'comment-cuts-text',
      file.placeAt(comment.start),
      `空格加 # 后面的字会丢掉：${nameAt(file.sheet, path)} 读到的是“${shown(text)}”，写的是“${shown(typed)}”`,
      `# 后面是给自己看的，就另起一行写；是内容，${changeLine(line, name, quoted(typed))}`,
    );
    return [{ paths: [path], finding }];
  });
