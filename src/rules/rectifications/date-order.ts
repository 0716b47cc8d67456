import type { CivilDate } from '#model/basics/date.ts';
import type { Inspection } from '#model/inspections/inspection.ts';
import type { Office } from '#model/library.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import { longDate } from '#wording/time/date.ts';
import { type Draft, type Located, type Rule, at, standing } from '../rule.ts';

type Dated = [path: string, label: string, date: CivilDate | undefined];

/** Pairs of dates of which the second should not be the earlier. */
function* pairs(item: Rectification): Generator<[Dated, Dated]> {
  const assigned: Dated = ['assignedOn', '交办日期', item.assignedOn];
  yield [assigned, ['deadline', '整改时限', item.deadline]];
  yield [assigned, ['completedOn', '完成日期', item.completedOn]];
  yield* inRow(
    item.milestones.map((one) => one.plannedOn),
    'milestones',
    'plannedOn',
    '节点',
  );
  yield* inRow(
    item.followUps.map((one) => one.on),
    'followUps',
    'on',
    '跟踪记录',
  );
  for (const [index, { on, answeredOn }] of item.followUps.entries())
    yield [
      ['', '跟踪日期', on],
      [`followUps.${index}.answeredOn`, '答复日期', answeredOn],
    ];
}

/** Answers come after the inspection, and one after the other. */
function* answerPairs({ on, answers }: Inspection): Generator<[Dated, Dated]> {
  const [first] = answers;
  if (first)
    yield [
      ['', '督查日期', on],
      ['answers.0.on', '答复日期', first.on],
    ];
  const dates = answers.map((answer) => answer.on);
  yield* inRow(dates, 'answers', 'on', '答复');
}

/** Entries of a list that are kept oldest first. */
function* inRow(
  dates: CivilDate[],
  list: string,
  field: string,
  label: string,
): Generator<[Dated, Dated]> {
  for (let index = 1; index < dates.length; index++)
    yield [
      [`${list}.${index - 1}.${field}`, `第 ${index} 条${label}`, dates[index - 1]],
      [`${list}.${index}.${field}`, `第 ${index + 1} 条${label}`, dates[index]],
    ];
}

function* dated(office: Office): Generator<[Located, Dated, Dated]> {
  for (const item of standing(office.items.rectification))
    for (const [before, after] of pairs(item)) yield [item, before, after];
  for (const item of standing(office.items.achievement))
    yield [item, ['', '开始日期', item.period.from], ['period.to', '结束日期', item.period.to]];
  for (const item of standing(office.items.survey))
    yield [item, ['', '开始日期', item.from], ['to', '结束日期', item.to]];
  for (const item of standing(office.items.inspection))
    for (const [before, after] of answerPairs(item)) yield [item, before, after];
  for (const item of standing(office.items.board))
    for (const [before, after] of inRow(
      item.postings.map((one) => one.postedOn),
      'postings',
      'postedOn',
      '上墙记录',
    ))
      yield [item, before, after];
}

/** Dates that stand in the wrong order are mostly slips of the pen. */
export const dateOrder: Rule = {
  code: 'date-order',
  severity: 'hint',
  clause: '设计：日期前后一致',
  *check(office): Generator<Draft> {
    for (const [source, [, beforeLabel, before], [path, label, date]] of dated(office))
      if (before && date && date < before)
        yield at(
          source,
          path,
          `${label}（${longDate(date)}）早于${beforeLabel}（${longDate(before)}）`,
          '核对两个日期；清单按从早到晚排列，比如先 2020-09-10，后 2020-10-15',
        );
  },
};
