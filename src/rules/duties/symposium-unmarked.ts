import { villageName, villageOf } from '#model/library.ts';
import { settlementAt } from '#model/office/settlement.ts';
import { groupsOf } from '#model/outreach/outreach-facts.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** A symposium of a village counts for it only where its record says where it was and who was heard. */
export const symposiumUnmarked: Rule = {
  code: 'symposium-unmarked',
  severity: 'hint',
  clause: '平发〔2020〕51号 三（四）1（村村座谈）',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.outreach)) {
      if (!item.symposium && !/座谈会/u.test(item.title)) continue;
      const titled = office.settings.villages.filter(({ id }) =>
        item.title.includes(villageName(office, id, item.on)),
      );
      const [only] = titled.length === 1 ? titled : [];
      const village = villageOf(office, item.village ?? only?.id);
      if (!village) continue;
      const name = villageName(office, village.id, item.on);
      if (item.village === undefined)
        yield at(
          item,
          'title',
          `标题里有${name}，但没有写 village：${name}的网页上没有这次会`,
          `补一行 village: ${village.id}；不是在那里开的，可以不改`,
        );
      // A bureau may meet people in a village without its being the symposium that a township owes.
      if (!item.symposium && !office.settings.level.endsWith('部门'))
        yield at(
          item,
          'title',
          `${name}的座谈会没有写 symposium，不算座谈，也看不出听了哪几类人`,
          `照到会的人写，比如 symposium: { groups: [${groupsOf(settlementAt(office, village.id, item.on)).join(', ')}] }；不是村（社区）座谈会的，可以不改`,
        );
    }
  },
};
