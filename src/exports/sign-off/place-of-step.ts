import { isCodeOf, plainCode, shortCode, signedDigest } from '#facts/signing/digest.ts';
import { signingState } from '#facts/signing/signing-state.ts';
import {
  type ApprovalStep,
  type Signature,
  approvalSteps,
  newestChange,
  signatureInForce,
} from '#model/items/approval.ts';
import type { CivilDate } from '#model/basics/date.ts';
import type { AnyItem, Office } from '#model/library.ts';
import { stepWord } from '#wording/items/approval.ts';
import { longDate } from '#wording/time/date.ts';
import type { SignaturePlace } from './add-signature.ts';

/** A step that somebody wants to record. */
export interface WantedStep {
  readonly step: ApprovalStep;
  readonly on: CivilDate;
  /** 核对码 of the sheet that was signed, as it was typed. */
  readonly code?: string | undefined;
}

/** Where the signature belongs, or in words why it can't be recorded now. */
export type Placed = { readonly place: SignaturePlace } | { readonly refused: string };

/**
 * Where a step of an item belongs: into `approval`, in order, again where the text has changed since; or
 * as the signature of the newest entry of `changes`, where the item was issued before. It has to be a
 * signature over the text as it stands.
 */
export function placeOfStep(item: AnyItem, office: Office, wanted: WantedStep): Placed {
  if (item.withdrawn) return { refused: '这一项已经撤回，不用再审签' };
  if (wanted.on > office.today) return { refused: `${wanted.on} 还没有到，审签后再记` };
  const signature = signatureInForce(item);
  const placed = signature
    ? placeOfChange(item, office, wanted, signature)
    : placeInOrder(item, office, wanted);
  const refused = 'refused' in placed ? undefined : codeRefused(item, office, wanted);
  return refused ? { refused } : placed;
}

function placeInOrder(item: AnyItem, office: Office, { step, on }: WantedStep): Placed {
  const { missing, again } = signingState(item, office);
  const signed = item.approval?.[step];
  const [next] = missing;
  if (signed && !missing.includes(step)) return { refused: alreadySigned(step, signed) };
  if (next && next !== step) {
    const why = again.includes(next) ? `：${stepWord(next)}以后内容改过，要重新审` : '';
    return { refused: `要先记${stepWord(next)}，再记${stepWord(step)}${why}` };
  }
  const before = approvalSteps[approvalSteps.indexOf(step) - 1];
  const earliest = before && item.approval?.[before]?.on;
  return earliest && on < earliest
    ? { refused: `${stepWord(step)}不能早于上一步（${longDate(earliest)}）` }
    : { place: { step, ...(signed && { again: true }) } };
}

/** The newest entry of `changes`, where it waits for its signature. */
function placeOfChange(
  item: AnyItem,
  office: Office,
  { step, on }: WantedStep,
  signature: Signature,
): Placed {
  const { changed } = signingState(item, office);
  const index = newestChange(item.changes);
  const entry = index === undefined ? undefined : item.changes[index];
  const waits = entry && !entry.approval && entry.on >= signature.on;
  if (!changed && !waits) {
    const { approval } = item;
    return { refused: alreadySigned(step, approval?.[step] ?? signature) };
  }
  if (step !== 'issued') return { refused: '这一项签发过，后来的修改只记签发：--step 签发' };
  if (index === undefined || !waits) {
    const what = changed && changed.length > 0 ? `（${changed.join('、')}）` : '';
    return {
      refused: `签发以后内容改过${what}。先在文件的 changes 里写一条改了什么，再打印审签单送签，比如\nchanges:\n  - { on: ${office.today}, note: 更正了${changed?.[0] ?? '内容'} }`,
    };
  }
  return on < entry.on
    ? { refused: `签发不能早于这次修订（${longDate(entry.on)}）` }
    : { place: { change: index } };
}

const alreadySigned = (step: ApprovalStep, { post, on }: { post: string; on: CivilDate }): string =>
  `${stepWord(step)}已经记过：${post}，${longDate(on)}。记过的不覆盖；写错了，在文件里改正`;

/** The sheet that was signed has to be of the text as it stands. Who drafts signs what they wrote. */
function codeRefused(
  item: AnyItem,
  office: Office,
  { step, code }: WantedStep,
): string | undefined {
  const sheet = `npm run sign-off -- ${item.id}`;
  if (code === undefined)
    return step === 'drafted'
      ? undefined
      : `写上签过的那张审签单上的核对码，比如 --code 3f2a-91bc。还没有审签单的，先打印送审：${sheet}`;
  const plain = plainCode(code);
  if (plain === undefined) return '核对码是八位数字和字母，照审签单上的写，比如 --code 3f2a-91bc';
  return isCodeOf(plain, signedDigest(item, office).facts)
    ? undefined
    : `这张审签单打印后内容改过：单上的核对码 ${shortCode(plain)} 和现在的内容对不上。先看核对码抄错没有；没有抄错的，重新打印审签单送签：${sheet}`;
}
