import { describe, expect, it } from 'vitest';
import { evaluated, publicationsOn } from './fixture.ts';

const rule = {
  type: 'count',
  of: { kind: 'publication', where: { pieceKind: '绩效宣传' } },
  atLeast: '2',
  from: '2020-07-01',
  by: '2020-12-15',
};

describe('a duty of number', () => {
  it.each([
    ['enough on the very last day', ['2020-07-01', '2020-12-15'], '2020-12-31', 'met', 2, 0],
    ['the second one day after it', ['2020-07-01', '2020-12-16'], '2020-12-31', 'met', 2, 1],
    ['one the day before it begins', ['2020-06-30', '2020-08-01'], '2020-12-16', 'late', 1, 0],
    ['one, on the last day', ['2020-08-01'], '2020-12-15', 'short', 1, 0],
    ['one, a day after the last', ['2020-08-01'], '2020-12-16', 'late', 1, 0],
    ['one dated tomorrow', ['2020-08-02'], '2020-08-01', 'not-yet-due', 0, 0],
    ['none, the date ahead', [], '2020-12-15', 'not-yet-due', 0, 0],
    ['none ever recorded, the date gone', [], '2020-12-16', 'unknown', 0, 0],
  ])('%s', (_, days, today, state, counted, lateDays) => {
    const result = evaluated(rule, { publications: publicationsOn(days), today });
    expect(result).toMatchObject({ state, counted, wanted: 2, lateDays, due: '2020-12-15' });
  });

  it('names what came too early, and does not count another kind of piece', () => {
    const publications = [
      ...publicationsOn(['2020-06-30']),
      ...publicationsOn(['2020-08-01'], { id: 'q', pieceKind: '政务公开投稿' }),
    ];
    const result = evaluated(rule, { publications });
    expect(result.near).toMatchObject([{ ref: { id: 'p1' }, why: '早于起算日 2020年7月1日' }]);
    expect(result.counted).toBe(0);
  });

  it('does not count a piece that lacks a field the plan asks for, and says which', () => {
    const asking = { ...rule, of: { ...rule.of, has: ['reportedOn'] } };
    const result = evaluated(asking, { publications: publicationsOn(['2020-08-01']) });
    expect(result.counted).toBe(0);
    expect(result.near).toMatchObject([{ ref: { id: 'p1' }, why: '缺报办公室日期' }]);
  });

  it('is met and says so when there are more than asked for at most', () => {
    const days = ['2020-08-01', '2020-08-02', '2020-08-03'];
    const result = evaluated({ ...rule, atMost: '2' }, { publications: publicationsOn(days) });
    expect(result.state).toBe('met');
    expect(result.sentence).toBe('2020年12月15日前，2 至 2 篇；已有 3 篇，比方案上限多 1 篇。');
  });

  it('says how many are missing, in words residents read', () => {
    const { sentence } = evaluated(rule, { publications: publicationsOn(['2020-08-01']) });
    expect(sentence).toBe('2020年12月15日前，至少 2 篇；已有 1 篇，还差 1 篇。');
  });
});
