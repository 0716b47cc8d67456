import { opinionCount } from '#model/rectifications/opinions.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';

/** 3 条意见并办: how many opinions a matter answers, where it is more than one. */
export function mergedText(item: Pick<Rectification, 'mergedOpinions'>): string {
  const count = opinionCount(item);
  return count > 1 ? `${count} 条意见并办` : '';
}

/** What whoever raised one of them is told: 另有 2 条意见反映同一件事，一并办理. */
export function mergedReply(item: Pick<Rectification, 'mergedOpinions'>): string {
  const others = opinionCount(item) - 1;
  return others > 0 ? `另有 ${others} 条意见反映同一件事，一并办理，每条都这样答复` : '';
}
