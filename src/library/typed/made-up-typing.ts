import fc from 'fast-check';
import { kindSheets } from '#facts/sheets.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import { rectificationFields } from '../made-up-content.ts';
import { readFields } from '../read-fields.ts';
import { parseYaml } from '../yaml.ts';

// For tests: texts and numbers as people type them, and the fields they type them into. They are made of
// all that means something to YAML.

const pieces = [
  ...['路灯', '已修', '号', '亮', 'A', 'on', 'note', '1', '200', '3', '20', ' ', '  '],
  ...[
    ',',
    '，',
    '、',
    ':',
    '：',
    ';',
    '；',
    '.',
    '。',
    '#',
    '-',
    '?',
    '!',
    '&',
    '*',
    '|',
    '>',
    '%',
  ],
  ...['@', '`', '~', '=', '{', '}', '[', ']', '(', ')', '（', '）', '"', "'", '“', '”', '<', '/'],
  ...[
    '\t',
    ' #',
    ': ',
    ', ',
    '- ',
    '? ',
    '&a',
    '*a',
    '!a',
    'on: ',
    'note：',
    '，on：',
    '1,200',
    '---',
  ],
];

/** A line of text; not empty, and no mark that begins a block, which is no text. */
export const madeUpLine = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
  .map((some) => some.join(''))
  .filter((text) => text.trim() !== '' && !/^\s*[|>][-+\d]*\s*(?:#.*)?$/.test(text));

/** A number with marks in it that may or may not part its thousands. */
const figure = fc
  .array(fc.constantFrom('1', '20', '200', '000', '0', ',', '，', ' ', '.', '-', '２００'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((some) => some.join(''))
  .filter((text) => text.trim() !== '');

type Read = (item: Rectification) => unknown;

/** Where something is typed, and what is read there. */
interface Position {
  readonly name: string;
  readonly type: (text: string) => string;
  readonly read: Read;
  /** Of what begins or ends otherwise there, the beginning or end is no part of the text. */
  readonly but?: RegExp;
}

/** Quotation marks around it are none of the text. */
const quotedAlready = /^\s*["']/;

const goal: Read = (item) => item.goal;
const standing: Read = (item) => item.standing?.text;
const note: Read = (item) => item.followUps[0]?.note;

const textPositions: readonly Position[] = [
  { name: 'behind a colon', type: (text) => `goal: ${text}`, read: goal },
  { name: 'in double quotes', type: (text) => `goal: "${text}"`, read: goal, but: /"/ },
  { name: 'in single quotes', type: (text) => `goal: '${text}'`, read: goal, but: /'/ },
  {
    name: 'below its key',
    type: (text) => `goal:\n  ${text}`,
    read: goal,
    // A line that begins with a mark and a blank is a remark.
    but: /^\s*(?:["']|#(?:[\s#]|$))/,
  },
  {
    name: 'one level down',
    type: (text) => `standing:\n  asOf: 2020-11-19\n  text: ${text}`,
    read: standing,
  },
  {
    name: 'first in braces',
    type: (text) => `standing: { text: ${text}, asOf: 2020-11-19 }`,
    read: standing,
  },
  {
    name: 'last in braces',
    type: (text) => `standing: { asOf: 2020-11-19, text: ${text} }`,
    read: standing,
  },
  {
    name: 'in a list',
    type: (text) => `measures:\n  - 换灯\n  - ${text}`,
    read: (item) => item.measures.slice(1).join('\n'),
  },
  {
    name: 'in an entry of a list',
    type: (text) => `followUps:\n  - on: 2020-11-20\n    note: ${text}\n    by: 督查岗`,
    read: note,
  },
  {
    name: 'in braces in a list',
    type: (text) => `followUps:\n  - { on: 2020-11-20, note: ${text}, by: 督查岗 }`,
    read: note,
  },
];

const fields = ['standing: { text: 亮了, asOf: 2020-11-19 }', 'goal: 亮', 'measures: [换灯]'];

/** A rectification with a field typed so; `undefined` where that is refused. */
function readTyped(typed: string): Rectification | undefined {
  const isTyped = (text: string) => text.startsWith(typed.slice(0, typed.indexOf(':') + 1));
  const others = rectificationFields
    .split('\n')
    .filter((text) => !/^(?:standing|goal|measures|year):/.test(text));
  const needed = [...fields, 'year: 2020'].filter((text) => !isTyped(text));
  const source = [...others.slice(0, -1), ...needed, typed, others.at(-1)].join('\n');
  const parsed = parseYaml(source, 'a.md');
  const to = { register: undefined, report: () => undefined };
  return readFields(kindSheets.rectification, parsed, 'a.md', to).value as
    Rectification | undefined;
}

/** Blanks are told apart by nobody who reads a page; a comma before a bracket ends an entry. */
const squeezed = (text: unknown): string => String(text).replace(/\s+/g, ' ').trim();
const withoutLastComma = (text: string): string => text.replace(/\s*,\s*$/, '');

/** What was typed otherwise than it was read: each position with the first such text. */
export function textsChanged(runs: fc.Parameters<[string]>): string[] {
  return textPositions.flatMap(({ name, type, read, but = quotedAlready }) => {
    const typed = madeUpLine.filter((text) => !but.test(text));
    const found = fc.check(
      fc.property(typed, (text) => {
        const item = readTyped(type(text));
        const was = item && squeezed(read(item));
        return (
          was === undefined || was === squeezed(text) || was === squeezed(withoutLastComma(text))
        );
      }),
      runs,
    );
    return found.failed ? [`${name}: ${JSON.stringify(found.counterexample)}`] : [];
  });
}

/** Numbers that were read as another number than the digits typed. */
export function numbersChanged(runs: fc.Parameters<[string]>): string[] {
  const positions: readonly Position[] = [
    { name: 'behind a colon', type: (text) => `year: ${text}`, read: (item) => item.year },
    { name: 'in quotes', type: (text) => `year: "${text}"`, read: (item) => item.year },
  ];
  return positions.flatMap(({ name, type, read }) => {
    const found = fc.check(
      fc.property(figure, (text) => {
        const item = readTyped(type(text));
        const plain = text.replaceAll('２００', '200').replaceAll('，', ',').trim();
        const isWhole = /^\d+$|^\d{1,3}(?:,\d{3})+$|^\d{1,3}(?: \d{3})+$/.test(plain);
        const digits = plain.replace(/[, ]/g, '');
        return !item || (read(item) === Number(digits) && isWhole);
      }),
      runs,
    );
    return found.failed ? [`${name}: ${JSON.stringify(found.counterexample)}`] : [];
  });
}
