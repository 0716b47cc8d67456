import type { Board } from '#model/boards/board.ts';
import { type CivilDate, addDays } from '#model/basics/date.ts';
import type { DutyResult } from '#model/plan/duty-result.ts';
import { type Office, unitName } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';
import { publicPlan } from '#model/plan/public-plan.ts';
import { typeScale } from '#model/basics/sheet-size.ts';
import { longDate } from '#wording/time/date.ts';
import { dutyGroups } from '#wording/plan/duty-counts.ts';
import { dutyWord } from '#wording/plan/duty.ts';
import type { StateWord } from '#wording/words/status.ts';
import { type SheetBase, imprintOf } from './imprint.ts';

/** A duty on the sheet. */
interface DutyRow {
  readonly what: string;
  readonly clause: string;
  readonly state: StateWord;
  /** How it stands, in a sentence. */
  readonly sentence: string;
  /** Last day, or the next one for standing work; empty where the clause has none. */
  readonly due: string;
  readonly unit: string;
}

/** 任务进度栏: the plan's public duties and how far each is, what is not done first. */
export interface DutiesSheet extends SheetBase {
  readonly template: 'duties';
  readonly groups: readonly (StateWord & { readonly rows: readonly DutyRow[] })[];
}

/** The sheet of a board; `undefined` where the plan has no public duty. */
export function dutiesSheet(board: Board, office: Office, portal: Portal): DutiesSheet | undefined {
  const { duties } = publicPlan(office.duties);
  if (duties.length === 0) return undefined;
  const { settings, plan } = office;
  return {
    template: 'duties',
    board: board.id,
    kicker: `${settings.shortName} ${plan.year} 年方案，公开任务 ${duties.length} 项`,
    title: board.title,
    size: board.size,
    type: typeScale(board.size, board.largePrint),
    sample: settings.sample,
    imprint: imprintOf(board, office, portal, { dates: duties.flatMap(datesOf) }),
    groups: dutyGroups(duties).map(({ word, tone, results }) => ({
      word,
      tone,
      rows: results.map((result) => rowOf(result, office)),
    })),
  };
}

const rowOf = (result: DutyResult, office: Office): DutyRow => ({
  what: result.duty.what,
  clause: result.duty.clause,
  state: dutyWord(result),
  sentence: result.sentence,
  due: result.due ? longDate(result.due) : '',
  unit: unitName(office, result.duty.owner, office.today),
});

/** The dates of the public proofs, and the day after a due date that passed unmet. */
const datesOf = ({ state, due, proof }: DutyResult): (CivilDate | undefined)[] => [
  ...proof.map(({ on }) => on),
  state !== 'met' && due ? addDays(due, 1) : undefined,
];
