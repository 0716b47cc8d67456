import { type CivilDate, latest } from '#model/basics/date.ts';
import type { EntryRef } from '#model/plan/duty-result.ts';
import type { Office } from '#model/library.ts';
import { settlementAt } from '#model/office/settlement.ts';
import { missingGroups } from '#model/outreach/outreach-facts.ts';
import type { Outreach } from '#model/outreach/outreach.ts';
import type { Duty, RuleOf } from '#model/plan/plan.ts';
import { longDate } from '#wording/time/date.ts';
import type { Entry } from './entry.ts';
import { valuesAt } from './field.ts';
import {
  type Outcome,
  firstOfEach,
  lateBy,
  nothingRecorded,
  proofOf,
  split,
  stateOf,
  tooEarly,
} from './outcome.ts';
import { lackWords } from './lack-words.ts';
import { type Occurrence, select } from './select.ts';
import { type Target, targetWords, targetsOf } from './targets.ts';
import { missingProof } from './three-proofs.ts';

/**
 * So many for each target (A三(四)1: a symposium in every village). With no last day in the source
 * it is `short` until every target is reached.
 */
export function coverage(rule: RuleOf<'coverage'>, duty: Duty, office: Office): Outcome {
  const { by, from, each, over } = rule;
  const { today } = office;
  const lack = (entry: Entry) => [
    ...unheard(entry, office),
    ...(rule.threeProofs ? missingProof(entry) : []),
  ];
  const found = select(duty, office, { lack });
  const { early, inTime, tardy } = split(found.occurrences, from, by);
  const targets = targetsOf(rule, office).map((target) => ({
    target,
    reachedOn: reachedOn(target, [...inTime, ...tardy]),
  }));
  const open = targets.filter(({ reachedOn }) => reachedOn === undefined).map((one) => one.target);
  const counted = targets.length - open.length;
  // Nothing to put a sign at is well; an office without villages can't say that it reached them.
  const hasTargets = targets.length > 0;
  const enough = open.length === 0 && (hasTargets || over === 'rectification');
  const recorded = found.recorded && hasTargets;
  const lateDays = enough ? lateBy(by, latest(targets.map((one) => one.reachedOn))) : 0;
  const begun = counted > 0 || (by === undefined && hasTargets);
  const state = stateOf({ enough, begun, recorded, due: by, today });
  return {
    state,
    counted,
    wanted: targets.length,
    ...(by !== undefined && { due: by }),
    lateDays,
    proof: proofOf(
      [...inTime, ...tardy].filter(({ entry }) =>
        targets.some((one) => reaches(entry, one.target)),
      ),
    ),
    near: [
      ...found.near.filter(({ ref }) => wouldHelp(ref)),
      ...tooEarly(early, from),
      ...open.flatMap(({ ref }) => (ref ? [{ ref, why: '还没有上墙的公告牌' }] : [])),
    ],
    gaps: open.flatMap(({ name }) => name ?? []),
    sentence: state === 'unknown' && hasTargets ? `${nothingRecorded}。` : sentenceOf(),
  };

  /** The day on which the target had as many as each needs. */
  function reachedOn(target: Target, occurrences: readonly Occurrence[]): CivilDate | undefined {
    return firstOfEach(occurrences.filter(({ entry }) => reaches(entry, target)))[each - 1]?.on;
  }

  /** Only what would reach a target that is still open nearly counts. */
  function wouldHelp(ref: EntryRef): boolean {
    const entry = found.entries.find(({ kind, id }) => kind === ref.kind && id === ref.id);
    return entry !== undefined && open.some((target) => reaches(entry, target));
  }

  function reaches(entry: Entry, target: Target): boolean {
    return targetWords(over, office).fields.some((field) =>
      valuesAt(entry.fields, field).includes(target.id),
    );
  }

  function sentenceOf(): string {
    const { measure, noun } = targetWords(over, office);
    if (!hasTargets) return `目前没有${noun}。`;
    const limit = by === undefined ? '' : `${longDate(by)}前，`;
    const times = each > 1 ? `每${measure}至少 ${each} 次` : '全部覆盖';
    const names = open.flatMap(({ name }) => name ?? []).join('、');
    const missing = open.length === 0 ? '' : `，还差${names || ` ${open.length} ${measure}`}`;
    const late = lateDays > 0 ? `，晚了 ${lateDays} 天` : '';
    return `${limit}${targets.length} ${measure}${noun}要${times}；已覆盖 ${counted} ${measure}${missing}${late}。`;
  }
}

/** A symposium has heard all four groups (A三(四)1), else which one is missing. */
function unheard({ kind, fields }: Entry, office: Office): string[] {
  const item = fields as Outreach;
  const missing =
    kind === 'outreach' ? missingGroups(item, settlementAt(office, item.village, item.on)) : [];
  return lackWords(missing).map((words) => `座谈会${words}`);
}
