import { yearOf } from '#model/basics/date.ts';
import { villageName, villageOf } from '#model/library.ts';
import { type Draft, type Rule, at, sourceOf, standing } from '../rule.ts';

/** Of what a growth or a ratio is told, more than all may be true. */
const grows = /[增升涨减降比倍]|超额|完成率/u;

/** Numbers of one place that hardly fit each other: people who have two doors, more reached than live there. */
export const countUnusual: Rule = {
  code: 'count-unusual',
  severity: 'hint',
  clause: '设计：数字写得出，也要说得通',
  *check(office): Generator<Draft> {
    const source = sourceOf(office, 'office.yaml');
    for (const [index, { id, households, people }] of office.settings.villages.entries())
      if (households !== undefined && people !== undefined && people < households)
        yield at(
          source,
          `villages.${index}.people`,
          `${villageName(office, id, office.today)}写了 ${households} 户、${people} 人，人比户还少`,
          `照统计台账核对，两个数写反了就换过来，写 households: ${people}、people: ${households}；统计口径就是这样的不用改`,
        );
    for (const item of standing(office.items.achievement))
      for (const [index, { label, value, unit }] of item.figures.entries())
        if (unit && /^(?:[%％]|百分比)$/u.test(unit) && Number(value) > 100 && !grows.test(label))
          yield at(
            item,
            `figures.${index}.value`,
            `“${label}”写的是 ${value}${unit}，超过了百分之百`,
            '核对数字和单位；是增长、比上年的，指标名称里写明，不用改数',
          );
    const rounds = new Map<string, string>();
    for (const item of standing(office.items.survey).reverse()) {
      const key = `${yearOf(item.from)} 年第 ${item.round} 轮`;
      const owner = rounds.get(key);
      if (owner === undefined) rounds.set(key, item.title);
      else yield at(item, 'round', `${key}已经是“${owner}”`, '核对轮次，一年里从 1 起一轮加一');
    }
    for (const item of standing(office.items.outreach)) {
      const village = villageOf(office, item.village);
      if (!village?.people || item.reached === undefined || item.reached <= village.people)
        continue;
      yield at(
        item,
        'reached',
        `人次写的是 ${item.reached}，${villageName(office, village.id, item.on)}一共 ${village.people} 人`,
        '核对人次；一人几次都算了的不用改，去了几个村的不写 village',
      );
    }
  },
};
