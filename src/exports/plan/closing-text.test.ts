import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { planSchema } from '#model/plan/plan.ts';
import { closingsOf } from '#model/plan/closings.ts';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { closingText } from './closing-text.ts';

const source = 'title: 方案\nyear: 2020\nsource: fangan\n';
const office = anOffice({
  items: [
    anItem('rectification', { mergedOpinions: ['2', '3'], deadline: '2020-11-24' }, 'late'),
    anItem('rectification', { progress: '列入规划', deadline: undefined }, 'planned'),
    anItem('rectification', { year: '2018' }, 'older'),
    anItem('rectification', { audience: 'internal' }, 'internal'),
  ],
});

it('puts the public balance of every evaluation on record, to be read with the plan', () => {
  const plan = planSchema.parse(parse(source + closingText(office), { schema: 'failsafe' }));
  const later = { earlierPlans: [{ plan, duties: [] }] };
  expect(closingsOf(later, 2019)).toEqual([
    {
      on: '2020-11-25',
      balance: { total: 2, opinions: 4, done: 0, doing: 1, overdue: 1, planned: 1, cannot: 0 },
    },
  ]);
  expect(closingsOf(later, 2018)).toMatchObject([{ balance: { total: 1 } }]);
  expect(closingsOf(later, 2017)).toEqual([]);
});

it('writes nothing where there is nothing, or a record already', () => {
  expect(closingText(anOffice())).toBe('');
  const closed = { on: office.today, balances: [] };
  expect(closingText({ ...office, plan: { ...office.plan, closed } })).toBe('');
});
