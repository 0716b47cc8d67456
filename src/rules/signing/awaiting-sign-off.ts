import { completeApproval, missingSteps } from '#model/items/approval.ts';
import { allItems } from '#model/library.ts';
import { stepWords } from '#wording/items/approval.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/**
 * 拟公开: meant for the public, and not drafted, checked and issued yet. Nobody sees it before
 * (`isPublic`), so nothing is wrong; staff are told that it waits.
 */
export const awaitingSignOff: Rule = {
  code: 'awaiting-sign-off',
  severity: 'hint',
  clause: '政府信息公开保密审查（先审后发）',
  *check(office): Generator<Draft> {
    for (const item of standing(allItems(office)))
      if (item.audience === 'public' && !completeApproval(item.approval))
        yield at(
          item,
          item.approval ? 'approval' : 'audience',
          `拟公开，还没有公开：待${stepWords(missingSteps(item.approval))}`,
          `打印审签单送审：npm run sign-off -- ${item.id}；签一步记一步，三步记全自动公开。不公开的写 audience: internal`,
        );
  },
};
