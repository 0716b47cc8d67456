import { entrySheets, fileSheets, kindSheets } from '#facts/sheets.ts';
import { nameAt } from '#facts/hint.ts';
import { type CivilDate, addDays, parseDate, yearOf } from '#model/basics/date.ts';
import { type AnyItem, type Office, allItems } from '#model/library.ts';
import { withoutNumbers } from '#model/schema/walk.ts';
import { type Field, fieldsOf, itemFieldsOf } from '../fields.ts';
import { type Located, sourceOf, standing } from '../rule.ts';
import { type DateSpan, dateSpans, listSpans, longestWait } from './date-spans.ts';
import { isYear } from './sane-year.ts';

/** A date of content and how far off it may be. */
export interface DatedField {
  readonly source: Located;
  readonly path: string;
  /** As it is typed: `deadline`. */
  readonly name: string;
  /** `deadline（整改时限）` */
  readonly called: string;
  readonly date: CivilDate;
  readonly span: DateSpan;
  /** The day that its file is about, where it has one. */
  readonly anchor?: CivilDate;
  /** The first day that a matter of an evaluation can have anything to do with. */
  readonly matterFrom?: CivilDate;
}

type Spans = Readonly<Record<string, DateSpan | undefined>>;
type About = Pick<DatedField, 'source' | 'anchor' | 'matterFrom'>;

/** Every date of an office: of items that stand, of its lists, settings and plan. */
export function* datedFields(office: Office): Generator<DatedField> {
  for (const item of standing(allItems(office)))
    yield* dated(itemFieldsOf(item), dateSpans[item.kind], aboutItem(item, office.today), (path) =>
      nameAt(kindSheets[item.kind], path),
    );
  for (const name of ['assignments', 'publications', 'frames'] as const) {
    const source = sourceOf(office, `${name}.yaml`);
    for (const [index, entry] of office[name].entries())
      yield* below(
        `${name}.${index}`,
        dated(fieldsOf(entry), listSpans[name], { source }, (path) =>
          nameAt(entrySheets[sheetNames[name]], path),
        ),
      );
  }
  const settings = sourceOf(office, 'office.yaml');
  yield* dated(fieldsOf(office.settings), listSpans.office, { source: settings }, (path) =>
    nameAt(fileSheets['office.yaml'], path),
  );
  const { plan } = office;
  const source = sourceOf(office, 'plan.yaml');
  yield* dated(
    fieldsOf({ duties: plan.duties }),
    listSpans.plan,
    { source, ...(isYear(plan.year, office.today) && { anchor: firstDay(plan.year) }) },
    (path) => nameAt(fileSheets['plan.yaml'], path),
  );
}

const sheetNames = {
  assignments: 'assignment',
  publications: 'publication',
  frames: 'frame',
} as const;

const firstDay = (year: number): CivilDate => `${year}-01-01` as CivilDate;

function aboutItem(item: AnyItem, today: CivilDate): About {
  // A day or year that is a slip itself says nothing of the others.
  if (item.publishedOn > addDays(today, longestWait)) return { source: item };
  const anchor = item.publishedOn;
  return item.kind === 'rectification' && item.year >= 1900 && item.year <= yearOf(anchor) + 1
    ? { source: item, anchor, matterFrom: firstDay(item.year - 1) }
    : { source: item, anchor };
}

function* dated(
  fields: Iterable<Field>,
  spans: Spans,
  about: About,
  called: (path: string) => string,
): Generator<DatedField> {
  for (const { path, name, value } of fields) {
    const span = spans[withoutNumbers(path)];
    const date = span && parseDate(value);
    if (date) yield { ...about, path, name, called: called(path), date, span };
  }
}

function* below(prefix: string, fields: Iterable<DatedField>): Generator<DatedField> {
  for (const field of fields) yield { ...field, path: `${prefix}.${field.path}` };
}
