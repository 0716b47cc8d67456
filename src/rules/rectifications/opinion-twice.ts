import type { Rectification } from '#model/rectifications/rectification.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** The numbers of the opinions that a matter answers, and where each stands. */
const numbersOf = ({ opinionNumber, mergedOpinions }: Rectification): [string, string][] => [
  ...(opinionNumber === undefined ? [] : [['opinionNumber', opinionNumber] as [string, string]]),
  ...mergedOpinions.map((number, index): [string, string] => [`mergedOpinions.${index}`, number]),
];

/**
 * One opinion in two matters is counted twice in every balance, and answered in two ways; in whatever
 * year each of them stands. A matter that comes back has a number of its own and names the one before it.
 */
export const opinionTwice: Rule = {
  code: 'opinion-twice',
  severity: 'error',
  clause: '平发〔2020〕51号 三（二）；设计：一件事登记一次',
  *check(office): Generator<Draft> {
    const owners = new Map<string, Rectification>();
    for (const item of standing(office.items.rectification).reverse())
      for (const [path, number] of numbersOf(item)) {
        const owner = owners.get(number);
        if (owner === undefined) owners.set(number, item);
        else
          yield at(
            item,
            path,
            owner === item
              ? `意见编号 ${number} 在这一件里写了两次`
              : `意见编号 ${number} 已经写在“${owner.title}”（${owner.id}）里，统计会算成两条意见`,
            `照意见台账核对编号；一条意见分几件办的，编号只写在主要的一件里；办过又出现的，写新的编号和 relapseOf: ${owner === item ? '以前那件的文件名' : owner.id}`,
          );
      }
  },
};
