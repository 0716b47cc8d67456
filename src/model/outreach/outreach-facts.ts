import type { Outreach } from './outreach.ts';

/** The three proofs of an activity 佐证 (B三(一)): it counts when all are there. */
const neededProofs = ['通知', '记录', '图片'] as const;

/** Which of notice, record and picture an activity lacks; a picture of the item is one too. */
export const missingProofs = (
  item: Pick<Outreach, 'evidence' | 'pictures'>,
): (typeof neededProofs)[number][] =>
  neededProofs.filter(
    (type) =>
      !item.evidence.some((proof) => proof.type === type) &&
      !(type === '图片' && item.pictures.length > 0),
  );
