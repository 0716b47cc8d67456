import type { DutyResult } from './duty-result.ts';

/**
 * The result as the public may read it: internal proofs count on and are neither named nor linked;
 * internal entries that nearly count are left out.
 */
export function publicResult(result: DutyResult): DutyResult {
  const proof = result.proof.filter((ref) => ref.public);
  return {
    ...result,
    proof,
    near: result.near.filter(({ ref }) => ref.public),
    internalProofs: result.internalProofs + result.proof.length - proof.length,
  };
}

/** The plan as the public may read it. */
export interface PublicPlan {
  /** Public duties, in the plan's order. */
  readonly duties: readonly DutyResult[];
  /** Internal duties as totals: how many, how many of them are met, and which clauses they are. */
  readonly internal: {
    readonly total: number;
    readonly met: number;
    readonly clauses: readonly string[];
  };
}

/** Public duties one by one, internal ones as totals only. */
export function publicPlan(results: readonly DutyResult[]): PublicPlan {
  const internal = results.filter(({ duty }) => duty.audience === 'internal');
  return {
    duties: results.filter(({ duty }) => duty.audience === 'public').map(publicResult),
    internal: {
      total: internal.length,
      met: internal.filter(({ state }) => state === 'met').length,
      clauses: internal.map(({ duty }) => duty.clause),
    },
  };
}
