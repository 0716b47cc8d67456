import type { Settlement } from '../office/settlement.ts';
import type { Outreach, SymposiumGroup } from './outreach.ts';

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

/** The four groups that a symposium hears (A三(四)1), by where it is held. */
export const groupsOf = (settlement: Settlement): SymposiumGroup[] => [
  settlement === 'village' ? '村委' : '居委',
  '党员代表',
  '人大代表',
  '群众代表',
];

/** Was the group heard? The committee is the same, whichever of its names a record has. */
export const hears = ({ symposium }: Pick<Outreach, 'symposium'>, group: SymposiumGroup): boolean =>
  symposium?.groups.some((one) => committee(one) === committee(group)) ?? false;
const committee = (group: SymposiumGroup) => (group === '居委' ? '村委' : group);

/** Which of the four groups a symposium did not hear; none for any other activity. */
export const missingGroups = (
  item: Pick<Outreach, 'symposium'>,
  settlement: Settlement,
): SymposiumGroup[] =>
  item.symposium ? groupsOf(settlement).filter((group) => !hears(item, group)) : [];

/** Does an activity count 计入次数 (B三(一))? Only with notice, record and picture. */
export const countsAsActivity = (item: Proved): boolean => missingProofs(item).length === 0;

/** Does it count as the symposium of its village 村村座谈 (A三(四)1): proved, all groups heard? */
export const countsAsSymposium = (item: Pick<Outreach, 'symposium'> & Proved): boolean =>
  item.symposium !== undefined &&
  countsAsActivity(item) &&
  missingGroups(item, 'village').length === 0;
