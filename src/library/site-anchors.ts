import { tableNames } from '#data/table-names.ts';
import { dataPath, planPath, pledgesPath, yearPath } from '#model/addresses/address.ts';
import { publicEntries } from '#model/audience.ts';
import { yearArchives } from '#model/items/years.ts';
import { kinds } from '#model/kinds.ts';
import type { Office } from '#model/library.ts';
import { publicPlan } from '#model/plan/public-plan.ts';

/** Where every page has its text and the choice of how it looks. */
const everywhere = ['main', 'looks'];

/**
 * What a link can lead to within each page that has such places, by its path: a duty of the plan, a table
 * of the data … What scripts use on a page is not for links.
 */
export const siteAnchors = (offices: readonly Office[]): ReadonlyMap<string, readonly string[]> =>
  new Map([[dataPath(), ['licence', 'format']], ...offices.flatMap(officeAnchors)]);

/** Has a page such a place? */
export const hasAnchor = (
  page: string,
  anchor: string,
  anchors: ReadonlyMap<string, readonly string[]>,
): boolean => [...everywhere, ...(anchors.get(page) ?? [])].includes(anchor);

const officeAnchors = (office: Office): [string, readonly string[]][] => [
  [planPath(office.id), publicPlan(office.duties).duties.map(({ duty }) => duty.id)],
  ...office.earlierPlans.map(({ plan, duties }): [string, string[]] => [
    planPath(office.id, plan.year),
    publicPlan(duties).duties.map(({ duty }) => duty.id),
  ]),
  [pledgesPath(office.id), idsOf(office.plan.pledges)],
  [`/${office.id}/how/`, ['promise']],
  [`/${office.id}/assignments/`, idsOf(publicEntries(office.assignments))],
  [`/${office.id}/frames/`, idsOf(publicEntries(office.frames))],
  [
    `/${office.id}/publications/`,
    idsOf(publicEntries(office.publications).filter(({ on }) => on <= office.today)),
  ],
  [dataPath(office.id), [...tableNames, 'licence', 'format']],
  ...yearArchives(office).map(({ year, groups }): [string, string[]] => [
    yearPath(office.id, year),
    groups.flatMap(({ kind }) => [
      kinds[kind].folder,
      ...(kind === 'rectification' ? ['balance'] : []),
    ]),
  ]),
];

const idsOf = (entries: readonly { readonly id: string }[]): string[] =>
  entries.map(({ id }) => id);
