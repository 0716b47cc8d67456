import type { CivilDate } from '#model/basics/date.ts';
import { datesInConflict } from '#model/plan/duty-dates.ts';
import type { DutyResult, DutyState } from '#model/plan/duty-result.ts';
import { compareText } from '#model/basics/finding.ts';
import { type Office, unitName } from '#model/library.ts';
import type { Plan } from '#model/plan/plan.ts';
import { dutyConcerns } from '#model/office/village-duties.ts';
import { conflictText, dutyWord, measured } from '#wording/plan/duty.ts';
import { dueText, reminderOf } from '#wording/time/reminder.ts';
import type { StateWord } from '#wording/words/status.ts';
import { dutyDates, surveyDates } from './duty-dates.ts';
import { boardDates, deadlineDates, followUpDates } from './item-dates.ts';
import type { PlanDate } from './plan-date.ts';

/** What of the plan is looked at: all, what a unit answers for, or what concerns a village. */
export interface PlanFilter {
  readonly unit?: string | undefined;
  readonly village?: string | undefined;
}

/** A duty as staff steer by it. Internal duties and proofs are in it: this is for the office. */
export interface DutyLine {
  readonly id: string;
  readonly clause: string;
  readonly what: string;
  readonly internal: boolean;
  readonly owner: string;
  readonly state: DutyState;
  readonly word: StateWord;
  readonly due?: CivilDate;
  /** 2 篇／5 篇: what is there, and what is asked. */
  readonly have: string;
  readonly sentence: string;
  /** Months, villages, channels that lack something, and entries that nearly count. */
  readonly missing: readonly string[];
  readonly proof: readonly string[];
  readonly interpretation?: string;
  readonly remark?: string;
  readonly conflict?: string;
}

/** A day to keep with how near it is. */
export interface DateLine extends PlanDate {
  readonly unitNames: readonly string[];
  readonly near: string;
  /** The reminder it is within: 15, 7 or 3 days; 0 where it has passed. */
  readonly reminder?: number;
}

/** The duties of a plan, in its order. Only those that a unit owns, or that miss the village. */
export const dutyLines = (
  { plan, duties }: { readonly plan: Plan; readonly duties: readonly DutyResult[] },
  office: Office,
  { unit, village }: PlanFilter = {},
): DutyLine[] =>
  duties
    .filter(({ duty }) => unit === undefined || duty.owner === unit)
    .filter((result) => village === undefined || dutyConcerns(result, village, office))
    .map((result) => lineOf(result, plan, office));

function lineOf(result: DutyResult, plan: Plan, office: Office): DutyLine {
  const { duty, state, due, counted, wanted, gaps, near, proof, sentence } = result;
  const { id, clause, what, owner, rule, audience, interpretation, remark } = duty;
  const conflict = datesInConflict(duty, { items: office.items, plan });
  return {
    ...{ id, clause, what, state, sentence },
    internal: audience === 'internal',
    owner: unitName(office, owner, office.today),
    word: dutyWord(result),
    ...(due && { due }),
    have: `${measured(counted, rule.of.kind)}／${measured(wanted, rule.of.kind)}`,
    missing: [...gaps, ...near.map(({ ref, why }) => `${ref.title}：${why}`)],
    proof: proof.map(({ kind, id: entry, on, title }) =>
      [on, title, `（${kind}/${entry}）`].filter(Boolean).join(' '),
    ),
    ...(interpretation && { interpretation }),
    ...(remark && { remark }),
    ...(conflict && { conflict: conflictText(conflict) }),
  };
}

/** Everything with a day to keep, the earliest first; what has passed and is still open stands first. */
export const planDates = (office: Office, { unit, village }: PlanFilter = {}): DateLine[] =>
  [
    ...dutyDates(office),
    ...surveyDates(office),
    ...deadlineDates(office),
    ...followUpDates(office),
    ...boardDates(office),
  ]
    .filter((date) => unit === undefined || date.units.includes(unit))
    .filter((date) => village === undefined || date.village === village)
    .sort(
      (a, b) => compareText(a.on, b.on) || compareText(a.kind, b.kind) || compareText(a.id, b.id),
    )
    .map((date) => {
      const reminder = date.on < office.today ? 0 : reminderOf(date.on, office.today);
      return {
        ...date,
        unitNames: date.units.map((id) => unitName(office, id, office.today)),
        near: dueText(date.on, office.today),
        ...(reminder !== undefined && { reminder }),
      };
    });
