import { createHash } from 'node:crypto';
import { z } from 'zod';
import { itemPath } from '#model/addresses/address.ts';
import { pageItems } from '#model/audience.ts';
import type { CivilDate } from '#model/basics/date.ts';
import { compareText } from '#model/basics/finding.ts';
import type { AnyItem, Library, Office } from '#model/library.ts';
import { nameSpans } from '#model/office/dated-name.ts';
import { valueAt } from '#model/schema/walk.ts';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import { kindSheets } from '#facts/sheets.ts';
import { endSettled, noticeLastDay } from '#model/notices/notice-facts.ts';
import type { Notice } from '#model/notices/notice.ts';

// What was once published is remembered, so that nobody can quietly take it back. Only what the
// public could read is in the record, and of items only digests.

/** Digest of each field of an entry, by name. A field may be added later, never changed. */
const entry = z.record(z.string(), z.string());

/** Until when one could object to a notice 公示截止日期, as it was told. */
const publishedEnd = z.strictObject({
  /** Digest of what it was computed from: from when, how many days, how counted. */
  period: z.string(),
  /** The last day, or 待定. */
  last: z.string(),
  /** How many changes its page told of. */
  changes: z.int(),
});

const publishedItem = z.strictObject({
  /** Path from the content root. */
  file: z.string(),
  publishedOn: z.string().transform((date) => date as CivilDate),
  /** Of a matter, the units that had it, the one that has it last 先后办理单位. */
  units: z.exactOptional(z.array(z.string())),
  /** Entries that only ever grow, by the field of the item they stand in, oldest first. */
  entries: z.record(z.string(), z.array(entry)),
  end: z.exactOptional(publishedEnd),
});

const publishedOffice = z.strictObject({
  /** A fictional office: it may be deleted as a whole. */
  sample: z.boolean(),
  /** By permanent address, `/qinghe/notices/shuiku/`. */
  items: z.record(z.string(), publishedItem),
  /** What units and villages were called, by `units/shuili`; the day, and the field they stand at. */
  names: z.exactOptional(
    z.record(
      z.string(),
      z.strictObject({ names: z.array(z.string()), day: z.string(), at: z.string() }),
    ),
  ),
  /** Digests of the balances that were put on record, by the year of the plan 归档时的总账. */
  years: z.exactOptional(z.record(z.string(), z.string())),
});

/** What was public at one time, by id of the office. */
export const publishedSchema = z.strictObject({
  version: z.literal(1),
  offices: z.record(z.string(), publishedOffice),
});
export type Published = z.output<typeof publishedSchema>;
export type PublishedItem = z.output<typeof publishedItem>;

/** What a library makes public. */
export function publishedOf(library: Pick<Library, 'offices'>): Published {
  const offices = library.offices.map((office) => {
    const items = pageItems(office)
      .map((item) => [itemPath(office.id, item), remember(item, office)] as const)
      .sort(([a], [b]) => compareText(a, b));
    return [
      office.id,
      {
        sample: office.settings.sample,
        items: Object.fromEntries(items),
        names: namesOf(office),
        years: Object.fromEntries(
          office.earlierPlans.flatMap(({ plan: { year, closed } }) =>
            closed ? [[String(year), digest(closed)]] : [],
          ),
        ),
      },
    ] as const;
  });
  return { version: 1, offices: Object.fromEntries(offices) };
}

const namesOf = ({ settings, today }: Office) =>
  Object.fromEntries(
    (['units', 'villages'] as const).flatMap((list) =>
      settings[list].map((thing, index) => [
        `${list}/${thing.id}`,
        {
          names: nameSpans(thing).map(({ name }) => name),
          day: today,
          at: `${list}.${index}.name`,
        },
      ]),
    ),
  );

/** The same where one office was made and the others stay as they were. */
export const publishedWith = (
  before: Published | undefined,
  library: Pick<Library, 'offices'>,
  only: string,
): Published => ({
  version: 1,
  offices: {
    ...before?.offices,
    ...publishedOf({ offices: library.offices.filter(({ id }) => id === only) }).offices,
  },
});

const remember = (item: AnyItem, office: Office): PublishedItem => ({
  file: item.file,
  publishedOn: item.publishedOn,
  ...(item.kind === 'rectification' && {
    units: [...item.transfers.map(({ from }) => from), ...corrected(item, office), item.unit],
  }),
  entries: Object.fromEntries(
    growing(item).map(([field, entries]) => [field, entries.map(digestFields)]),
  ),
  ...(item.kind === 'notice' && endOf(item, office)),
});

/** Units that a correction names as wrong: they never had the matter, and the record says so. */
const corrected = ({ changes }: AnyItem, { settings }: Office): string[] =>
  settings.units
    .filter((unit) =>
      changes.some(({ corrects }) =>
        nameSpans(unit).some(({ name }) => corrects?.was.includes(name)),
      ),
    )
    .map(({ id }) => id);

/**
 * What of an item only ever grows 只增不改, as its facts say: follow-ups, answers, what boards said; and what
 * is written once, the original deadline. Of an entry all but what goes with the matter.
 */
function growing(item: AnyItem): [field: string, entries: object[]][] {
  const sheet: FactSheet = kindSheets[item.kind];
  return sheet
    .below('')
    .filter(({ change }) => change === 'growing')
    .map(({ name }) => {
      const value = valueAt(item, name);
      const kept = sheet.below(name).filter(({ change }) => change !== 'living');
      const entryOf = (entry: object) =>
        Object.fromEntries(kept.map((part) => [part.name, valueAt(entry, part.name)]));
      if (Array.isArray(value)) return [name, value.map(entryOf)];
      return [name, value === undefined ? [] : [{ [name]: value }]];
    });
}

/** The end of a notice's period; none where it has no period. */
function endOf(item: Notice, { calendar }: Office): Pick<PublishedItem, 'end'> {
  const { period, changes } = item;
  if (!period) return {};
  return {
    end: {
      period: digest(period),
      last: noticeLastDay(period, calendar) ?? '待定',
      changes: changes.length + (endSettled(item, calendar) ? 1 : 0),
    },
  };
}

const digestFields = (fields: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, digest(value)]),
  );

/** Blanks don't count: a re-wrapped line says the same. Keys of an object are taken in order. */
function digest(value: unknown): string {
  const parts =
    typeof value === 'object' && value !== null
      ? Object.entries(value).sort(([a], [b]) => compareText(a, b))
      : value;
  const text = JSON.stringify(parts).replace(/\\n|\s+/g, '');
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
