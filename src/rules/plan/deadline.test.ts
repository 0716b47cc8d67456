import { describe, expect, it } from 'vitest';
import { anItem } from '#rules/fixtures.ts';
import { evaluated } from './fixture.ts';

const rule = { type: 'deadline', of: { kind: 'document', serving: '是' }, by: '2020-08-31' };
const open = { type: 'deadline', of: { kind: 'document', serving: '是' } };
const issued = (issuedOn?: string) => [anItem('document', { serves: ['d'], issuedOn })];

describe('a duty with a deadline', () => {
  it.each([
    ['issued on the day', issued('2020-08-31'), '2020-11-25', 'met', 0],
    ['issued a day late', issued('2020-09-01'), '2020-11-25', 'met', 1],
    ['not issued, on the day', issued('2020-09-01'), '2020-08-31', 'not-yet-due', 0],
    ['not issued, a day later', issued(undefined), '2020-09-01', 'late', 0],
    ['no document on record at all', [], '2020-09-01', 'unknown', 0],
  ])('%s', (_, items, today, state, lateDays) => {
    expect(evaluated(rule, { items, today })).toMatchObject({ state, lateDays });
  });

  it('is never late where the source gives no day: met once there, unknown until then', () => {
    expect(evaluated(open, { items: issued('2020-10-01') })).toMatchObject({
      state: 'met',
      lateDays: 0,
    });
    const nothing = evaluated(open, { today: '2025-01-01' });
    expect(nothing.state).toBe('unknown');
    expect(nothing).not.toHaveProperty('due');
  });

  it('takes only what names the duty', () => {
    const other = anItem('document', { serves: ['other'], issuedOn: '2020-08-01' });
    expect(evaluated(open, { items: [other] }).proof).toEqual([]);
  });

  it('takes nothing from a withdrawn document', () => {
    const withdrawn = { on: '2020-09-02', reason: '印错' };
    const item = anItem('document', { serves: ['d'], issuedOn: '2020-08-01', withdrawn });
    expect(evaluated(open, { items: [item] }).state).toBe('unknown');
  });
});
