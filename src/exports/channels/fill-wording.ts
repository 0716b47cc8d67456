import type { WordingLine, WordingLineKind, WordingPart } from '#model/office/wording.ts';
import type { Facts } from './matter-facts.ts';

/** A line of a template with its facts filled in. */
export interface FilledLine {
  readonly kind: WordingLineKind;
  readonly text: string;
  readonly optional: boolean;
}

/** A template filled in, and the fields that went into it. */
export interface Filled {
  readonly lines: readonly FilledLine[];
  readonly used: ReadonlySet<string>;
}

/**
 * Fills a template in. A sentence with a field that the record leaves empty is left out; so is a
 * line without sentences, a heading without lines, and a line ending in ： whose list is empty. An
 * entry of a list that names a field with several values comes once for each.
 */
export function fillWording<Field extends string>(
  lines: readonly WordingLine[],
  facts: Facts<Field>,
): Filled {
  const used = new Set<string>();
  const values = (field: string): readonly string[] => facts[field as Field]?.values ?? [];
  const filled: (FilledLine & { leadsList: boolean })[] = [];
  for (const [index, line] of lines.entries()) {
    const leadsList = leads(line, lines[index + 1]);
    for (const text of textsOf(line, values, used))
      filled.push({ kind: line.kind, text, optional: line.optional, leadsList });
  }
  return { lines: withoutEmptyHeads(filled), used };
}

const isEntry = (kind: WordingLineKind | undefined): boolean =>
  kind === 'bullet' || kind === 'number';
const fieldsIn = (parts: readonly WordingPart[]): string[] =>
  parts.flatMap((part) => ('field' in part ? [part.field] : []));

/** A line that only announces the list below it: 接下来要做的： */
function leads({ kind, sentences }: WordingLine, next: WordingLine | undefined): boolean {
  const last = sentences.at(-1)?.at(-1);
  return kind === 'text' && isEntry(next?.kind) && last !== undefined && 'text' in last
    ? last.text.endsWith('：')
    : false;
}

/** The texts of a line: most often one, none where nothing can be said, several for a list. */
function textsOf(
  { kind, sentences }: WordingLine,
  values: (field: string) => readonly string[],
  used: Set<string>,
): string[] {
  const fields = sentences.flatMap(fieldsIn);
  const many = isEntry(kind) ? fields.find((field) => values(field).length > 1) : undefined;
  const rounds = many === undefined ? [undefined] : values(many);
  return rounds.flatMap((one) => {
    const said = (field: string) => (field === many && one ? one : values(field).join('；'));
    const text = sentences
      .filter((parts) => fieldsIn(parts).every((field) => said(field) !== ''))
      .map((parts) => {
        for (const field of fieldsIn(parts)) used.add(field);
        return sentenceText(parts, said);
      })
      .join('')
      .trim();
    return text === '' ? [] : [text];
  });
}

/** Marks that end a sentence of the record, where the template goes on with its own. */
const endMarks = /[。；;.]+$/u;

const sentenceText = (parts: readonly WordingPart[], said: (field: string) => string): string =>
  parts
    .map((part, index) => {
      if ('text' in part) return part.text;
      const next = parts[index + 1];
      const goesOn = next !== undefined && 'text' in next && /^[\p{P}]/u.test(next.text);
      return goesOn ? said(part.field).replace(endMarks, '') : said(part.field);
    })
    .join('');

/** Without headings that nothing follows, and announcements of lists that have no entry. */
function withoutEmptyHeads(lines: readonly (FilledLine & { leadsList: boolean })[]): FilledLine[] {
  const kept: FilledLine[] = [];
  for (const { leadsList, ...line } of lines.toReversed()) {
    const below = kept.at(-1);
    const empty =
      line.kind === 'heading'
        ? below === undefined || below.kind === 'heading'
        : leadsList && !isEntry(below?.kind);
    if (!empty) kept.push(line);
  }
  return kept.reverse();
}
