import { describe, expect, it } from 'vitest';
import { anItem, anOffice, drafts, found, rawSettings } from '../fixtures.ts';
import { hoursImpossible, hoursMarks, hoursUnclear } from './hours-impossible.ts';

const objection = { ...(rawSettings['objection'] as object), how: '每天 8:30—25:00 来电' };
const unit = { id: 'dangzheng', name: '办公室', leader: '主任', telephone: '0000-0000001' };

describe('hours', () => {
  it.each([
    [{}, [], []],
    [{ hours: '工作日 8:30—25:00' }, ['office.yaml hours'], []],
    [{ hours: '工作日 18:00—15:00' }, ['office.yaml hours'], []],
    [{ hours: '工作日 8:30—5:30' }, [], ['office.yaml hours']],
    [{ objection }, ['office.yaml objection.how'], []],
    [{ units: [{ ...unit, hours: '8:30—12:60' }] }, ['office.yaml units.0.hours'], []],
  ])('of an office with %j', (settings, impossible, unclear) => {
    const office = anOffice({ settings });
    expect(found(hoursImpossible, office)).toEqual(impossible);
    expect(found(hoursUnclear, office)).toEqual(unclear);
  });

  it.each([
    ['工作日 8：30~12：00，15:00～18:00', '工作日 8:30—12:00，15:00—18:00'],
    ['工作日 8:30—12:00', undefined],
    ['工作日上午、下午；周五：值班', undefined],
  ])('written %s are shown as %s', (hours, right) => {
    const hints = drafts(hoursMarks, anOffice({ settings: { hours } })).map(({ hint }) => hint);
    expect(hints).toEqual(right ? [expect.stringContaining(`hours: ${right}`)] : []);
  });

  it('of services and notices', () => {
    const items = [
      anItem('service', { hours: '工作日 9:00—30:00' }),
      anItem('notice', { objection: { how: '每天 9:00—26:00 来电', telephone: '0000-0000001' } }),
    ];
    expect(found(hoursImpossible, anOffice({ items }))).toEqual([
      'a.md hours',
      'a.md objection.how',
    ]);
  });
});
