import { type ApprovalStep, missingSteps, signedLast } from '#model/items/approval.ts';
import type { CivilDate } from '#model/basics/date.ts';
import type { AnyItem } from '#model/library.ts';
import { stepWord } from '#wording/items/approval.ts';
import { longDate } from '#wording/time/date.ts';

/** Why this step can't be recorded now, in words; `undefined` where it can. */
export function refusal(
  { approval, withdrawn }: Pick<AnyItem, 'approval' | 'withdrawn'>,
  step: ApprovalStep,
  on: CivilDate,
  today: CivilDate,
): string | undefined {
  if (withdrawn) return '这一项已经撤回，不用再审签';
  const signed = approval?.[step];
  if (signed)
    return `${stepWord(step)}已经记过：${signed.post}，${longDate(signed.on)}。记过的不覆盖；写错了，在文件里改正`;
  const [next] = missingSteps(approval);
  if (next && next !== step) return `要先记${stepWord(next)}，再记${stepWord(step)}`;
  const last = signedLast(approval);
  if (last && on < last) return `${stepWord(step)}不能早于上一步（${longDate(last)}）`;
  return on > today ? `${on} 还没有到，审签后再记` : undefined;
}
