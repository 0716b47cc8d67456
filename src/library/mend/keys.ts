import { fieldName } from '#facts/hint.ts';
import { bareText, quoted } from '../typed/corrected.ts';
import { namesBelow } from '../typed/loss.ts';
import { type Maker, type Says, bodyOf, leading, oneLine, widthOf } from './candidate.ts';
import { nameTyped, pairsIn, pathAround } from './names.ts';

/** A line that begins with a word and a colon, whatever stands around the word. */
const keyLine =
  /^((?:-\s+)*)([*_"'“【]*)([\p{L}][\p{L}\p{N}_（）()]*)(?:[*_"'”】]*)\s*[:：=]\s*(.*)$/u;

const saysOf = (text: string, key: string, name: string, label: string): Says | undefined => {
  if (/^(?:-\s+)*[*_“【]/.test(text))
    return {
      code: 'key-decorated',
      message: `字段的名称“${key}”前后不加星号、括号或引号`,
      rule: `只写 ${name} 和英文冒号`,
    };
  if (key === name) return undefined;
  return {
    code: 'colon-full-width',
    message: `字段“${key}”要写英文的名称，后面用英文冒号`,
    rule: `${key}写成 ${label}`,
  };
};

/** `整改时限：`, `**goal**:`, `goal：`: the key as it is written, its value kept or in quotes. */
export const keyed: Maker = (spot) => {
  const line = spot.lines[spot.at] ?? '';
  const text = bodyOf(line);
  const [, dash = '', marks = '', key = '', rest = ''] = keyLine.exec(text) ?? [];
  const around = pathAround(spot);
  const name = key && nameTyped(key, spot.sheet, around);
  if (!name) return [];
  const field =
    spot.sheet.below('').find((one) => one.name === name) ??
    spot.sheet.fields.find((one) => one.name === name);
  const says = saysOf(text, key, name, field ? fieldName(field) : name);
  const head = `${leading(line)}${dash}${name}:`;
  const value = marks === '' ? rest : rest.replace(/^[*_]+\s*|[*_]+$/g, '');
  return [`${head} ${value}`, `${head} ${quoted(value)}`].flatMap((mended) =>
    oneLine(spot, mended, says),
  );
};

/** The other half of a quotation mark. */
export const closedQuote: Maker = (spot) => {
  const line = spot.lines[spot.at] ?? '';
  const [, mark] = /(["'])[^"']*$/.exec(line) ?? [];
  return oneLine(spot, mark && `${line.trimEnd()}${mark}`);
};

/** The whole value in quotes, whatever it begins with; a remark behind it is no part of it. */
export const quotedValue: Maker = (spot) => {
  const line = spot.lines[spot.at] ?? '';
  const [, head = '', rest = ''] =
    /^(\s*(?:-\s+)*[A-Za-z]\w*\s*[:：]\s*)(.+)$/.exec(line) ??
    /^(\s*(?:-\s+)+)(.+)$/.exec(line) ??
    [];
  if (head === '' || /\s#/.test(rest)) return [];
  return oneLine(spot, `${head.replace(/\s*[:：]\s*$/, ': ')}${quoted(rest)}`);
};

const twoFields: Says = {
  code: 'two-fields-in-a-line',
  message: '一行里写了两个字段',
  rule: '一行只写一个字段',
};

/** `year: 2020 batch: 年度`: each field in a line of its own. */
export const splitFields: Maker = (spot) => {
  const { lines, at, sheet } = spot;
  const line = lines[at] ?? '';
  const [, dash = '', text = ''] = /^((?:-\s+)*)(.*)$/.exec(bodyOf(line)) ?? [];
  const pairs = pairsIn(text, namesBelow({ sheet }, pathAround(spot)));
  if (!pairs || pairs.length < 2) return [];
  const width = widthOf(line);
  const split = pairs.map(
    ([name, value], index) =>
      `${' '.repeat(width + (index === 0 ? 0 : dash.length))}${index === 0 ? dash : ''}${name}: ${value}`,
  );
  return [{ from: at, to: at + 1, lines: split, says: twoFields }];
};

/** A list at the top of a file whose own key is missing above it. */
export const topKey: Maker = ({ lines, at, sheet }) => {
  const first = lines.findIndex((line) => /^\s*-\s/.test(line));
  const all = sheet.below('').filter(({ type }) => type === 'list');
  const lists = all.some(({ required }) => required) ? all.filter(({ required }) => required) : all;
  const isTop = lines.slice(0, Math.max(0, first - 1)).every((line) => !line.trim());
  if (first < 0 || lists.length === 0 || Math.abs(first - at) > 1 || !isTop) return [];
  // A line above it that is no field was meant to be its name.
  const above = first > 0 ? (lines[first - 1] ?? '') : '';
  const isHead = /[:：]\s*$/.test(above);
  if (!isHead && above.trim() !== '') return [];
  return lists.map((field) => ({
    from: isHead ? first - 1 : first,
    to: isHead ? first : first + 1,
    lines: [`${field.name}:`, ...(isHead ? [] : [lines[first] ?? ''])],
    says: {
      code: 'yaml-not-fields',
      message: `列表前面少了一行 ${fieldName(field)}`,
      rule: '列表上面先写它的名称',
    },
  }));
};

/** `满意: 31` where a list of groups of two fields is meant: `- { answer: 满意, count: 31 }`. */
export const entriesOfMap: Maker = ({ lines, at, sheet }) => {
  const list = /^(\s*)([A-Za-z]\w*):\s*$/.exec(lines[at] ?? '');
  const field = list && sheet.fields.find(({ name, type }) => name === list[2] && type === 'list');
  const [one, other, ...more] = field
    ? sheet.below(field.path).filter((below) => below.required)
    : [];
  if (!list || !one || !other || more.length > 0) return [];
  let to = at + 1;
  const entries: string[] = [];
  const pair = /^\s*([^\s:：-][^:：]*?)\s*[:：]\s*(.+)$/;
  for (; to < lines.length && widthOf(lines[to] ?? '') > (list[1]?.length ?? 0); to += 1) {
    const [, key, value] = pair.exec(lines[to] ?? '') ?? [];
    if (key === undefined || value === undefined) return [];
    entries.push(`${list[1]}  - { ${one.name}: ${bareText(key)}, ${other.name}: ${value.trim()} }`);
  }
  const says = {
    code: 'wrong-shape',
    message: `${fieldName(field ?? one)} 应该是一个列表，每项前面写“- ”`,
    rule: `${one.label}和${other.label}分开写，一项一行`,
  };
  const whole = [lines[at] ?? '', ...entries];
  return entries.length === 0 ? [] : [{ from: at, to, lines: whole, says }];
};

/** A second `---` in a file that has no text below its fields, and whatever stands below it. */
export const oneDocument: Maker = ({ lines, at }) =>
  at > 1 && /^---\s*$/.test(lines[at] ?? '')
    ? [{ from: at, to: lines.findLastIndex((line) => line.trim() !== '') + 1, lines: [] }]
    : [];
