import { nameAnywhere, nameAt } from '#facts/hint.ts';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import type { Finding, Place } from '#model/basics/finding.ts';
import { unseenCharacter } from '#model/basics/unseen.ts';
import { error } from '../report.ts';
import { changeLine, correctedLine, quoted, shown } from './corrected.ts';
import { type Loss, type TypedFile, above, isFreeText, nameOf, typeAt } from './loss.ts';
import type { Spelling } from './spelling.ts';

/** Characters by escape that nobody sees: they are refused as typed ones are. */
export function escapedUnseen(file: TypedFile): Loss[] {
  const values = file.spellings.map(({ path, text, start }) => ({ path, text, at: start }));
  const found = values.filter(({ text }) => unseenCharacter.test(text));
  const inKeys = file.keys.filter(({ name }) => unseenCharacter.test(name));
  return [
    ...found.map(({ path, at }) => ({ paths: [path], finding: unseen(file.placeAt(at)) })),
    ...inKeys.map(({ above: around, name, place }) => ({
      paths: [around ? `${around}.${name}` : name],
      finding: unseen(place),
    })),
  ];
}

const unseen = (place: Place): Finding =>
  error(
    'character-unseen',
    place,
    '双引号里用反斜杠写出了看不见的控制字符',
    '删掉反斜杠和它后面的代码，重新用键盘输入文字；本来就要写反斜杠的，把双引号换成单引号',
  );

/** `\t` and the like in double quotes: “D:\temp” has a tab in it. */
export const escapedBlanks = (file: TypedFile): Loss[] =>
  file.spellings.flatMap(({ path, text, style, start, end }): Loss[] => {
    if (style !== 'double' || !isOwnText(file, path)) return [];
    const raw = file.source.slice(start, end);
    const blank = /(?<!\\)(?:\\\\)*(\\[tn_])/.exec(raw)?.[1];
    if (!blank) return [];
    const typed = `'${raw.slice(1, -1).replaceAll("'", "''")}'`;
    const line = correctedLine(file.source, { start, end }, typed);
    const finding = error(
      'yaml-escape',
      file.placeAt(start),
      `双引号里的“${blank}”会变成空白：读到的是“${shown(text)}”，写的是“${shown(raw.slice(1, -1))}”`,
      changeLine(line, nameOf(path), typed),
    );
    return [{ paths: [path], finding }];
  });

/** Free text of the office's own; what a posted sheet said, line by line, is a record of another sort. */
const isOwnText = (file: TypedFile, path: string): boolean =>
  isFreeText(file, path) && typeAt(file, above(path)) !== 'record';

/**
 * Lines that a value goes on over and that were meant as something else: an entry whose dash has no
 * blank behind it, or a field whose colon has none.
 */
export function swallowedLines(file: TypedFile): Loss[] {
  return file.spellings.flatMap((spelling): Loss[] => {
    if (spelling.style !== 'plain') return [];
    const { path, start, end } = spelling;
    const [, ...more] = file.source.slice(start, end).split('\n');
    let at = start + (file.source.slice(start).indexOf('\n') + 1);
    for (const line of more) {
      const fault = faultOfLine(line, file.sheet, path);
      const place = file.placeAt(at + line.search(/\S/));
      if (fault) return [{ paths: [path], finding: error(fault[0], place, fault[1], fault[2]) }];
      at += line.length + 1;
    }
    return [];
  });
}

function faultOfLine(
  line: string,
  sheet: FactSheet,
  path: string,
): [code: string, message: string, hint: string] | undefined {
  const text = line.trim();
  if (/^-\s/.test(text))
    return [
      'yaml-indent',
      `行首的空格多了，“${shown(text)}”连到了上一项后面`,
      '删掉行首多出的空格，和上一项的减号对齐',
    ];
  if (/^-[^\s-]/.test(text))
    return [
      'dash-without-space',
      `减号后面少一个空格，“${shown(text)}”连到了上一项后面`,
      '减号后面空一格，和上一项的减号对齐',
    ];
  const [, name = '', colon] = /^([A-Za-z]\w*)\s*([:：])/.exec(text) ?? [];
  if (!sheet.fields.some((field) => field.name === name)) return undefined;
  return [
    colon === '：' ? 'colon-full-width' : 'colon-without-space',
    `${nameAnywhere(sheet, name)} 连到了 ${nameAt(sheet, path)} 后面：${colon === '：' ? '用了中文冒号' : '冒号后面少一个空格'}`,
    '行首和同级的字段对齐，冒号用英文的，后面空一格',
  ];
}

/** Line ends inside of a text that is one paragraph wherever it is shown. */
export const brokenTexts = (file: TypedFile): Loss[] =>
  file.spellings.flatMap((spelling): Loss[] => {
    const { path, text, start } = spelling;
    if (!text.trim().includes('\n') || !isOwnText(file, path)) return [];
    const finding = error(
      'text-line-break',
      file.placeAt(start),
      `${nameAt(file.sheet, path)} 是一段话，里面的分行不会照样显示`,
      adviceFor(spelling),
    );
    return [{ paths: [path], finding }];
  });

function adviceFor({ path, text }: Spelling): string {
  const one = text
    .trim()
    .split(/\s*\n\s*/)
    .join(' ');
  const line = `${nameOf(path)}: ${quoted(one)}`;
  return line.length <= 120
    ? `写成一行，比如 ${line}；要分段的，写到正文里`
    : '去掉竖线 | 和空行，写成一段；要分段的，写到正文里';
}
