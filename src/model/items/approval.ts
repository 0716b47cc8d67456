import { z } from 'zod';
import { type CivilDate, civilDate } from '../basics/date.ts';
import { text } from '../basics/scalars.ts';

const byMachine = { error: '核对码由 npm run sign-off 记下，不用手写；写坏了，删掉重新记' };

const step = z.strictObject({
  /** The post that signed, never a name 岗位. */
  post: text,
  /** The day of the signature 日期. */
  on: civilDate,
  /** SHA-256 of the facts that were signed, hex 核对码 (`docs/adr/0024`); absent in old records. */
  facts: z.exactOptional(z.string().regex(/^[0-9a-f]{64}$/, byMachine)),
});

/** The signature that lets a text out 签发: of the whole, or of a later change. */
export const signatureSchema = step.extend({
  /**
   * What may not change without another signature, part by part: the first 48 bits of each digest, eight
   * characters each. The text still holds where all of them are found in it.
   */
  parts: z.exactOptional(z.string().regex(/^(?:[\w-]{8})+$/, byMachine)),
  /** `internal` where it was signed to be kept and not published 存档; absent, for the public. */
  audience: z.exactOptional(z.enum(['public', 'internal'], byMachine)),
});

/** The record of 先审后发 as far as it has come; complete, it lets an item be public. */
export const approvalSchema = z.strictObject({
  /** Drafted 拟稿. */
  drafted: step,
  /** Checked for secrecy and truth 审核（保密审查）; absent while it waits. */
  checked: z.exactOptional(step),
  /** Issued 签发; absent while it waits. */
  issued: z.exactOptional(signatureSchema),
});
type Approval = z.output<typeof approvalSchema>;
type Step = z.output<typeof step>;
export type Signature = z.output<typeof signatureSchema>;

/** The three steps in the order they are taken. */
export const approvalSteps = ['drafted', 'checked', 'issued'] as const;
export type ApprovalStep = (typeof approvalSteps)[number];

/** All three signatures, or `undefined` while one is missing: the one test of 先审后发. */
export function completeApproval(
  approval: Approval | undefined,
): { readonly drafted: Step; readonly checked: Step; readonly issued: Signature } | undefined {
  const { drafted, checked, issued } = approval ?? {};
  return drafted && checked && issued ? { drafted, checked, issued } : undefined;
}

/** The steps that nobody has signed yet, in order. */
export const missingSteps = (approval: Approval | undefined): ApprovalStep[] =>
  approvalSteps.filter((name) => !approval?.[name]);

/** The newest signature so far: since then an unfinished record waits. */
export const signedLast = (approval: Approval | undefined): CivilDate | undefined =>
  (approval?.issued ?? approval?.checked ?? approval?.drafted)?.on;

/** What of an item says who signed it. */
export interface Signed {
  readonly approval?: Approval;
  readonly changes: readonly { readonly on: CivilDate; readonly approval?: Signature }[];
}

/** The signature under the text as it stands: of the newest change that has one, else the first. */
export function signatureInForce({ approval, changes }: Signed): Signature | undefined {
  const first = completeApproval(approval)?.issued;
  const later = changes.flatMap((change) => change.approval ?? []);
  return first && later.reduce((newest, one) => (one.on >= newest.on ? one : newest), first);
}

/** The number of the newest entry of the changes 修订记录, from 0; the later one of a day. */
export function newestChange(changes: Signed['changes']): number | undefined {
  let newest: number | undefined;
  for (const [index, { on }] of changes.entries())
    if (newest === undefined || on >= (changes[newest]?.on ?? on)) newest = index;
  return newest;
}
