import { describe, expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { balanceOf } from './balance.ts';
import { daysTaken, measureNames, measures, medianDays } from './measures.ts';

const item = (raw: Record<string, unknown>, id = 'a') => anItem('rectification', raw, id);
const done = (assignedOn: string | undefined, completedOn: string, id = 'a') =>
  item({ progress: '已完成', effect: '亮了', assignedOn, completedOn }, id);

describe('the days that an item took', () => {
  it.each([
    ['finished the day it was handed over', done('2020-09-01', '2020-09-01'), 0],
    ['finished later', done('2020-09-01', '2020-10-01'), 30],
    ['nobody wrote when it was handed over', done(undefined, '2020-10-01'), undefined],
    [
      'finished once, and not any more',
      item({ progress: '正在整改', assignedOn: '2020-09-01', completedOn: '2020-10-01' }),
      undefined,
    ],
  ])('%s', (_name, one, expected) => {
    expect(daysTaken(one)).toBe(expected);
  });

  it.each([
    [[], undefined],
    [['2020-09-08'], 7],
    [['2020-09-08', '2020-09-11'], 8.5],
    [['2020-12-30', '2020-09-08', '2020-09-11'], 10],
  ])('finished on %j: half of them took %s at most', (dates, expected) => {
    expect(medianDays(dates.map((date) => done('2020-09-01', date)))).toBe(expected);
  });
});

describe('the figures of the balance', () => {
  const office = anOffice({
    items: [
      done('2020-09-01', '2020-10-01', 'done'),
      item({ progress: '制定方案' }, 'new'),
      item({ deadline: '2020-11-24' }, 'late'),
      item({ progress: '基本完成', relapseOf: 'done' }, 'nearly'),
      item({ progress: '列入规划', programme: '规划', deadline: undefined }, 'planned'),
      item({ progress: '暂难解决' }, 'cannot'),
      item({ workKind: '长期坚持', deadline: undefined }, 'standing'),
      item(
        {
          deadline: '2020-10-31',
          extensions: [
            { to: '2020-12-31', reason: '汛期', approvedBy: '乡长', approvedOn: '2020-10-20' },
          ],
        },
        'moved',
      ),
    ],
  });
  const items = office.items.rectification;
  const counted = (name: (typeof measureNames)[number]) =>
    items.filter((one) => measures[name].has(one, office)).map(({ id }) => id);

  it('count each item under every figure that holds of it', () => {
    expect(Object.fromEntries(measureNames.map((name) => [name, counted(name)]))).toEqual({
      raised: items.map(({ id }) => id),
      done: ['done'],
      doing: ['new', 'late', 'nearly', 'standing', 'moved'],
      nearly: ['nearly'],
      overdue: ['late'],
      planned: ['planned'],
      cannot: ['cannot'],
      standing: ['standing'],
      extended: ['moved'],
      back: ['done', 'nearly'],
      timed: ['done'],
    });
  });

  it('are the same as those of the short balance', () => {
    expect(balanceOf(items, office.today)).toEqual({
      total: counted('raised').length,
      opinions: counted('raised').length,
      done: counted('done').length,
      doing: counted('doing').length,
      overdue: counted('overdue').length,
      planned: counted('planned').length,
      cannot: counted('cannot').length,
    });
  });
});
