import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { handedOverText, shownVillages } from './frame.ts';

const due = '2020-10-15' as CivilDate;

describe('a sample frame as residents read it', () => {
  it.each([
    ['2020-10-15', 0, '2020年10月15日报送，按时'],
    ['2020-10-16', 1, '2020年10月16日报送，晚 1 天'],
    [undefined, 0, '还没有报送，时限 2020年10月15日'],
    [undefined, 3, '还没有报送，逾期 3 天'],
  ])('handed over on %s', (on, lateDays, expected) => {
    const frame = { due, ...(on !== undefined && { handedOverOn: on as CivilDate }) };
    expect(handedOverText(frame, lateDays)).toBe(expected);
  });

  it('hides villages with a few people, and what would give them away', () => {
    const villages = [40, 12, 3].map((count, index) => ({ village: `v${index}`, count }));
    expect(shownVillages({ villages }).map(({ count }) => count)).toEqual([
      40,
      undefined,
      undefined,
    ]);
  });
});
