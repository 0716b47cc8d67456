import { publicItems } from '../audience.ts';
import type { CivilDate } from '../basics/date.ts';
import type { DutyResult } from '../plan/duty-result.ts';
import type { Office } from '../library.ts';
import { type Outreach, symposiumGroups } from '../outreach/outreach.ts';
import { publicPlan } from '../plan/public-plan.ts';
import { type VillageDuty, villageDuty } from './village-duties.ts';

type Group = (typeof symposiumGroups)[number];

/** Who of a village was heard, when, and what is missing 座谈走访覆盖 (A三(四)1). */
export interface VillageCoverage {
  /** Symposiums held in the village, newest first. */
  readonly symposia: readonly Outreach[];
  /** Visits 一次走访 to the village, newest first. */
  readonly visits: readonly Outreach[];
  /** Other contacts with the village, newest first. */
  readonly others: readonly Outreach[];
  /** The four groups, each with the last day it was heard; without one it never was. */
  readonly groups: readonly { readonly group: Group; readonly heardOn?: CivilDate }[];
  /** Public duties that don't count the village yet, whatever the groups above say. */
  readonly uncounted: readonly VillageDuty[];
}

/**
 * The duties of a symposium in every village 村村座谈: page, check and plan count by these alone, so
 * that they can't disagree about which villages are missing.
 */
export const symposiumDuties = (results: readonly DutyResult[]): DutyResult[] =>
  results.filter(
    ({ duty: { rule } }) =>
      rule.type === 'coverage' && rule.over === 'village' && rule.of.has.includes('symposium'),
  );

/** The public contacts with a village. Internal ones are not named, and not counted as missing. */
export function villageCoverage(office: Office, village: string): VillageCoverage {
  const contacts = publicItems(office, 'outreach')
    .filter((item) => item.village === village && item.on <= office.today)
    .sort((a, b) => b.on.localeCompare(a.on));
  const symposia = contacts.filter((item) => item.symposium);
  const plain = contacts.filter((item) => !item.symposium);
  return {
    symposia,
    visits: plain.filter((item) => item.channel === '一次走访'),
    others: plain.filter((item) => item.channel !== '一次走访'),
    groups: symposiumGroups.map((group) => {
      const heardOn = symposia.find((item) => item.symposium?.groups.includes(group))?.on;
      return { group, ...(heardOn && { heardOn }) };
    }),
    uncounted: symposiumDuties(publicPlan(office.duties).duties)
      .map((result) => villageDuty(result, village, office))
      .filter(({ reached }) => !reached),
  };
}
