import { entrySheets, fileSheets, kindSheets } from '#facts/sheets.ts';
import { nameAt } from '#facts/hint.ts';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import { type CivilDate, addDays, yearOf } from '#model/basics/date.ts';
import { type AnyItem, type Office, allItems } from '#model/library.ts';
import { withoutNumbers } from '#model/schema/walk.ts';
import { type Field, fieldsOf, itemFieldsOf } from '../fields.ts';
import { type Located, sourceOf, standing } from '../rule.ts';
import { type DateSpan, dateSpans, listSpans, longestWait } from './date-spans.ts';
import { isYear } from './sane-year.ts';

/** What the dates of a file are held against; asked for only where a date needs it. */
interface About {
  /** The day that the file is about, where it has one. */
  anchor(): CivilDate | undefined;
  /** The first day that a matter of an evaluation can have anything to do with. */
  matterFrom(): CivilDate | undefined;
}

/** A date of content and how far off it may be. */
export interface DatedField extends About {
  readonly source: Located;
  readonly path: string;
  /** As it is typed: `deadline`. */
  readonly name: string;
  readonly date: CivilDate;
  readonly span: DateSpan;
  /** `deadline（整改时限）` */
  called(): string;
}

interface From extends About {
  readonly source: Located;
  readonly sheet: FactSheet;
  readonly spans: Readonly<Record<string, DateSpan | undefined>>;
}

const known = new WeakMap<Office, readonly DatedField[]>();

/** Every date of an office: of items that stand, of its lists, settings and plan. Walked once an office. */
export function datedFields(office: Office): readonly DatedField[] {
  const fields = known.get(office) ?? [...walked(office)];
  known.set(office, fields);
  return fields;
}

const none = { anchor: () => undefined, matterFrom: () => undefined };

function* walked(office: Office): Generator<DatedField> {
  for (const item of standing(allItems(office))) {
    const sheet = kindSheets[item.kind] as FactSheet;
    const from = { source: item, sheet, spans: dateSpans[item.kind] };
    yield* dated(itemFieldsOf(item), { ...from, ...aboutItem(item, office.today) });
  }
  for (const [name, sheet] of lists) {
    const from = { source: sourceOf(office, `${name}.yaml`), sheet, spans: listSpans[name] };
    for (const [index, entry] of office[name].entries())
      yield* dated(fieldsOf(entry), { ...from, ...none }, `${name}.${index}.`);
  }
  yield* dated(fieldsOf(office.settings), {
    ...{ source: sourceOf(office, 'office.yaml'), sheet: fileSheets['office.yaml'] as FactSheet },
    ...{ spans: listSpans.office, ...none },
  });
  const { plan } = office;
  yield* dated(fieldsOf({ duties: plan.duties }), {
    ...{ source: sourceOf(office, 'plan.yaml'), sheet: fileSheets['plan.yaml'] as FactSheet },
    ...{ spans: listSpans.plan, ...none },
    anchor: () => (isYear(plan.year, office.today) ? firstDay(plan.year) : undefined),
  });
}

const lists = [
  ['assignments', entrySheets.assignment as FactSheet],
  ['publications', entrySheets.publication as FactSheet],
  ['frames', entrySheets.frame as FactSheet],
] as const;

const firstDay = (year: number): CivilDate => `${year}-01-01` as CivilDate;

/** A day or year that is a slip itself says nothing of the others. */
const aboutItem = (item: AnyItem, today: CivilDate): About => {
  const anchor = () =>
    item.publishedOn > addDays(today, longestWait) ? undefined : item.publishedOn;
  return {
    anchor,
    matterFrom: () => {
      const published = anchor();
      return published &&
        item.kind === 'rectification' &&
        item.year >= 1900 &&
        item.year <= yearOf(published) + 1
        ? firstDay(item.year - 1)
        : undefined;
    },
  };
};

function* dated(
  fields: Iterable<Field>,
  { spans, sheet, ...about }: From,
  prefix = '',
): Generator<DatedField> {
  for (const { path, name, value } of fields) {
    const span = spans[withoutNumbers(path)];
    if (!span) continue;
    // The schema has read it: what stands at the path of a date is one.
    const date = value as CivilDate;
    yield { ...about, path: prefix + path, name, date, span, called: () => nameAt(sheet, path) };
  }
}
