import { describe, expect, it } from 'vitest';
import { anItem, anOffice, drafts, found } from '../fixtures.ts';
import { overdue } from './overdue.ts';

describe('overdue', () => {
  it.each([
    ['2020-11-25', undefined],
    ['2020-11-24', '整改“柳湾村路灯”逾期 1 天（时限 2020年11月24日）'],
    ['2020-09-30', '整改“柳湾村路灯”逾期 56 天（时限 2020年9月30日）'],
  ])('on 25 November, of the deadline %s says %s', (deadline, message) => {
    const office = anOffice({ items: [anItem('rectification', { deadline })] });
    expect(drafts(overdue, office)[0]?.message).toBe(message);
  });

  it('counts a frame that was not handed over in time', () => {
    const frame = { destination: '县绩效办', group: '村干部', due: '2020-09-26' };
    const office = anOffice({
      frames: [
        { ...frame, id: 'late' },
        { ...frame, id: 'done', handedOverOn: '2020-09-25', count: '40' },
      ],
    });
    expect(found(overdue, office)).toEqual(['frames.yaml frames.0.due']);
  });
});
