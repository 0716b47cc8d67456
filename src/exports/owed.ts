import { publicItems } from '#model/audience.ts';
import { type CivilDate, addDays, daysBetween, latest, monthOf } from '#model/basics/date.ts';
import type { DutyResult } from '#model/plan/duty-result.ts';
import { compareText } from '#model/basics/finding.ts';
import { namedUnits } from '#model/inspections/inspection-facts.ts';
import { type Office, unitName } from '#model/library.ts';
import { currentDeadline, nextFollowUp } from '#model/rectifications/rectification-facts.ts';
import { openMatters } from '#model/rectifications/open-matters.ts';
import { assignmentWord } from '#wording/plan/assignment.ts';
import { freshnessOf } from '#wording/boards/board-freshness.ts';
import { boardSentence, boardWord } from '#wording/boards/board-state.ts';
import { longDate } from '#wording/time/date.ts';
import { dutyWord, measured } from '#wording/plan/duty.ts';
import { answerLines } from '#wording/items/inspection.ts';
import { stateWords } from '#wording/words/status.ts';
import { whenText } from '#wording/time/when.ts';

/** Something the office owes: what, who, how it stands. */
interface Owed {
  readonly what: string;
  readonly unit: string;
  /** The day it is or was due, as words; empty where there is none. */
  readonly due: string;
  readonly note: string;
}

/** Debts of one kind, and how the list of them is called. */
export interface OwedSection {
  readonly title: string;
  readonly owed: readonly Owed[];
}

/** Days ahead that staff are shown. */
const aheadDays = 15;

const dueText = (date: CivilDate | undefined): string => (date ? longDate(date) : '');

/**
 * What the office owes this month 本月应办: what is overdue, and what falls due by the end of the
 * month or within 15 days. For the office itself: internal duties are named. Sections without
 * debts are left out.
 */
export function owedNow(office: Office): OwedSection[] {
  return [
    { title: '方案任务', owed: duties(office, false) },
    { title: '宣传稿件', owed: duties(office, true) },
    { title: '整改时限', owed: deadlines(office) },
    { title: '跟踪督查', owed: followUps(office) },
    { title: '督查通报答复', owed: answers(office) },
    { title: '公示牌和板报', owed: boards(office) },
    { title: '分工任务', owed: assignments(office) },
  ].filter(({ owed }) => owed.length > 0);
}

/** Is the day this month, past, or within the days ahead? */
const isNear = (date: CivilDate, today: CivilDate): boolean =>
  monthOf(date) <= monthOf(today) || daysBetween(today, date) <= aheadDays;

/**
 * Duties that are late, or due and not met, or owe something for this month or one before; those of
 * publications apart.
 */
const duties = (office: Office, ofPublications: boolean): Owed[] =>
  office.duties
    .filter(({ duty }) => (duty.rule.of.kind === 'publication') === ofPublications)
    .filter((result) => isOwed(result, office.today))
    .map((result) => {
      const { rule } = result.duty;
      const lacking = lackingThisMonth(result, office.today);
      return {
        what: result.duty.what,
        unit: unitName(office, result.duty.owner, office.today),
        due: dueText(result.due),
        note: [
          dutyWord(result).word,
          result.sentence.replace(/。$/, ''),
          ...(lacking > 0 ? [`本月还差 ${measured(lacking, rule.of.kind)}`] : []),
        ].join('；'),
      };
    });

function isOwed(result: DutyResult, today: CivilDate): boolean {
  const { state, due, gaps, duty } = result;
  if (state === 'late') return true;
  if (state !== 'short' && state !== 'not-yet-due') return false;
  if (due && isNear(due, today)) return true;
  return duty.rule.type === 'monthly' && (gaps.length > 0 || lackingThisMonth(result, today) > 0);
}

/** How many are still missing this month of a duty that asks for some in each. */
function lackingThisMonth({ duty: { rule }, proof }: DutyResult, today: CivilDate): number {
  if (rule.type !== 'monthly' || today < rule.from || today > rule.by) return 0;
  const done = proof.filter(({ on }) => on && on <= today && monthOf(on) === monthOf(today));
  return Math.max(0, rule.each - done.length);
}

/** Opinions whose deadline has passed or is near, the overdue first. */
const deadlines = (office: Office): Owed[] =>
  openMatters(publicItems(office, 'rectification'), office.today).flatMap((item) => {
    const deadline = currentDeadline(item);
    if (!deadline || !isNear(deadline, office.today)) return [];
    const [state] = stateWords(item, office.today);
    return {
      what: item.title,
      unit: unitName(office, item.unit, office.today),
      due: longDate(deadline),
      note: `${state?.word ?? ''}；${whenText(item, office.today)}`,
    };
  });

/** Hot items that want a later look by then (A三(二)1). */
const followUps = (office: Office): Owed[] =>
  publicItems(office, 'rectification')
    .flatMap((item) => {
      const next = nextFollowUp(item);
      return next && isNear(next, office.today) ? [{ item, next }] : [];
    })
    .sort((a, b) => compareText(a.next, b.next))
    .map(({ item, next }) => {
      const last = latest(item.followUps.map(({ on }) => on));
      return {
        what: item.title,
        unit: unitName(office, item.unit, office.today),
        due: longDate(next),
        note: last ? `上次跟踪 ${longDate(last)}` : '还没有跟踪过',
      };
    });

/** Units that an inspection named and that have not answered (A四(三)); internal notices too. */
const answers = (office: Office): Owed[] =>
  office.items.inspection.flatMap((item) => {
    const { deadline, withdrawn } = item;
    if (withdrawn || !deadline || !isNear(deadline, office.today)) return [];
    return namedUnits(item, office.today)
      .filter(({ answers }) => answers.length === 0)
      .map((named) => ({
        what: item.title,
        unit: unitName(office, named.unit, item.on),
        due: longDate(deadline),
        note: answerLines(named).join('；'),
      }));
  });

/** Boards that no longer say what is true, hang too long, or were never put up. */
const boards = (office: Office): Owed[] =>
  publicItems(office, 'board')
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .flatMap((board) => {
      const freshness = freshnessOf(board, office);
      const endsSoon =
        freshness.state === 'current' && freshness.validUntil <= addDays(office.today, aheadDays);
      if (freshness.state === 'current' && !endsSoon) return [];
      return {
        what: `${board.code} ${board.title}`,
        unit: unitName(office, board.unit, office.today),
        due: 'validUntil' in freshness ? longDate(freshness.validUntil) : '',
        note: endsSoon
          ? '有效期快到了，准备换牌'
          : `${boardWord(freshness).word}；${boardSentence(freshness)}`,
      };
    });

/** Tasks of the division of work that are not done. */
const assignments = (office: Office): Owed[] =>
  office.assignments
    .filter(({ doneOn, deadline }) => !doneOn && deadline && isNear(deadline, office.today))
    .map((task) => ({
      what: task.task,
      unit: unitName(office, task.lead, office.today),
      due: dueText(task.deadline),
      note: assignmentWord(task, office.today).word,
    }));
