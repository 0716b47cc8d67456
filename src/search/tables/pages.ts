import { pageItems } from '#model/audience.ts';
import { itemPath, unitPath, villagePath } from '#model/addresses/address.ts';
import type { CivilDate } from '#model/basics/date.ts';
import { compareText } from '#model/basics/finding.ts';
import { itemDay } from '#model/items/item-day.ts';
import { retells } from '#model/items/retells.ts';
import { itemYear } from '#model/items/years.ts';
import { kindNames, kinds } from '#model/kinds.ts';
import { type AnyItem, type Office, villageOf } from '#model/library.ts';
import { becomes, nameOn, nameSpans } from '#model/office/dated-name.ts';
import { ownNames } from '#model/office/own-names.ts';
import { itemStates } from '#wording/items/item-line.ts';
import type { Fragment } from './fragment.ts';
import type { PagesTable } from './tables.ts';

/** What the search shows and counts of each page of the office. */
export function pagesTable(office: Office, fragments: readonly Fragment[]): PagesTable {
  const items = new Map(pageItems(office).map((item) => [itemPath(office.id, item), item]));
  const words: string[] = [];
  const place = (word: string): number => {
    if (!words.includes(word)) words.push(word);
    return words.indexOf(word);
  };
  const villageAt = (url: string) =>
    office.settings.villages.flatMap((village) =>
      url === villagePath(office.id, village.id)
        ? placesNamed(office, village.id, office.today)
        : [],
    );
  const rows = [...fragments]
    .sort((a, b) => compareText(a.id, b.id))
    .map(({ id, url, title, kind }) => {
      const item = items.get(url);
      return {
        id,
        title,
        code: item ? codeOf(item) : earlierNames(office, url),
        kind: kind ? place(kind) : -1,
        states: item ? [...new Set(itemStates(item, office).map((s) => place(brief(s.word))))] : [],
        year: item ? itemYear(item) : 0,
        villages: (item ? villagesOf(item, office) : villageAt(url)).map(place),
      };
    });
  return {
    office: office.settings.shortName,
    ids: rows.map(({ id }) => id),
    titles: rows.map(({ title }) => title),
    codes: rows.map(({ code }) => code),
    kind: rows.map(({ kind }) => kind),
    states: rows.map(({ states }) => states),
    year: rows.map(({ year }) => year),
    villages: rows.map(({ villages }) => villages),
    repeats: kindNames
      .filter((kind) => retells[kind])
      .map((kind) => words.indexOf(kinds[kind].label))
      .filter((at) => at >= 0),
    words,
    names: ownNames(office)
      .filter(({ of }) => of !== 'office' && of !== 'unit')
      .map(({ name }) => name),
  };
}

/** What the unit or village of a page was called before: whoever asks for that means the page. */
function earlierNames(office: Office, url: string): string {
  const { settings, today } = office;
  const thing =
    settings.units.find(({ id }) => url === unitPath(office.id, id)) ??
    settings.villages.find(({ id }) => url === villagePath(office.id, id));
  if (!thing) return '';
  return nameSpans(thing)
    .map(({ name }) => name)
    .filter((name) => name !== nameOn(thing, today))
    .join(' ');
}

/** 逾期 26 天 is one state with 逾期 3 天; 列入规划，逐步解决 is shown whole on the page itself. */
const brief = (word: string): string => word.split(/[ ，]/)[0] ?? word;

function codeOf(item: AnyItem): string {
  switch (item.kind) {
    case 'document':
      return item.number ?? '';
    case 'board':
      return item.code;
    case 'rectification':
    case 'achievement':
    case 'notice':
    case 'outreach':
    case 'survey':
    case 'service':
    case 'inspection':
      return '';
  }
}

const villagesOf = (item: AnyItem, office: Office): string[] =>
  [
    ...('village' in item ? [item.village] : []),
    ...('villages' in item ? item.villages : []),
  ].flatMap((id) => placesNamed(office, id, itemDay(item, office.today)));

/** What a village was called then, and what there is now: whoever picks either means its pages. */
function placesNamed(office: Office, id: string | undefined, day: CivilDate): string[] {
  const village = villageOf(office, id);
  if (!village) return [];
  const now = becomes(office.settings.villages, village, office.today);
  return [...new Set([nameOn(village, day), ...now.map((one) => nameOn(one, office.today))])];
}
