import type { CivilDate } from '#model/basics/date.ts';
import type { NearMiss } from '#model/plan/duty-result.ts';
import type { Selector } from '#model/plan/plan.ts';
import { longDate } from '#wording/time/date.ts';
import { measured } from '#wording/plan/duty.ts';
import {
  type Outcome,
  lateBy,
  nearOf,
  nothingRecorded,
  proofOf,
  split,
  stateOf,
  tooEarly,
} from './outcome.ts';
import type { Occurrence } from './select.ts';

/** What is counted, and how many are wanted by when. */
export interface Tally {
  readonly kind: Selector['kind'];
  readonly atLeast: number;
  readonly atMost?: number | undefined;
  readonly from?: CivilDate | undefined;
  readonly by: CivilDate;
  readonly today: CivilDate;
  /** Said after the number wanted, such as 且两次至少相隔 20 天. */
  readonly condition?: string;
}

/**
 * Counts what falls in the span. Those after it count only when they were needed to reach the
 * number: then the duty is met late, by the days up to the one that made it enough. More than
 * `atMost` is still met, and said.
 */
export function tally(
  wanted: Tally,
  occurrences: readonly Occurrence[],
  found: { readonly near: readonly NearMiss[]; readonly recorded: boolean },
): Outcome {
  const { atLeast, by, today } = wanted;
  const { early, inTime, tardy } = split(occurrences, wanted.from, by);
  const inTimeEnough = inTime.length >= atLeast;
  const proof = inTimeEnough ? inTime : [...inTime, ...tardy];
  const enough = proof.length >= atLeast;
  const lateDays = enough && !inTimeEnough ? lateBy(by, proof[atLeast - 1]?.on) : 0;
  const state = stateOf({
    enough,
    begun: proof.length > 0,
    recorded: found.recorded,
    due: by,
    today,
  });
  return {
    state,
    counted: proof.length,
    wanted: atLeast,
    due: by,
    lateDays,
    proof: proofOf(proof),
    near: [
      ...found.near,
      ...tooEarly(early, wanted.from),
      ...(inTimeEnough ? nearOf(tardy, `晚于截止日 ${longDate(by)}`) : []),
    ],
    gaps: [],
    sentence:
      state === 'unknown' ? `${nothingRecorded}。` : sentenceOf(wanted, proof.length, lateDays),
  };
}

function sentenceOf(wanted: Tally, counted: number, lateDays: number): string {
  const { kind, atLeast, atMost, by, condition = '' } = wanted;
  const number =
    atMost === undefined
      ? `至少 ${measured(atLeast, kind)}`
      : `${atLeast} 至 ${measured(atMost, kind)}`;
  const missing = atLeast - counted;
  const rest = missing > 0 ? `，还差 ${measured(missing, kind)}` : '';
  const over = counted - (atMost ?? counted);
  const more = over > 0 ? `，比方案上限多 ${measured(over, kind)}` : '';
  const late = lateDays > 0 ? `，但晚了 ${lateDays} 天才达到` : '';
  return `${longDate(by)}前，${number}${condition}；已有 ${measured(counted, kind)}${rest}${more}${late}。`;
}
