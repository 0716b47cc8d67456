import { join } from 'node:path';
import type { z } from 'zod';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import { fileSheets } from '#facts/sheets.ts';
import { type CivilDate, yearOf } from '#model/basics/date.ts';
import { type Kind, kindNames, kinds } from '#model/kinds.ts';
import type { Items, Office, SourceFile } from '#model/library.ts';
import type { Wordings } from '#model/office/wording.ts';
import { evaluatePlan } from '#rules/plan/evaluate.ts';
import { listIdFindings } from './list-ids.ts';
import { mediaFindings } from './media-references.ts';
import { readItems } from './read-items.ts';
import { readOfficeMedia } from './read-office-media.ts';
import { earlierDuties, readEarlierPlans } from './read-earlier-plans.ts';
import { readWording, wordingFolder } from './read-wording.ts';
import { readYaml } from './read-yaml.ts';
import { type Known, referenceFindings } from './references.ts';
import type { Report } from './report.ts';
import { scanTemplates, templatesFolder } from './scan-templates.ts';
import { type OfficeFolder, walkOffice } from './walk.ts';

/** What the offices of a site are read with. */
export interface ReadOptions {
  /** Today where the office pins no date. */
  readonly today: CivilDate;
  /** Folder for re-encoded pictures, absolute. */
  readonly cacheDir: string;
}

/** Reads one office; `undefined` where its `office.yaml` can't be used. */
export async function readOffice(
  root: string,
  id: string,
  options: ReadOptions & { readonly wording: Wordings },
  report: Report,
): Promise<Office | undefined> {
  const folder = await walkOffice(root, id, report);
  const main = await readYaml(root, `${id}/office.yaml`, fileSheets['office.yaml'], report);
  if (!main.value) return undefined;

  const today = main.value.today ?? options.today;
  const sources = new Map<string, SourceFile>([['office.yaml', main]]);
  const lists = await readLists(root, id, folder, today, sources, report);
  const plans = folder.folders.has('plans') ? await readEarlierPlans(root, id, report) : [];
  const own = folder.folders.has(wordingFolder)
    ? await readWording(root, `${id}/${wordingFolder}`, report)
    : [];
  const { items, ids, broken } = await readAllItems(root, id, folder, report);
  const { media, refused } = folder.folders.has('media')
    ? await readOfficeMedia(join(root, id), id, options.cacheDir, report)
    : { media: new Map(), refused: new Set<string>() };
  if (folder.folders.has(templatesFolder)) await scanTemplates(root, id, report);

  const settings = main.value;
  const read: Office = {
    ...{ id, settings, today, items, media, sources, ...lists },
    wording: new Map([...options.wording, ...own]),
    ...{ duties: [], earlierPlans: [] },
  };
  const office: Office = {
    ...read,
    duties: evaluatePlan(read),
    earlierPlans: plans.map((plan) => ({ plan, duties: earlierDuties(plan, read) })),
  };
  const known: Known = {
    ...ids,
    unit: new Set(office.settings.units.map((unit) => unit.id)),
    village: new Set(office.settings.villages.map((village) => village.id)),
    duty:
      folder.settings.has('plan.yaml') && !sources.has('plan.yaml')
        ? undefined
        : new Set([office.plan, ...plans].flatMap(({ duties }) => duties.map(({ id }) => id))),
  };
  for (const finding of [
    ...listIdFindings(office),
    ...referenceFindings(office, broken, known),
    ...mediaFindings(office, refused),
  ])
    report(finding);
  return office;
}

type Lists = Pick<Office, 'plan' | 'assignments' | 'publications' | 'frames' | 'glossary'>;

/** The plan and the lists; an office without one of these files has an empty one. */
async function readLists(
  root: string,
  id: string,
  folder: OfficeFolder,
  today: CivilDate,
  sources: Map<string, SourceFile>,
  report: Report,
): Promise<Lists> {
  async function read<Schema extends z.ZodType>(name: string, sheet: FactSheet<Schema>) {
    if (!folder.settings.has(name)) return undefined;
    const file = await readYaml(root, `${id}/${name}`, sheet, report);
    if (file.value !== undefined) sources.set(name, file);
    return file.value;
  }
  return {
    plan: (await read('plan.yaml', fileSheets['plan.yaml'])) ?? {
      title: '',
      year: yearOf(today),
      source: '',
      duties: [],
      pledges: [],
    },
    assignments:
      (await read('assignments.yaml', fileSheets['assignments.yaml']))?.assignments ?? [],
    publications:
      (await read('publications.yaml', fileSheets['publications.yaml']))?.publications ?? [],
    frames: (await read('frames.yaml', fileSheets['frames.yaml']))?.frames ?? [],
    glossary: (await read('glossary.yaml', fileSheets['glossary.yaml'])) ?? { groups: [] },
  };
}

/** The items of every kind, and the ids that each kind's files have. */
async function readAllItems(root: string, id: string, folder: OfficeFolder, report: Report) {
  const read = await Promise.all(
    kindNames.map(async (kind) =>
      folder.folders.has(kinds[kind].folder)
        ? ([kind, await readItems(root, id, kind, report)] as const)
        : ([kind, { items: [], ids: new Set<string>(), broken: [] }] as const),
    ),
  );
  return {
    items: Object.fromEntries(read.map(([kind, { items }]) => [kind, items])) as unknown as Items,
    ids: Object.fromEntries(read.map(([kind, { ids }]) => [kind, ids])) as Record<
      Kind,
      ReadonlySet<string>
    >,
    broken: read.flatMap(([, { broken }]) => broken),
  };
}
