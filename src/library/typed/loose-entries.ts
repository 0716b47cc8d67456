import { exampleAt, fieldName, nameAt } from '#facts/hint.ts';
import type { Finding } from '#model/basics/finding.ts';
import { plainNumber } from '#model/basics/scalars.ts';
import { withoutNumbers } from '#model/schema/walk.ts';
import { error } from '../report.ts';
import { bareText, changeLine, correctedLine, quoted, shown } from './corrected.ts';
import { halfWidthMarks } from './full-width.ts';
import { type Loss, type TypedFile, nameOf, namesBelow, typeAt } from './loss.ts';
import type { LooseEntry, Spelling } from './spelling.ts';

/**
 * Entries of `{ }` without a colon: an English comma inside of a text ended it, a thousands separator
 * cut a number in two, or a colon is not as YAML wants it. YAML reads on as if nothing were amiss.
 */
export function looseEntries(file: TypedFile): Loss[] {
  const values = new Map(file.spellings.map((one) => [one.path, one]));
  return file.loose.map((entry) => {
    const value = entry.before === undefined ? undefined : values.get(entry.before);
    const names = namedIn(file, entry).map((name) => (entry.path ? `${entry.path}.${name}` : name));
    return {
      paths: [entry.before ?? entry.path, ...names],
      finding: found(file, entry, value),
    };
  });
}

/** Fields whose names stand in it, with a colon that YAML doesn't take for one. */
const namedIn = (file: TypedFile, { path, names }: LooseEntry): string[] =>
  namesBelow(file, path).filter((name) =>
    names.some((text) => new RegExp(`(?:^|[，、；\\s])${name}\\s*[:：]`).test(text)),
  );

function found(file: TypedFile, entry: LooseEntry, value: Spelling | undefined): Finding {
  const known = namesBelow(file, entry.path);
  const [first = ''] = entry.names;
  const place = file.placeAt(entry.start);
  const named = known.find((name) => new RegExp(`^${name}\\s*[:：]`).test(first));
  if (named) {
    const marks = halfWidthMarks(file.source.slice(entry.start, entry.end), known);
    const line = correctedLine(file.source, entry, marks);
    const wide = /^\w+\s*：/.test(first);
    return error(
      wide ? 'colon-full-width' : 'colon-without-space',
      place,
      wide ? `“${first}”用了中文冒号` : `“${first}”的冒号后面少一个空格`,
      changeLine(line, named, '…'),
    );
  }
  if (known.includes(first))
    return error(
      'flow-entry-without-colon',
      place,
      `${nameAt(file.sheet, `${entry.path}.${first}`)} 后面没有写内容`,
      exampleAt(file.sheet, `${entry.path}.${first}`),
    );
  if (!value)
    return error(
      'flow-entry-without-colon',
      place,
      `花括号里的“${shown(first)}”前面没有名称和冒号，会丢掉`,
      `花括号里每一项都写成“名称: 内容”，用英文逗号隔开；这里可以写：${file.sheet.below(withoutNumbers(entry.path)).map(fieldName).join('、')}`,
    );
  return cutShort(file, entry, value);
}

/** The value before the comma should have gone on. */
function cutShort(file: TypedFile, entry: LooseEntry, value: Spelling): Finding {
  const span = { start: value.start, end: entry.end };
  const raw = file.source.slice(value.start, value.end);
  const typed = `${bareText(raw)}${file.source.slice(value.end, entry.end)}`;
  const number = plainNumber(typed);
  const isNumber = ['integer', 'number'].includes(typeAt(file, value.path) ?? '');
  const whole = isNumber && /^-?\d+(\.\d+)?$/.test(number) ? number : quoted(typed);
  const name = nameOf(value.path);
  return error(
    'flow-entry-without-colon',
    file.placeAt(entry.start),
    `花括号里的英文逗号把 ${nameAt(file.sheet, value.path)} 断开了：读到的是“${shown(value.text)}”，写的是“${shown(typed)}”`,
    changeLine(correctedLine(file.source, span, whole), name, whole),
  );
}
