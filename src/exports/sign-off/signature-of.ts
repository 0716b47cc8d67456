import { signedDigest } from '#facts/signing/digest.ts';
import type { ApprovalStep } from '#model/items/approval.ts';
import type { AnyItem, Office } from '#model/library.ts';
import type { Signature } from './add-signature.ts';

/**
 * A signature over an item as it stands, ready to be recorded. What lets it out 签发 says part by part
 * what may not change without another one, and whether it was signed to be kept inside.
 */
export function signatureOf(
  item: AnyItem,
  office: Office,
  step: ApprovalStep,
  signed: { readonly post: string; readonly on: string },
): Signature {
  const { facts, parts } = signedDigest(item, office);
  return {
    ...signed,
    facts,
    ...(step === 'issued' && { parts: parts.map(({ digest }) => digest).join('') }),
    ...(step === 'issued' && item.audience === 'internal' && { audience: 'internal' }),
  };
}
