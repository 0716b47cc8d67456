import { labelOf } from '#facts/label.ts';
import { addDays, daysBetween } from '#model/basics/date.ts';
import { allItems } from '#model/library.ts';
import { longDate } from '#wording/time/date.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';
import { longestWait } from './date-spans.ts';

/** Publication may be planned, and is never silent: until its day an item has no page. */
export const publicationAhead: Rule = {
  code: 'publication-ahead',
  severity: 'hint',
  clause: '设计：没有公开的，不会没有声音',
  *check(office): Generator<Draft> {
    const { today } = office;
    for (const item of standing(allItems(office))) {
      const { kind, audience, publishedOn } = item;
      if (audience !== 'public' || publishedOn <= today) continue;
      // Further ahead it is a slip of the year: `date-far-off`.
      if (publishedOn > addDays(today, longestWait)) continue;
      yield at(
        item,
        'publishedOn',
        `${labelOf(kind, 'publishedOn')}写的是 ${longDate(publishedOn)}：现在没有网页，还有 ${daysBetween(today, publishedOn)} 天才公开`,
        `就是要等到那天的不用改；现在就公开的，写 publishedOn: ${today}`,
      );
    }
  },
};
