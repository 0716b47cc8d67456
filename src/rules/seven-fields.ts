import type { Rectification } from '#model/rectification.ts';
import { type Draft, type Rule, at, standing } from './rule.ts';

/**
 * The seven fields of the source that the item still lacks. Unit and person are asked for by the
 * schema, the effect of 已完成 by `finished-without-proof`. What can't be solved now has neither
 * measures nor a goal to promise, and neither it nor planned or standing work has a deadline.
 */
function* missing(item: Rectification): Generator<[label: string, example: string]> {
  const { progress } = item;
  const unsolved = progress === '暂难解决';
  const openEnd = unsolved || progress === '列入规划' || item.workKind === '长期坚持';
  if (!item.content) yield ['整改内容', 'content: 村内主路夜间没有照明'];
  if (item.measures.length === 0 && progress !== '制定方案' && !unsolved)
    yield ['整改措施', 'measures: [安装太阳能路灯, 明确管护单位]'];
  if (!item.goal && !unsolved) yield ['整改目标', 'goal: 年底前主路夜间全部有照明'];
  if (!item.deadline && !openEnd) yield ['整改时限', 'deadline: 2020-10-31'];
  if (!item.effect && progress === '基本完成') yield ['整改成效', 'effect: 已装好 30 盏，试亮正常'];
}

/** The seven fields of the source, mandatory as the progress allows. */
export const sevenFields: Rule = {
  code: 'seven-fields',
  severity: 'error',
  clause: '平发〔2020〕51号 三（二）',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.rectification))
      for (const [label, example] of missing(item))
        yield at(
          item,
          'progress',
          `进展是“${item.progress}”的事项要写${label}，这里没有写`,
          `补上${label}，比如 ${example}`,
        );
  },
};
