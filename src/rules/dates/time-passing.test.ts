import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CivilDate, addDays } from '#model/basics/date.ts';
import type { Office } from '#model/library.ts';
import { allRules } from '../all-rules.ts';
import { type Raw, anItem, anOffice, found, today } from '../fixtures.ts';

const errors = allRules.filter(({ severity }) => severity === 'error');
const filesWithErrors = (one: Office) =>
  errors.flatMap((rule) => found(rule, one)).map((place) => place.split(' ')[0]);

const days = (min: number, max: number) =>
  fc.integer({ min, max }).map((number) => addDays(today, number));
/** Mostly a day that may be meant, now and then one of another decade. */
const day = fc.oneof({ weight: 19, arbitrary: days(-400, 900) }, days(-7300, 7300));
/** From the day of the signature on. */
const publishedOn = days(-13, 400);

const office = (raw: readonly [Raw, Raw, Raw], on: CivilDate) =>
  anOffice({
    today: on,
    items: [
      anItem('rectification', raw[0], 'matter'),
      anItem('notice', raw[1], 'notice'),
      anItem('achievement', { period: raw[2] }, 'work'),
    ],
  });

const matter = fc.record(
  {
    ...{ publishedOn, deadline: day, assignedOn: day, wishedFor: day },
    year: fc.integer({ min: 2018, max: 2022 }).map(String),
    milestones: fc.array(fc.record({ what: fc.constant('立杆'), plannedOn: day }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: [] },
);
const notice = fc.record({
  publishedOn,
  noticeKind: fc.constant('公示'),
  objection: fc.constant({ how: '来电', telephone: '0000-0000001' }),
  period: fc.record({
    from: days(-60, 5),
    days: fc.constantFrom('1', '7'),
    counting: fc.constantFrom('自然日', '工作日'),
  }),
  outcome: fc.record({ on: days(-30, 2), text: fc.constant('未收到异议') }),
});
const span = fc.record({ from: days(-400, -100), to: days(-200, 10) });

describe('what could be published on a day', () => {
  it('can be on a later one, whatever its dates', () => {
    let published = 0;
    fc.assert(
      fc.property(fc.tuple(matter, notice, span), fc.nat(8000), (raw, passing) => {
        const wrong = filesWithErrors(office(raw, today));
        const later = filesWithErrors(office(raw, addDays(today, passing)));
        expect(later.filter((file) => !wrong.includes(file))).toEqual([]);
        published += 3 - new Set(wrong).size;
      }),
    );
    expect(published).toBeGreaterThan(60);
  });
});
