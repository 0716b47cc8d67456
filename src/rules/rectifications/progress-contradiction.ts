import { exampleEntry } from '#facts/hint.ts';
import { kindSheets } from '#facts/sheets.ts';
import type { CivilDate } from '#model/basics/date.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import { milestoneProgress } from '#model/rectifications/rectification-facts.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** Fields of an item that contradict its progress: field, what is wrong, what to do. */
function* contradictions(
  item: Rectification,
  today: CivilDate,
): Generator<[string, string, string]> {
  const { done, total } = milestoneProgress(item);
  const finished = item.progress === '已完成';
  if (finished && done < total)
    yield [
      `milestones.${item.milestones.findIndex(({ doneOn }) => !doneOn)}`,
      `写的是已完成，但 ${total} 个节点只完成了 ${done} 个`,
      `节点做完了就补上日期，比如 doneOn: ${item.completedOn ?? today}；没有做完就写 progress: 基本完成${item.completedOn ? '、删去 completedOn' : ''}`,
    ];
  if (item.closing.state !== '未销号' && !finished)
    yield [
      'closing.state',
      `进展是“${item.progress}”，却写了${item.closing.state}：没有完成的事项不能验收、销号`,
      '改成 state: 未销号；确已完成的，先改进展（progress），补上成效、佐证和完成日期',
    ];
  // After a relapse the earlier completion stays on record.
  if (item.completedOn && !finished && item.relapses.length === 0)
    yield [
      'completedOn',
      `写了完成日期，但进展是“${item.progress}”`,
      `没有完成就删去 completedOn；完成后又反弹的，在 relapses 里记一笔，比如 ${exampleEntry(kindSheets.rectification, 'relapses', { on: today })}`,
    ];
  const { acceptedOn, closedOn } = item.closing;
  if (acceptedOn && item.completedOn && acceptedOn < item.completedOn)
    yield ['closing.acceptedOn', '验收日期早于完成日期', '核对两个日期，先完成、后验收'];
  if (closedOn && acceptedOn && closedOn < acceptedOn)
    yield ['closing.closedOn', '销号日期早于验收日期', '核对两个日期，先验收、后销号'];
}

/** What an item says in one field must not deny what it says in another. */
export const progressContradiction: Rule = {
  code: 'progress-contradiction',
  severity: 'error',
  clause: '百色市科技局方案 四（二）',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.rectification))
      for (const [path, message, hint] of contradictions(item, office.today))
        yield at(item, path, message, hint);
  },
};
