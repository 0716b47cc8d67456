import { addDays } from '#model/basics/date.ts';
import { existsOn, newestName } from '#model/office/dated-name.ts';
import { longDate } from '#wording/time/date.ts';
import { type Draft, type Rule, at, sourceOf } from '../rule.ts';
import { datedThings } from './dated-things.ts';

/** A unit or village begins before it ends, and what takes its place is there on the next day. */
export const lifeDays: Rule = {
  code: 'life-days',
  severity: 'error',
  clause: '设计：单位和村的设立、撤并写明日期',
  *check(office): Generator<Draft> {
    const source = sourceOf(office, 'office.yaml');
    for (const { thing, path, among } of datedThings(office)) {
      const { id, since, until, successors } = thing;
      const name = newestName(thing);
      if (since && until && until < since)
        yield at(
          source,
          `${path}.until`,
          `“${name}”的撤并日期 ${longDate(until)} 早于设立日期 ${longDate(since)}`,
          `核对两个日期，撤并写最后一天，比如 until: ${office.today}`,
        );
      if (successors.length > 0 && !until)
        yield at(
          source,
          `${path}.successors`,
          `“${name}”写了由谁接续，没有写到哪一天为止`,
          `写上最后一天，比如 until: ${office.today}；还在的，删去 successors`,
        );
      if (!until) continue;
      for (const [index, next] of successors.entries()) {
        const other = among.find((one) => one.id === next);
        if (next !== id && (!other || existsOn(other, addDays(until, 1)))) continue;
        yield at(
          source,
          `${path}.successors.${index}`,
          `“${name}”到 ${longDate(until)} 为止，第二天还没有（或者已经没有）接续的“${other ? newestName(other) : next}”`,
          `核对日期：接续的从 ${addDays(until, 1)} 起就要有；写错了编号的，改成接续的那一个`,
        );
      }
    }
  },
};
