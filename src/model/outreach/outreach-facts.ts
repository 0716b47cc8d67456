import { type Outreach, symposiumGroups } from './outreach.ts';

/** The three proofs of an activity 佐证 (B三(一)): it counts when all are there. */
const neededProofs = ['通知', '记录', '图片'] as const;

/** What may hold the three proofs: an activity, or any other item that a duty wants proved so. */
interface Proved {
  readonly evidence?: readonly { readonly type: string }[];
  readonly pictures?: readonly unknown[];
}

/** Which of notice, record and picture are missing; a picture of the item is one too. */
export const missingProofs = ({
  evidence = [],
  pictures = [],
}: Proved): (typeof neededProofs)[number][] =>
  neededProofs.filter(
    (type) =>
      !evidence.some((proof) => proof.type === type) && !(type === '图片' && pictures.length > 0),
  );

/** Which of the four groups a symposium did not hear (A三(四)1); none for any other activity. */
export const missingGroups = ({
  symposium,
}: Pick<Outreach, 'symposium'>): (typeof symposiumGroups)[number][] =>
  symposium ? symposiumGroups.filter((group) => !symposium.groups.includes(group)) : [];

/** Does an activity count 计入次数 (B三(一))? Only with notice, record and picture. */
export const countsAsActivity = (item: Proved): boolean => missingProofs(item).length === 0;

/** Does it count as the symposium of its village 村村座谈 (A三(四)1): proved, all groups heard? */
export const countsAsSymposium = (item: Pick<Outreach, 'symposium'> & Proved): boolean =>
  item.symposium !== undefined && countsAsActivity(item) && missingGroups(item).length === 0;
