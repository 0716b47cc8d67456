import { allItems, type AnyItem, type Office } from '#model/library.ts';
import { itemFieldsOf } from './fields.ts';
import { type Draft, type Located, at, standing } from './rule.ts';

/** A line of text that the office wrote, and how to point at it. */
export interface Text {
  readonly text: string;
  /** Of a field; a line of a body has none. */
  readonly path?: string;
  readonly draft: (message: string, hint: string) => Draft;
}

/** Texts that quote others or stay inside: not the office's own voice. */
const quoted = new Set([
  'opinion',
  'internalOpinion',
  'internalNote',
  'findings',
  'finding',
  'question',
  'answer',
]);

/** The body of an item, line by line. */
export const bodyLines = (item: AnyItem): Text[] =>
  item.body.split('\n').map((text, index) => ({
    text,
    draft: (message, hint) => ({
      file: item.file,
      line: item.bodyLine + index,
      column: 1,
      message,
      hint,
    }),
  }));

/** What the office itself says in its items: fields, then body, line by line. */
export function* ownTexts(office: Office): Generator<Text> {
  for (const item of standing(allItems(office))) {
    for (const { name, path, value } of itemFieldsOf(item))
      if (!quoted.has(name)) yield { text: value, draft: pointer(item, path) };
    yield* bodyLines(item);
  }
}

/** Points at a field of a file. */
export const pointer =
  (source: Located, path: string): Text['draft'] =>
  (message, hint) =>
    at(source, path, message, hint);
