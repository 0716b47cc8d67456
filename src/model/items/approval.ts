import { z } from 'zod';
import { type CivilDate, civilDate } from '../basics/date.ts';
import { text } from '../basics/scalars.ts';

const step = z.strictObject({
  /** The post that signed, never a name 岗位. */
  post: text,
  /** The day of the signature 日期. */
  on: civilDate,
});

/** The record of 先审后发 as far as it has come; complete, it lets an item be public. */
export const approvalSchema = z.strictObject({
  /** Drafted 拟稿. */
  drafted: step,
  /** Checked for secrecy and truth 审核（保密审查）; absent while it waits. */
  checked: z.exactOptional(step),
  /** Issued 签发; absent while it waits. */
  issued: z.exactOptional(step),
});
type Approval = z.output<typeof approvalSchema>;
type Step = z.output<typeof step>;

/** The three steps in the order they are taken. */
const approvalSteps = ['drafted', 'checked', 'issued'] as const;
export type ApprovalStep = (typeof approvalSteps)[number];

/** All three signatures, or `undefined` while one is missing: the one test of 先审后发. */
export function completeApproval(
  approval: Approval | undefined,
): Readonly<Record<ApprovalStep, Step>> | undefined {
  const { drafted, checked, issued } = approval ?? {};
  return drafted && checked && issued ? { drafted, checked, issued } : undefined;
}

/** The steps that nobody has signed yet, in order. */
export const missingSteps = (approval: Approval | undefined): ApprovalStep[] =>
  approvalSteps.filter((name) => !approval?.[name]);

/** The newest signature so far: since then an unfinished record waits. */
export const signedLast = (approval: Approval | undefined): CivilDate | undefined =>
  (approval?.issued ?? approval?.checked ?? approval?.drafted)?.on;
