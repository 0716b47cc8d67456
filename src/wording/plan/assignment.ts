import type { Assignment } from '#model/plan/assignment.ts';
import { type CivilDate, daysBetween } from '#model/basics/date.ts';
import { shortDate } from '../time/date.ts';
import type { StateWord } from '../words/status.ts';

/** How a task of the division of work stands. */
export function assignmentWord(
  task: Pick<Assignment, 'deadline' | 'doneOn'>,
  today: CivilDate,
): StateWord {
  const { deadline, doneOn } = task;
  if (doneOn && deadline && doneOn > deadline)
    return {
      word: `${shortDate(doneOn)}完成，晚 ${daysBetween(deadline, doneOn)} 天`,
      tone: 'late',
    };
  if (doneOn) return { word: `${shortDate(doneOn)}完成`, tone: 'done' };
  if (deadline && deadline < today)
    return { word: `逾期 ${daysBetween(deadline, today)} 天`, tone: 'late' };
  return { word: '正在办', tone: 'doing' };
}
