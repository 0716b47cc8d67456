import fc from 'fast-check';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import { fileSheets, kindSheets } from '#facts/sheets.ts';
import { leavesAt } from '#library/names/leaves.ts';
import { type Kind, kindNames, kinds } from '#model/kinds.ts';
import { type Fields, type Filling, fieldsOf, isFreeText } from './fields.ts';
import { fillingOf, listFillings, names } from './fillings.ts';
import { typedNumber } from './texts.ts';
import { type Style, style, typedFile } from './typed-file.ts';

/** A file of made-up content. */
export interface MadeUpFile {
  /** Below the folder of the office. */
  readonly path: string;
  /** Its kind, else its name. */
  readonly of: string;
  readonly sheet: FactSheet;
  /** What was meant, before it was typed. */
  readonly fields: Fields;
  readonly typed: string;
  /** Where its page says one thing only: the paths of that. */
  readonly only?: readonly string[];
}

/** An item of a kind, the `index`-th. */
function itemOf(kind: Kind, index: number): fc.Arbitrary<MadeUpFile> {
  const sheet: FactSheet = kindSheets[kind];
  const { filling, only } = fillingOf(kind, index);
  const { folder, extension } = kinds[kind];
  return madeUp(sheet, filling).map(({ fields, typed }) => ({
    path: `${folder}/${names[kind]}-${index}${extension}`,
    ...{ of: kind, sheet, fields },
    ...(only && { only }),
    typed: extension === '.md' ? `---\n${typed}---\n\n正文。\n` : typed,
  }));
}

/** Fields, and how they are typed: numbers now and then with a comma or in full width. */
const madeUp = (sheet: FactSheet, filling: Filling) =>
  fc
    .tuple(fieldsOf(sheet, filling), style, fc.infiniteStream(fc.nat(9999)))
    .chain(([made, how, numbers]) => {
      const fields = withNumbers(sheet, made, numbers);
      return typedAs(sheet, fields, how).map((typed) => ({ fields, typed }));
    });

/** Numbers that no other number has to agree with, and how many there may be of each. */
const most: Readonly<Record<string, number>> = {
  reached: 9999,
  'figures.value': 9999,
  'units.count': 9999,
  // Ten years, as in `count-impossible`.
  validDays: 3660,
  'villages.households': 9999,
};
const freeNumbers = Object.keys(most);
const least = 100;

function withNumbers(sheet: FactSheet, fields: Fields, numbers: Iterator<number>): Fields {
  const own = structuredClone(fields);
  for (const [path, limit] of Object.entries(most))
    if (sheet.at(path))
      for (const leaf of leavesAt(own, path))
        leaf.replace(String(least + ((numbers.next().value ?? 0) % (limit - least + 1))));
  return own;
}

function typedAs(sheet: FactSheet, fields: Fields, how: Style): fc.Arbitrary<string> {
  const typed = structuredClone(fields);
  const leaves = freeNumbers.flatMap((path) => (sheet.at(path) ? leavesAt(typed, path) : []));
  const spelt = fc.tuple(...leaves.map(({ value }) => typedNumber(Number(value))));
  return spelt.map((numbers) => {
    for (const [index, leaf] of leaves.entries()) leaf.replace(numbers[index] ?? leaf.value);
    return typedFile(typed, how);
  });
}

/** Everything of an office: so many items of every kind, and each of its other files. */
export const office = (items: number): fc.Arbitrary<MadeUpFile[]> =>
  fc.tuple(
    ...listFillings.map(([path, filling]) =>
      madeUp(fileSheets[path], filling).map((made) => ({
        path,
        of: path,
        sheet: fileSheets[path] as FactSheet,
        ...made,
      })),
    ),
    ...kindNames.flatMap((kind) =>
      Array.from({ length: items }, (_, index) => itemOf(kind, index)),
    ),
  );

/** The free texts of a file that are public, or internal, by the path of their field. */
export const textsOf = ({ sheet, fields, only }: MadeUpFile, seen: 'public' | 'internal') =>
  sheet.fields
    .filter((field) => (field.seen === 'internal') === (seen === 'internal'))
    .filter((field) => isFreeText(sheet, field) && (!only || only.includes(field.path)))
    .flatMap(({ path }) => leavesAt(fields, path).map(({ value }) => ({ path, value })));

/** The same of numbers that no other number has to agree with. */
export const numbersOf = ({ sheet, fields, only }: MadeUpFile) =>
  freeNumbers
    .filter((path) => !only && sheet.at(path) && sheet.at(path)?.seen !== 'internal')
    .flatMap((path) => leavesAt(fields, path).map(({ value }) => ({ path, value })));
