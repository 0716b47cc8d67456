import type { Rectification } from '#model/rectifications/rectification.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** The numbers of the opinions that a matter answers, and where each stands. */
const numbersOf = ({ opinionNumber, mergedOpinions }: Rectification): [string, string][] => [
  ...(opinionNumber === undefined ? [] : [['opinionNumber', opinionNumber] as [string, string]]),
  ...mergedOpinions.map((number, index): [string, string] => [`mergedOpinions.${index}`, number]),
];

/** One opinion in two matters is counted twice in every balance of the year. */
export const opinionTwice: Rule = {
  code: 'opinion-twice',
  severity: 'hint',
  clause: '平发〔2020〕51号 三（二）；设计：一件事登记一次',
  *check(office): Generator<Draft> {
    const owners = new Map<string, Rectification>();
    for (const item of standing(office.items.rectification).reverse())
      for (const [path, number] of numbersOf(item)) {
        const key = `${item.year} ${number}`;
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, item);
        else
          yield at(
            item,
            path,
            owner === item
              ? `意见编号 ${number} 在这一件里写了两次`
              : `意见编号 ${number} 已经写在“${owner.title}”（${owner.id}）里，统计会算成两条意见`,
            '一条意见拆成两件办的不用改；抄错了的，照意见台账核对编号',
          );
      }
  },
};
