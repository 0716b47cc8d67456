import { describe, expect, it } from 'vitest';
import { dutyDatesConflict } from './duty-dates-conflict.ts';
import { anItem, anOffice, found } from '../fixtures.ts';

const of = { kind: 'frame' };
const plan = anItem('document', { issuedOn: '2022-09-29' }, 'plan');
const check = (rule: object, items = [plan]) =>
  found(
    dutyDatesConflict,
    anOffice({
      items,
      duties: [{ id: 'a', clause: '三（二）', what: '报送样本框', owner: 'dangzheng', rule }],
    }),
  );

describe('duty-dates-conflict', () => {
  it.each([
    ['due before the plan', { type: 'deadline', of, by: '2022-09-26' }, 'by'],
    [
      'a window over before the plan',
      { type: 'window', of, from: '2022-09-01', to: '2022-09-28' },
      'to',
    ],
  ])('%s', (_name, rule, field) => {
    expect(check(rule)).toEqual([`plan.yaml duties.0.rule.${field}`]);
  });

  it.each([
    ['due on the day of the plan', { type: 'deadline', of, by: '2022-09-29' }],
    ['without a day', { type: 'deadline', of }],
  ])('%s', (_name, rule) => {
    expect(check(rule)).toEqual([]);
  });

  it('says nothing where the date of the plan is not known', () => {
    expect(check({ type: 'deadline', of, by: '2022-09-26' }, [])).toEqual([]);
  });
});
