import { lacksToCount } from '#model/plan/counting.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** An activity counts when its notice, record and picture are there. */
export const outreachEvidence: Rule = {
  code: 'outreach-evidence',
  severity: 'owed',
  clause: '百色市科技局方案 三（一）；平发〔2020〕51号 三（四）',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.outreach)) {
      const missing = lacksToCount('outreach', item);
      if (missing.length > 0)
        yield at(
          item,
          'evidence',
          `这次“${item.channel}”缺${missing.join('、')}，暂不计入次数`,
          `补上 evidence，比如 - { title: 座谈会${missing[0]}, type: ${missing[0]}, on: ${item.on}, keptAt: 党政办档案柜 }。内部材料的公开范围（audience）写 internal`,
        );
    }
  },
};
