import { describe, expect, it } from 'vitest';
import type { Freshness } from '#model/boards/board-facts.ts';
import type { CivilDate } from '#model/basics/date.ts';
import { boardCounts } from './board-state.ts';

const validUntil = '2020-11-30' as CivilDate;
const current: Freshness = { state: 'current', validUntil };
const expired: Freshness = { state: 'expired', validUntil, days: 3 };

describe('boardCounts', () => {
  it('counts each state that there is, the good ones first', () => {
    expect(boardCounts([expired, current, { state: 'unposted' }, current])).toBe(
      '与现在一致 2 块，已过有效期 1 块，尚未上墙 1 块',
    );
    expect(boardCounts([])).toBe('');
  });
});
