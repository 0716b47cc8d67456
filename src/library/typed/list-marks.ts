import { nameAt } from '#facts/hint.ts';
import { typed } from '#facts/sheet/typed.ts';
import { error } from '../report.ts';
import { entriesTyped } from '../mend/brackets.ts';
import { changeLine, correctedLine, quoted, shown } from './corrected.ts';
import { type Loss, type TypedFile, above, isFreeText, nameOf } from './loss.ts';
import type { Spelling } from './spelling.ts';

/** The entries of each `[ ]` of free texts, none of them in quotes, which say that it is one. */
function openLists(file: TypedFile): Spelling[][] {
  const entries = file.spellings.filter(
    ({ path, inFlow }) => inFlow && /\.\d+$/.test(path) && isFreeText(file, path),
  );
  return [...Map.groupBy(entries, ({ path }) => above(path)).values()];
}

/**
 * `[身份证，户口簿]`: for YAML only the English comma parts entries, so that one is read. An entry of
 * several with 、 in it may be a sentence; the only one, or one with ， in it, is asked about.
 */
export const chineseParting = (file: TypedFile): Loss[] =>
  openLists(file).flatMap((entries): Loss[] => {
    const marks = entries.length === 1 ? /[，、；;]/ : /[，；;]/;
    const first = entries.find(({ style, text }) => style === 'plain' && marks.test(text));
    const last = entries.at(-1);
    if (!first || !last) return [];
    const path = above(first.path);
    const span = { start: entries[0]?.start ?? first.start, end: last.end };
    const parts = entries.flatMap(({ style, text }) =>
      style === 'plain' && marks.test(text) ? entriesTyped(text) : [text],
    );
    const list = typed(parts);
    const line = correctedLine(file.source, span, list.slice(1, -1));
    const finding = error(
      'list-mark-chinese',
      file.placeAt(first.start),
      `${nameAt(file.sheet, path)} 里“${shown(first.text)}”读成了一项：各项之间要用英文逗号`,
      `本来就是一项的，用英文双引号括起来，写成 ${shown(quoted(first.text))}；是几项的，${changeLine(line, nameOf(path), list)}`,
    );
    return [{ paths: [path], finding }];
  });

const opening = '（(《“【〔「';
const closing = '）)》”】〕」';

const depthOf = (text: string): number =>
  [...text].reduce(
    (depth, char) => depth + Number(opening.includes(char)) - Number(closing.includes(char)),
    0,
  );

/** `[身份证(原件,复印件), 户口簿]`: an English comma in brackets of the text parts it in two. */
export const partedBrackets = (file: TypedFile): Loss[] =>
  openLists(file).flatMap((entries): Loss[] => {
    const from = entries.findIndex(({ style, text }) => style === 'plain' && depthOf(text) > 0);
    const to = entries.findIndex(({ text }, at) => at > from && depthOf(text) < 0);
    const [first, last] = [entries[from], entries[to]];
    if (from < 0 || !first || !last) return [];
    const span = { start: first.start, end: last.end };
    const whole = file.source.slice(span.start, span.end);
    const path = above(first.path);
    const line = correctedLine(file.source, span, quoted(whole));
    const finding = error(
      'list-entry-parted',
      file.placeAt(first.start),
      `${nameAt(file.sheet, path)} 里的英文逗号把“${shown(whole)}”断成了 ${to - from + 1} 项`,
      `内容里有英文逗号的，用英文双引号括起来。${changeLine(line, nameOf(path), `[${quoted(whole)}]`)}`,
    );
    return [{ paths: [path], finding }];
  });
