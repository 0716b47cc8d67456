import { exampleEntry } from '#facts/hint.ts';
import { kindSheets } from '#facts/sheets.ts';
import { daysBetween } from '#model/basics/date.ts';
import { followUpDays, nextFollowUp } from '#model/rectifications/rectification-facts.ts';
import { longDate } from '#wording/time/date.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** A hot issue is looked at again at least every 60 days while it is open. */
export const followUpStale: Rule = {
  code: 'follow-up-stale',
  severity: 'owed',
  clause: '平发〔2020〕51号 三（二）1',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.rectification)) {
      const due = nextFollowUp(item);
      if (!due || due >= office.today) continue;
      yield at(
        item,
        item.followUps.length > 0 ? `followUps.${item.followUps.length - 1}.on` : 'hot',
        `热点问题每 ${followUpDays} 天至少跟踪一次：最迟该在 ${longDate(due)} 跟踪，已晚 ${daysBetween(due, office.today)} 天`,
        `去现场看过后，在 followUps 末尾加一条，比如 ${exampleEntry(kindSheets.rectification, 'followUps', { on: office.today, note: '写现场看到的情况' })}`,
      );
    }
  },
};
