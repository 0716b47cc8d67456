import {
  type ApprovalStep,
  type Signature,
  approvalSteps,
  missingSteps,
  signatureInForce,
} from '#model/items/approval.ts';
import type { AnyItem, Office } from '#model/library.ts';
import { kindSheets } from '../sheets.ts';
import { type SignedPart, signedDigest } from './digest.ts';

/** How far an item has come with its signatures. */
export interface SigningState {
  /** Steps to be taken, in order: those nobody has signed, and those signed over another text. */
  readonly missing: readonly ApprovalStep[];
  /** Of them, those that were signed before the text changed. */
  readonly again: readonly ApprovalStep[];
  /**
   * It was issued, and what was signed is no longer what stands there: what doesn't match, as people
   * call it. Empty where something was only taken away.
   */
  readonly changed?: readonly string[];
  /** It was issued, and these steps were signed over other words than the ones that were let out. */
  readonly unlike?: readonly ApprovalStep[];
}

/**
 * Who has to sign an item as it stands now 审签到哪一步. Until it is issued every change asks for its steps
 * again. Afterwards only what may not change without a word does (`change` of its facts): progress goes
 * on, lists grow, what was open is filled in. A signature without a digest holds for what stands there.
 */
export function signingState(item: AnyItem, office: Office): SigningState {
  const { approval } = item;
  const signature = signatureInForce(item);
  if (signature) {
    const changed = changedSince(item, office, signature);
    const unlike = unlikeIssued(item);
    return {
      ...{ missing: [], again: [] },
      ...(changed && { changed }),
      ...(unlike.length > 0 && { unlike }),
    };
  }
  const signed = approvalSteps.filter((name) => approval?.[name]?.facts);
  if (signed.length === 0) return { missing: missingSteps(approval), again: [] };
  const { facts } = signedDigest(item, office);
  const stale = signed.find((name) => approval?.[name]?.facts !== facts);
  const first = approvalSteps.find((name) => !approval?.[name] || name === stale);
  const missing = first ? approvalSteps.slice(approvalSteps.indexOf(first)) : [];
  return { missing, again: missing.filter((name) => approval?.[name]) };
}

/**
 * Steps over another text than the one that was issued: who checked it never saw what went out. A change
 * that was signed later is over a text of its own.
 */
function unlikeIssued({ approval, changes }: AnyItem): ApprovalStep[] {
  const facts = approval?.issued?.facts;
  if (facts === undefined || changes.some((change) => change.approval)) return [];
  return approvalSteps.filter((name) => (approval?.[name]?.facts ?? facts) !== facts);
}

/** What of the signed text can't be found any more; `undefined` where all of it is there. */
function changedSince(
  item: AnyItem,
  office: Office,
  { parts, audience }: Signature,
): string[] | undefined {
  const opened = audience === 'internal' && item.audience === 'public' ? ['公开范围'] : [];
  if (parts === undefined) return opened.length > 0 ? opened : undefined;
  const signed = new Set(parts.match(/.{8}/g));
  const now = signedDigest(item, office).parts;
  const found = now.filter(({ digest }) => signed.has(digest)).length;
  if (found === signed.size) return opened.length > 0 ? opened : undefined;
  // That the change is noted is no change.
  const others = now.filter(({ digest, path }) => !signed.has(digest) && !/^changes\./.test(path));
  return [...opened, ...new Set(others.map((part) => labelOf(part, item)))];
}

const ownWords: Readonly<Record<string, string>> = {
  body: '正文',
  bodyFiles: '正文里的图片或附件',
};

const labelOf = ({ path }: SignedPart, { kind }: AnyItem): string =>
  ownWords[path] ?? kindSheets[kind].at(path.split('.')[0] ?? '')?.label ?? path;
