import type { DutyResult, EntryRef } from '../plan/duty-result.ts';
import { type Office, villageOf } from '../library.ts';
import { dutyVillageName, dutyVillages } from '../plan/duty-villages.ts';
import { publicPlan } from '../plan/public-plan.ts';

/** The rule of a duty that asks something of each village by itself. */
const forEach = ({ duty: { rule } }: DutyResult) =>
  rule.type === 'coverage' && rule.over === 'village' ? rule : undefined;

/** Does the duty ask something of this village by itself? Not of one that was closed before its last day. */
function asksOf(result: DutyResult, village: string, office: Office): boolean {
  const rule = forEach(result);
  const asked = rule && dutyVillages(rule, office.settings.villages, office.today);
  return asked?.some(({ id }) => id === village) ?? false;
}

const isOf = (office: Office, village: string) => (ref: Pick<EntryRef, 'kind' | 'id'>) =>
  (ref.kind === 'outreach' || ref.kind === 'rectification' || ref.kind === 'board') &&
  office.items[ref.kind].some((item) => item.id === ref.id && item.village === village);

/** A duty of coverage over villages concerns each; others those whose proof is the village's own. */
export const dutyConcerns = (result: DutyResult, village: string, office: Office): boolean =>
  asksOf(result, village, office) || result.proof.some(isOf(office, village));

/** A duty that every village has to be reached by, as it stands in one. */
export interface VillageDuty {
  readonly result: DutyResult;
  readonly reached: boolean;
  /** Why what was done there doesn't count, such as 缺图片. Empty where nothing was done. */
  readonly reasons: readonly string[];
}

/** The public duties of the plan that concern a village, as the public may read them. */
export interface VillageDuties {
  /** Those that ask something of each village by itself. */
  readonly own: readonly VillageDuty[];
  /** Those of the whole township to which the village's records count: met or not, they are not its own. */
  readonly township: readonly DutyResult[];
}

/** The public duties that concern a village, its own apart from the township's. */
export function villageDuties(office: Office, village: string): VillageDuties {
  const concerned = publicPlan(office.duties).duties.filter((result) =>
    dutyConcerns(result, village, office),
  );
  return {
    own: concerned
      .filter((result) => asksOf(result, village, office))
      .map((result) => villageDuty(result, village, office)),
    township: concerned.filter((result) => !forEach(result)),
  };
}

/** How a duty of coverage over villages, as the public may read it, stands in one of them. */
export function villageDuty(result: DutyResult, village: string, office: Office): VillageDuty {
  const rule = forEach(result);
  const known = villageOf(office, village);
  const name = rule && known && dutyVillageName(rule, known, office.today);
  const near = result.near.filter(({ ref }) => isOf(office, village)(ref));
  return {
    result,
    reached: !result.gaps.includes(name ?? ''),
    reasons: [...new Set(near.map(({ why }) => why))],
  };
}
