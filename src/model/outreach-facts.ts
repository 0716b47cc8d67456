import { type CivilDate, latest } from './date.ts';
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

/** The day that a letter tells of: when it was written, or when its words last changed. */
export const writtenOn = ({ on, changes }: Pick<Outreach, 'on' | 'changes'>): CivilDate =>
  latest([on, ...changes.map((change) => change.on)]) ?? on;
