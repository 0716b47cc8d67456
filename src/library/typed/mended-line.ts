import { isMap, isSeq, parseDocument } from 'yaml';
import { quoted } from './corrected.ts';
import { mendedFlow } from './mended-flow.ts';

type Attempt = (line: string) => string | undefined;

const key = /^((?:-\s+)*)([A-Za-z]\w*)/;

/** `title：停水` and `title:停水`: the colon that YAML wants. */
const rightColon: Attempt = (line) => {
  const [, dash = '', name = '', rest = ''] =
    new RegExp(`${key.source}\\s*(?:：|:(?=\\S))\\s*(.*)$`).exec(line) ?? [];
  return name && `${dash}${name}: ${rest}`;
};

/** Marks of the wrong width between fields in braces: `{ on: 2020-11-21，by: 主任 }`. */
const rightMarks: Attempt = (line) =>
  /[{[]/.test(line)
    ? line.replace(
        /([，、；,]|\{)\s*([A-Za-z]\w*)\s*[:：]\s*/g,
        (_, before: string, name: string) => `${before === '{' ? '{ ' : ', '}${name}: `,
      )
    : undefined;

/** The other half of a quotation mark. */
const closedQuote: Attempt = (line) => {
  const [, mark] = /(["'])[^"']*$/.exec(line) ?? [];
  return mark && `${line.trimEnd()}${mark}`;
};

/** `-换灯`: the blank behind the dash. */
const spacedDash: Attempt = (line) => (/^-[^\s-]/.test(line) ? `- ${line.slice(1)}` : undefined);

/** The whole value in quotes, whatever it begins with. */
const quotedValue: Attempt = (line) => {
  const [, dash = '', name = '', rest = ''] =
    new RegExp(`${key.source}\\s*[:：]\\s*(.*)$`).exec(line) ?? [];
  return name && !/\s#/.test(rest) ? `${dash}${name}: ${quoted(rest)}` : undefined;
};

const quotedEntry: Attempt = (line) => {
  const [, dash = '', rest = ''] = /^((?:-\s+)+)(.+)$/.exec(line) ?? [];
  return dash && !/\s#/.test(rest) ? `${dash}${quoted(rest)}` : undefined;
};

const attempts = [
  spacedDash,
  rightColon,
  closedQuote,
  rightMarks,
  mendedFlow,
  quotedValue,
  quotedEntry,
];

/**
 * A line that YAML can't read as it was probably meant, without the blanks around it. It is tried before
 * it is shown: whoever copies it gets no second error. `undefined` where nothing fits.
 */
export function mendedLine(line: string): string | undefined {
  const text = line.trim();
  // Nothing is wrong with it by itself: what is wrong stands around it.
  if (isReadable(text)) return undefined;
  return attempts
    .map((attempt) => attempt(text))
    .find((mended) => mended && mended !== text && mended.length <= 160 && isReadable(mended));
}

function isReadable(line: string): boolean {
  const { contents, errors, warnings } = parseDocument(line, {
    schema: 'failsafe',
    prettyErrors: false,
  });
  return errors.length + warnings.length === 0 && (isMap(contents) || isSeq(contents));
}
