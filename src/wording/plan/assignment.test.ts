import { expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { assignmentWord } from './assignment.ts';

const today = '2020-11-25' as CivilDate;

it.each([
  ['2020-11-25', undefined, '正在办', 'doing'],
  ['2020-11-24', undefined, '逾期 1 天', 'late'],
  [undefined, undefined, '正在办', 'doing'],
  ['2020-11-20', '2020-11-20', '11月20日完成', 'done'],
  ['2020-11-20', '2020-11-22', '11月22日完成，晚 2 天', 'late'],
  [undefined, '2020-11-22', '11月22日完成', 'done'],
])('a task due %s and done %s is %s', (deadline, doneOn, word, tone) => {
  const task = {
    ...(deadline && { deadline: deadline as CivilDate }),
    ...(doneOn && { doneOn: doneOn as CivilDate }),
  };
  expect(assignmentWord(task, today)).toEqual({ word, tone });
});
