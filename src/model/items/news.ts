import { pageItems, publicEntries } from '../audience.ts';
import { type CivilDate, latest } from '../basics/date.ts';
import { compareText } from '../basics/finding.ts';
import type { OnDay, WorkCalendar } from '../calendar/work-calendar.ts';
import type { AnyItem, Office } from '../library.ts';
import { endSettled } from '../notices/notice-facts.ts';
import { changedOn } from '../rectifications/rectification-facts.ts';

/** A public item and the day it last changed. */
export interface News {
  readonly item: AnyItem;
  readonly on: CivilDate;
}

/** The newest date, not after today, that a public item carries for readers. */
export function itemChangedOn(item: AnyItem, { today, calendar }: OnDay): CivilDate {
  if (item.kind === 'rectification') return changedOn(item, today);
  const dates = [
    item.publishedOn,
    item.withdrawn?.on,
    ...item.changes.map((change) => change.on),
    ...laterDates(item, calendar),
  ];
  return latest(dates.filter((date) => date === undefined || date <= today)) ?? item.publishedOn;
}

/** Days on which an item of some kind gets more to read, besides those that every item has. */
function laterDates(
  item: Exclude<AnyItem, { kind: 'rectification' }>,
  calendar: WorkCalendar,
): readonly (CivilDate | undefined)[] {
  switch (item.kind) {
    case 'notice':
      return [item.outcome?.on, endSettled(item, calendar)?.on];
    case 'board':
      return item.postings.map(({ postedOn }) => postedOn);
    case 'achievement':
    case 'document':
    case 'outreach':
    case 'survey':
    case 'service':
    case 'inspection':
      return [];
  }
}

const known = new WeakMap<Office, readonly News[]>();

/**
 * Public items by the day they last changed, newest first; the order never depends on the disk.
 * Sorted once an office: sorting in every page is quadratic (94 s at 10,000 pages, the notes on scale).
 */
export function newsOf(office: Office): readonly News[] {
  const sorted = known.get(office) ?? sortedNews(office);
  known.set(office, sorted);
  return sorted;
}

const sortedNews = (office: Office): News[] =>
  pageItems(office)
    .map((item) => ({ item, on: itemChangedOn(item, office) }))
    .sort(
      (a, b) =>
        compareText(b.on, a.on) ||
        compareText(a.item.kind, b.item.kind) ||
        compareText(a.item.id, b.item.id),
    );

/** A board that hangs nowhere yet changes nothing for residents. */
const isHung = (item: AnyItem, today: CivilDate): boolean =>
  item.kind !== 'board' || item.postings.some(({ postedOn }) => postedOn <= today);

/** What is news to residents: on the home page, under 最近的变化 and in feeds. */
export const newsForResidents = (office: Office): News[] =>
  newsOf(office).filter(({ item }) => isHung(item, office.today));

/** 截至: the newest public date in the content, never the day of the build. */
export const contentDate = (office: Office): CivilDate =>
  latest(
    [
      ...newsOf(office).map((news) => news.on),
      ...publicEntries(office.publications).map((piece) => piece.on),
    ].filter((date) => date <= office.today),
  ) ?? office.today;
