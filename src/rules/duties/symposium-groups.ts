import { villageName, villageOf } from '#model/library.ts';
import { groupsOf } from '#model/outreach/outreach-facts.ts';
import { settlementAt } from '#model/office/settlement.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

const committees: readonly string[] = ['村委', '居委'];

/** A community has no 村委 and a village no 居委: who was heard is called as it is. */
export const symposiumGroups: Rule = {
  code: 'symposium-groups',
  severity: 'hint',
  clause: '平发〔2020〕51号 三（四）1',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.outreach)) {
      const village = villageOf(office, item.village);
      if (!village || !item.symposium) continue;
      const [own = ''] = groupsOf(settlementAt(office, village.id, item.on));
      const { groups } = item.symposium;
      const other = groups.findIndex((group) => committees.includes(group) && group !== own);
      if (other < 0) continue;
      const right = groups.map((group) => (committees.includes(group) ? own : group));
      yield at(
        item,
        `symposium.groups.${other}`,
        `${villageName(office, village.id, item.on)}的座谈会写了“${groups[other]}”，那里是${own}`,
        `改成 groups: [${[...new Set(right)].join(', ')}]；村（社区）写错了的，改 village`,
      );
    }
  },
};
