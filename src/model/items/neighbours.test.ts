import { describe, expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { listOrder, neighboursOf } from './neighbours.ts';

const notice = (id: string, publishedOn: string, more = {}) =>
  anItem('notice', { publishedOn, ...more }, id);
const office = anOffice({
  items: [
    notice('first', '2020-11-16'),
    notice('second', '2020-11-17'),
    notice('gone', '2020-11-18', { withdrawn: { on: '2020-11-19', reason: '写错' } }),
    notice('third', '2020-11-19'),
    anItem('achievement', { publishedOn: '2020-11-18' }, 'other-kind'),
  ],
});
const around = (id: string) => {
  const item = office.items.notice.find((one) => one.id === id)!;
  const { previous, next } = neighboursOf(office, item);
  return [previous?.id, next?.id];
};

describe('neighboursOf', () => {
  it.each([
    ['the first of the list', 'third', undefined, 'second'],
    ['one in the middle', 'second', 'third', 'first'],
    ['the last of the list', 'first', 'second', undefined],
    ['one that was withdrawn', 'gone', undefined, undefined],
  ])('leads on from %s', (_, id, previous, next) => {
    expect(around(id)).toEqual([previous, next]);
  });

  it('goes through the list in the order that its page shows', () => {
    expect(listOrder(office, 'notice').map(({ item }) => item.id)).toEqual([
      'third',
      'second',
      'first',
    ]);
  });

  it('goes through rectifications from the longest overdue, not by what changed last', () => {
    const changed = (on: string) => ({ changes: [{ on, note: '更新进展' }] });
    const matter = (id: string, more: Record<string, unknown>) => anItem('rectification', more, id);
    const done = { progress: '已完成', effect: '亮了', completedOn: '2020-11-01' };
    const matters = anOffice({
      items: [
        matter('done', { ...done, ...changed('2020-11-25') }),
        matter('ahead', { deadline: '2020-12-20', ...changed('2020-11-24') }),
        matter('late', { deadline: '2020-11-24', ...changed('2020-11-23') }),
        matter('later', { deadline: '2020-10-01', ...changed('2020-11-22') }),
      ],
    });
    const order = listOrder(matters, 'rectification').map(({ item }) => item);
    expect(order.map(({ id }) => id)).toEqual(['later', 'late', 'ahead', 'done']);
    expect(order.map((item) => neighboursOf(matters, item).next?.id)).toEqual([
      'late',
      'ahead',
      'done',
      undefined,
    ]);
  });

  it('has nothing to lead to from the only item of its kind', () => {
    expect(neighboursOf(office, office.items.achievement[0]!)).toEqual({});
  });
});
