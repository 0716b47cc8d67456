import { isPublic } from '#model/audience.ts';
import type { CivilDate } from '#model/basics/date.ts';
import type { EntryKind, EntryRef } from '#model/plan/duty-result.ts';
import { kindNames } from '#model/kinds.ts';
import type { AnyItem, Office } from '#model/library.ts';
import type { Selector } from '#model/plan/plan.ts';

/** An item, or an entry of a list, as duties see it. */
export interface Entry {
  readonly kind: EntryKind;
  readonly id: string;
  readonly title: string;
  /** The content itself, for fields by path. */
  readonly fields: object;
  /** Duties it names under `serves` or `duty`. */
  readonly serves: readonly string[];
  readonly public: boolean;
  readonly link?: string;
}

const ofItem = (item: AnyItem, today: CivilDate): Entry => ({
  kind: item.kind,
  id: item.id,
  title: item.title,
  fields: item,
  serves: item.serves,
  public: isPublic(item, today),
});

/** Items of a kind; a withdrawn one makes no claim, so it counts for nothing. */
const itemsOf = (office: Office, kind: AnyItem['kind']): Entry[] =>
  office.items[kind]
    .filter((item: AnyItem) => !item.withdrawn)
    .map((item) => ofItem(item, office.today));

const publications = (office: Office): Entry[] =>
  office.publications.map((fields) => ({
    kind: 'publication',
    id: fields.id,
    title: fields.title,
    fields,
    serves: [],
    public: fields.audience === 'public' && fields.on <= office.today,
    ...(fields.link !== undefined && { link: fields.link }),
  }));

/** Sample frames count by their dates; what the public may see of them are dates and counts. */
const frames = (office: Office): Entry[] =>
  office.frames.map((fields) => ({
    kind: 'frame',
    id: fields.id,
    title: `${fields.group}样本框`,
    fields,
    serves: fields.duty === undefined ? [] : [fields.duty],
    public: fields.audience === 'public',
  }));

const assignments = (office: Office): Entry[] =>
  office.assignments.map((fields) => ({
    kind: 'assignment',
    id: fields.id,
    title: fields.task,
    fields,
    serves: fields.duty === undefined ? [] : [fields.duty],
    public: fields.audience === 'public',
  }));

/** Everything of a kind that the office has recorded, or of every kind. */
export function entriesOf(office: Office, kind: Selector['kind']): Entry[] {
  switch (kind) {
    case 'publication':
      return publications(office);
    case 'frame':
      return frames(office);
    case 'assignment':
      return assignments(office);
    case 'any':
      return [
        ...kindNames.flatMap((name) => itemsOf(office, name)),
        ...publications(office),
        ...frames(office),
        ...assignments(office),
      ];
    default:
      return itemsOf(office, kind);
  }
}

/** The entry as a result names it. */
export const refOf = (entry: Entry, on?: CivilDate): EntryRef => ({
  kind: entry.kind,
  id: entry.id,
  title: entry.title,
  public: entry.public,
  ...(on !== undefined && { on }),
  ...(entry.link !== undefined && { link: entry.link }),
});
