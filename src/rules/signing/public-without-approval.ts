import { completeApproval, missingSteps } from '#model/items/approval.ts';
import { allItems } from '#model/library.ts';
import { stepWords } from '#wording/items/approval.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** Nothing is public that was not drafted, checked and issued. */
export const publicWithoutApproval: Rule = {
  code: 'public-without-approval',
  severity: 'error',
  clause: '政府信息公开保密审查（先审后发）',
  *check(office): Generator<Draft> {
    for (const item of standing(allItems(office)))
      if (item.audience === 'public' && !completeApproval(item.approval))
        yield at(
          item,
          'audience',
          item.approval
            ? `这件要公开，但审签还没走完，缺${stepWords(missingSteps(item.approval))}`
            : '这件要公开，但没有审签记录（拟稿、审核、签发）',
          '补上 approval，比如 approval: { drafted: { post: 党政办工作人员, on: 2020-10-08 }, checked: { post: 党政办负责人, on: 2020-10-09 }, issued: { post: 分管领导, on: 2020-10-10 } }；还没审签的先写 audience: internal',
        );
  },
};
