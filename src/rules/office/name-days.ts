import { addDays } from '#model/basics/date.ts';
import { type NameSpan, nameSpans } from '#model/office/dated-name.ts';
import { longDate } from '#wording/time/date.ts';
import { type Draft, type Rule, at, sourceOf } from '../rule.ts';
import { datedThings } from './dated-things.ts';

/**
 * On every day a unit or village has one name and no more: what is said of 2020 could else be said in two
 * ways. An earlier name says how long it held, one after the other without a gap.
 */
export const nameDays: Rule = {
  code: 'name-days',
  severity: 'error',
  clause: '设计：名称跟着日期走',
  *check(office): Generator<Draft> {
    const source = sourceOf(office, 'office.yaml');
    for (const { thing, path } of datedThings(office)) {
      const spans = nameSpans(thing);
      for (const [index, span] of spans.entries()) {
        const fault = faultOf(span, spans[index + 1]);
        if (fault) yield at(source, `${path}.names.${index}`, ...fault);
      }
    }
  },
};

/** What is wrong with a name, given the one after it. */
function faultOf(
  { name, from, until }: NameSpan,
  next: NameSpan | undefined,
): [message: string, hint: string] | undefined {
  if (from && until && until < from)
    return [
      `“${name}”用到 ${longDate(until)}，却从 ${longDate(from)} 才开始用`,
      `核对两个日期，比如 until: ${from}`,
    ];
  if (!next) return undefined;
  if (!until)
    return [
      `“${name}”是以前的名称，没有写用到哪一天`,
      `写上最后一天，比如 until: 2019-06-30；新名称“${next.name}”从第二天算起`,
    ];
  if (next.from && next.from !== addDays(until, 1))
    return [
      next.from <= until
        ? `${longDate(next.from)}到${longDate(until)}有两个名称：“${name}”和“${next.name}”`
        : `${longDate(until)}以后、${longDate(next.from)}以前没有名称`,
      `一个名称接着一个：把“${name}”的改成 until: ${addDays(next.from, -1)}`,
    ];
  return undefined;
}
