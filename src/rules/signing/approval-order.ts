import type { CivilDate } from '#model/basics/date.ts';
import { type AnyItem, allItems } from '#model/library.ts';
import { longDate } from '#wording/time/date.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** The steps of signing off in the order they have to be taken. */
function steps(item: AnyItem): { path: string; label: string; on: CivilDate }[] {
  const { drafted, checked, issued } = item.approval ?? {};
  return [
    ...step('approval.drafted.on', '拟稿', drafted?.on),
    ...step('approval.checked.on', '审核', checked?.on),
    ...step('approval.issued.on', '签发', issued?.on),
    ...step('publishedOn', '发布', issued && item.publishedOn),
  ];
}

const step = (path: string, label: string, on: CivilDate | undefined) =>
  on ? [{ path, label, on }] : [];

/** Drafted, then checked, then issued, then published: 先审后发. */
export const approvalOrder: Rule = {
  code: 'approval-order',
  severity: 'error',
  clause: '政府信息公开保密审查（先审后发）',
  *check(office): Generator<Draft> {
    for (const item of standing(allItems(office))) {
      const all = steps(item);
      for (const [index, step] of all.entries()) {
        const before = all[index - 1];
        if (before && step.on < before.on)
          yield at(
            item,
            step.path,
            `${step.label}（${longDate(step.on)}）早于${before.label}（${longDate(before.on)}）`,
            '按拟稿、审核、签发、发布的先后核对日期，可以在同一天，比如都是 2020-10-10',
          );
      }
    }
  },
};
