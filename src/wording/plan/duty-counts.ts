import type { DutyResult, DutyState } from '#model/plan/duty-result.ts';
import type { BalancePart } from '../rectifications/balance.ts';
import { dutyStateWord, dutyWord } from './duty.ts';
import type { StateWord } from '../words/status.ts';

/** A state of duties; what was met after its day counts apart. */
type DutyGroupState = DutyState | 'met-late';

const groupStateOf = ({ state, lateDays }: DutyResult): DutyGroupState =>
  state === 'met' && lateDays > 0 ? 'met-late' : state;

const groupWord = (state: DutyGroupState): StateWord =>
  state === 'met-late'
    ? { word: '逾期后落实', tone: dutyWord({ state: 'met', lateDays: 1 }).tone }
    : dutyStateWord(state);

/** Duties that stand alike. */
export interface DutyGroup extends StateWord {
  readonly results: readonly DutyResult[];
}

const grouped = (results: readonly DutyResult[], order: readonly DutyGroupState[]): DutyGroup[] =>
  order
    .map((state) => ({
      ...groupWord(state),
      results: results.filter((result) => groupStateOf(result) === state),
    }))
    .filter((group) => group.results.length > 0);

/** Duties by how they stand, in a fixed order; what was met after its day counts apart. */
export const dutyCounts = (results: readonly DutyResult[]): BalancePart[] =>
  grouped(results, ['met', 'short', 'late', 'met-late', 'not-yet-due', 'unknown']).map(
    ({ word, tone, results: own }) => ({ word, tone, count: own.length }),
  );

/** Duties by how they stand: what is overdue or not done first, what is done last. */
export const dutyGroups = (results: readonly DutyResult[]): DutyGroup[] =>
  grouped(results, ['late', 'short', 'unknown', 'not-yet-due', 'met-late', 'met']);

/** 方案共 27 项任务，其中公开 25 项、内部 2 项: so that totals of public duties alone can't surprise. */
export const dutyTotalText = (open: number, internal: number): string =>
  internal === 0
    ? `方案共 ${open} 项任务`
    : `方案共 ${open + internal} 项任务，其中公开 ${open} 项、内部 ${internal} 项`;
