import type { Office } from '#model/library.ts';
import { type Draft, type Located, type Rule, at, standing } from '../rule.ts';

/** 预计, 计划于, 将于: what is hoped for. 按计划 looks back, and 将路灯换新 takes an object. */
const ahead =
  /预计|力争|争取(?:在|于|年底)|(?<![按照原年度])计划(?:在|于|\d|年底|明年|下[月年])|将(?:于|在|会|继续|进一步|达到|完成|实现)|拟(?:于|在)\d?/u;

function* effects(office: Office): Generator<[Located, path: string, text: string]> {
  for (const item of standing(office.items.rectification))
    if (item.progress === '已完成' && item.effect) yield [item, 'effect', item.effect];
  for (const item of standing(office.items.achievement))
    for (const [index, text] of item.results.entries()) yield [item, `results.${index}`, text];
}

/** What was finished has an effect already: one that is still to come is a plan. */
export const effectAhead: Rule = {
  code: 'effect-ahead',
  severity: 'hint',
  clause: '百色市科技局方案 四（二）（成效真实）',
  *check(office): Generator<Draft> {
    for (const [source, path, text] of effects(office)) {
      const words = ahead.exec(text)?.[0];
      if (words)
        yield at(
          source,
          path,
          `成效写了“${words}”：已经完成的，这里写做成了什么，还没有做到的不算成效`,
          '写已经做到的，比如：垃圾点每天清运，不再堆满；说的是以后的事，可以不改',
        );
    }
  },
};
