import { join } from 'node:path';
import { fileSheets } from '#facts/sheets.ts';
import type { CivilDate } from '#model/basics/date.ts';
import { type WorkCalendar, calendarOn } from '#model/calendar/work-calendar.ts';
import { type Kind, kindNames, kinds } from '#model/kinds.ts';
import type { Items, Office, SourceFile } from '#model/library.ts';
import type { Wordings } from '#model/office/wording.ts';
import { evaluatePlan } from '#rules/plan/evaluate.ts';
import type { Halves } from './half-read/check-as-read.ts';
import { halfParse } from './half-read/half-parse.ts';
import { listIdFindings } from './list-ids.ts';
import { mediaFindings } from './media-references.ts';
import { NameRegister } from './names/register.ts';
import { earlierDuties, readEarlierPlans } from './read-earlier-plans.ts';
import type { WrittenFields } from './read-fields.ts';
import { type WrittenItem, noItems, readItems } from './read-items.ts';
import { readLists } from './read-lists.ts';
import { readOfficeMedia } from './read-office-media.ts';
import type { MediaFolders } from './ready-attachments.ts';
import { readWording, wordingFolder } from './read-wording.ts';
import { readYaml } from './read-yaml.ts';
import { type Known, referenceFindings } from './references.ts';
import type { Report } from './report.ts';
import { scanTemplates, templatesFolder } from './scan-templates.ts';
import { type OfficeFolder, walkOffice } from './walk.ts';

/** What the offices of a site are read with. */
export interface ReadOptions extends MediaFolders {
  /** Today where the office pins no date. */
  readonly today: CivilDate;
}

/** An office as far as its files could be read. */
export interface ReadOffice {
  /** Made of the files that are as they should be, and of what could be read of its settings. */
  readonly office: Office;
  /** The files that are not: no page is made of them, but rules look at them. */
  readonly halves: Halves;
}

/** Reads one office. An error in one of its files hides nothing that the others say. */
export async function readOffice(
  root: string,
  id: string,
  options: ReadOptions & { readonly wording: Wordings; readonly calendar: WorkCalendar },
  report: Report,
): Promise<ReadOffice> {
  const folder = await walkOffice(root, id, report);
  const main = await readSettings(root, `${id}/office.yaml`, report);
  const { settings } = main;
  const today = settings.today ?? options.today;
  const to = { register: new NameRegister(settings), report };

  const from = { root, office: id, present: folder.settings, today };
  const { lists, halves, written } = await readLists({ ...from, ...to });
  const plans = folder.folders.has('plans') ? await readEarlierPlans(root, id, to) : [];
  const own = folder.folders.has(wordingFolder)
    ? await readWording(root, `${id}/${wordingFolder}`, report)
    : [];
  const read = await readAllItems(root, id, folder, to);
  const { media, refused } = folder.folders.has('media')
    ? await readOfficeMedia(join(root, id), id, options, report)
    : { media: new Map(), refused: new Set<string>() };
  if (folder.folders.has(templatesFolder)) await scanTemplates(root, id, report);

  const sources = new Map<string, SourceFile>([...main.written, ...written]);
  const empty: Office = {
    ...{
      id,
      settings,
      today,
      calendar: calendarOn(options.calendar, today),
      items: read.items,
      media,
      sources,
      ...lists,
    },
    wording: new Map([...options.wording, ...own]),
    ...{ duties: [], earlierPlans: [] },
  };
  const office: Office = {
    ...empty,
    duties: evaluatePlan(empty),
    earlierPlans: plans.map((plan) => ({ plan, duties: earlierDuties(plan, empty) })),
  };
  const files = [...main.written.values(), ...written.values()];
  const duties = [lists.plan, ...plans].flatMap((plan) => plan.duties.map((duty) => duty.id));
  const ids: Known['ids'] = {
    ...read.ids,
    unit: idsOf(settings, 'units'),
    village: idsOf(settings, 'villages'),
    duty: halves.plan || isUnreadable('plan.yaml', folder, written) ? undefined : new Set(duties),
  };
  for (const finding of [
    ...listIdFindings(files),
    ...referenceFindings([...files, ...read.written], {
      ids,
      titles: new Map([
        ...(titlesOf(read.written) ?? []),
        ['duty', new Map(lists.plan.duties.map(({ what, id: duty }) => [what, duty]))],
      ]),
      register: to.register,
    }),
    ...mediaFindings({ files: [...files, ...read.written], items: read.written }, media, refused),
  ])
    report(finding);
  return { office, halves: { settings: main.half, lists: halves, items: read.halves } };
}

/** Titles of items by kind, and their ids: the names of their files. */
const titlesOf = (written: readonly WrittenItem[]): Known['titles'] =>
  new Map(
    [...Map.groupBy(written, ({ kind }) => kind)].map(([kind, items]) => [
      kind,
      new Map(
        items.flatMap(({ data, file }) => {
          const id = file.replace(/^.*\//, '').replace(/\.\w+$/, '');
          return typeof data['title'] === 'string' ? [[data['title'], id] as const] : [];
        }),
      ),
    ]),
  );

/** The settings of an office, and which of them is only half read. */
async function readSettings(root: string, file: string, report: Report) {
  const sheet = fileSheets['office.yaml'];
  const read = await readYaml(root, file, sheet, { register: undefined, report });
  const written = new Map(read ? [['office.yaml', read] as const] : []);
  if (read?.value) return { settings: read.value, half: undefined, written };
  // Of a file that can't be opened, too, everything else of the office is looked at.
  const half = read?.half ?? halfParse(sheet.schema, {}, new Set());
  if (!half) throw new Error('no fields at all are fields, too');
  return { settings: half.value, half: Object.assign(half, { file }), written };
}

/** The ids of a list of the settings; `undefined` where one of them may be missing. */
function idsOf(settings: Office['settings'], list: 'units' | 'villages') {
  const isShown = (value: object, name: string) => Object.keys(value).includes(name);
  const entries = settings[list];
  if (!isShown(settings, list) || !entries.every((entry) => isShown(entry, 'id'))) return undefined;
  return new Set(entries.map((entry) => entry.id));
}

/** The file is there, but there was no text in it to be read. */
const isUnreadable = (
  name: string,
  { settings }: OfficeFolder,
  written: ReadonlyMap<string, WrittenFields>,
): boolean => settings.has(name) && !written.has(name);

/** The items of every kind together, and the ids that each kind's files have. */
async function readAllItems(
  root: string,
  id: string,
  folder: OfficeFolder,
  to: { readonly register: NameRegister; readonly report: Report },
) {
  const read = await Promise.all(
    kindNames.map(async (kind) => ({
      kind,
      ...(folder.folders.has(kinds[kind].folder) ? await readItems(root, id, kind, to) : noItems),
    })),
  );
  return {
    items: Object.fromEntries(read.map(({ kind, items }) => [kind, items])) as unknown as Items,
    ids: Object.fromEntries(read.map(({ kind, ids }) => [kind, ids])) as unknown as Record<
      Kind,
      ReadonlySet<string>
    >,
    halves: read.flatMap(({ halves }) => halves),
    written: read.flatMap(({ written }) => written),
  };
}
