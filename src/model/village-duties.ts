import type { DutyResult } from './duty-result.ts';
import type { Office } from './library.ts';
import { publicPlan } from './public-plan.ts';

/** A duty of coverage over villages concerns each; others those whose proof is the village's own. */
export function dutyConcerns({ duty, proof }: DutyResult, village: string, { items }: Office) {
  if (duty.rule.type === 'coverage' && duty.rule.over === 'village') return true;
  return proof.some(
    ({ kind, id }) =>
      (kind === 'outreach' || kind === 'rectification' || kind === 'board') &&
      items[kind].some((item) => item.id === id && item.village === village),
  );
}

/** The public duties of the plan that concern a village, as the public may read them. */
export const villageDuties = (office: Office, village: string): DutyResult[] =>
  publicPlan(office.duties).duties.filter((result) => dutyConcerns(result, village, office));
