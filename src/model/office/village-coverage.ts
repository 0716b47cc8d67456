import { publicItems } from '../audience.ts';
import type { CivilDate } from '../basics/date.ts';
import type { DutyResult } from '../plan/duty-result.ts';
import type { Office } from '../library.ts';
import {
  countsAsActivity,
  countsAsSymposium,
  groupsOf,
  hears,
} from '../outreach/outreach-facts.ts';
import type { Outreach, SymposiumGroup } from '../outreach/outreach.ts';
import { publicPlan } from '../plan/public-plan.ts';
import { settlementAt } from './settlement.ts';
import { type VillageDuty, dutyConcerns, villageDuty } from './village-duties.ts';

/** A contact that a village is owed, as its records show it. */
export interface Contact {
  /** The last day of one that counts. */
  readonly countedOn?: CivilDate;
  /** Where none counts: the last day of one that lacks something. */
  readonly recordedOn?: CivilDate;
}

/** Who of a village was heard, when, and what is missing 座谈走访覆盖 (A三(四)1). */
export interface VillageCoverage {
  /** Every contact with the village, newest first; not all of them count. */
  readonly contacts: readonly Outreach[];
  /** The symposium of the village 村村座谈: proved, all four groups heard. */
  readonly symposium: Contact;
  /** Visits 一次走访. */
  readonly visit: Contact;
  /** The four groups, each heard in any symposium that is proved. */
  readonly groups: readonly (Contact & { readonly group: SymposiumGroup })[];
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

/**
 * The public contacts with a village, counted as check and plan count. Internal ones are not named,
 * and not counted as missing.
 */
export function villageCoverage(office: Office, village: string): VillageCoverage {
  const contacts = publicItems(office, 'outreach')
    .filter((item) => item.village === village && item.on <= office.today)
    .sort((a, b) => b.on.localeCompare(a.on));
  const symposia = contacts.filter((item) => item.symposium);
  const visits = contacts.filter((item) => !item.symposium && item.channel === '一次走访');
  return {
    contacts,
    symposium: contactOf(symposia, countsAsSymposium),
    visit: contactOf(visits, countsAsActivity),
    groups: groupsOf(settlementAt(office, village, office.today)).map((group) => {
      const heard = symposia.filter((item) => hears(item, group));
      return { group, ...contactOf(heard, countsAsActivity) };
    }),
    uncounted: symposiumDuties(publicPlan(office.duties).duties)
      .filter((result) => dutyConcerns(result, village, office))
      .map((result) => villageDuty(result, village, office))
      .filter(({ reached }) => !reached),
  };
}

/** `items` are newest first. */
function contactOf(items: readonly Outreach[], counts: (item: Outreach) => boolean): Contact {
  const countedOn = items.find(counts)?.on;
  const recordedOn = items[0]?.on;
  return countedOn ? { countedOn } : recordedOn ? { recordedOn } : {};
}
