import { expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { debtsBeside } from './inspection-facts.ts';
import { unitDebts } from '../office/unit-debts.ts';

it('parts what a notice is about from whatever else its unit owes', () => {
  const late = { progress: '正在整改', deadline: '2020-11-24' };
  const office = anOffice({
    items: [
      anItem('rectification', late, 'named'),
      anItem('rectification', late, 'besides'),
      anItem('rectification', { ...late, deadline: '2020-12-24' }, 'named-and-in-time'),
    ],
  });
  const notice = { items: ['named', 'named-and-in-time', 'unknown'] };
  const { here, other } = debtsBeside(unitDebts(office, 'dangzheng'), notice);
  expect(here.map(({ id }) => id)).toEqual(['named']);
  expect(other.matters.map(({ id }) => id)).toEqual(['besides']);
});
