import { describe, expect, it } from 'vitest';
import { type Raw, anOffice } from '#rules/fixtures.ts';
import type { Office } from '#model/library.ts';
import { compareHistory } from './history.ts';
import { publishedOf } from './published.ts';

const unit = (raw: Raw) => ({ leader: '站长', telephone: '0000-0000004', ...raw });
const officeOf = (...units: Raw[]): Office => anOffice({ settings: { units: units.map(unit) } });
const compared = (before: Office, now: Office) =>
  compareHistory(publishedOf({ offices: [before] }), publishedOf({ offices: [now] }));
const told = (before: Office, now: Office) =>
  compared(before, now).map(({ code, severity }) => `${code} ${severity}`);

describe('a unit that was public', () => {
  const before = officeOf({ id: 'shuili', name: '水利站' }, { id: 'dangzheng', name: '党政办' });
  const other = { id: 'dangzheng', name: '党政办' };
  it.each<[what: string, units: Raw[], codes: string[]]>([
    ['as it was', [{ id: 'shuili', name: '水利站' }, other], []],
    [
      'renamed, with the last day of its old name',
      [{ id: 'shuili', name: '农业中心', names: [{ name: '水利站', until: '2020-11-14' }] }, other],
      [],
    ],
    [
      'renamed without a word',
      [{ id: 'shuili', name: '农业中心' }, other],
      ['renamed-silently error'],
    ],
    ['with a slip mended', [{ id: 'shuili', name: '水力站' }, other], ['renamed-silently hint']],
    ['closed', [{ id: 'shuili', name: '水利站', until: '2020-11-14' }, other], []],
    ['removed', [other], ['id-vanished error']],
    ['one that is new', [{ id: 'shuili', name: '水利站' }, other, { id: 'a', name: '新站' }], []],
  ])('%s', (_, units, codes) => expect(told(before, officeOf(...units))).toEqual(codes));

  it('is asked for the name that was lost, with a line to be copied', () => {
    const [finding] = compared(before, officeOf({ id: 'shuili', name: '农业中心' }, other));
    expect(finding?.hint).toContain('names: [{ name: 水利站, until: 2020-11-24 }]');
  });
});

it('what is gone is told at the list that it stood in', () => {
  const before = officeOf({ id: 'shuili', name: '水利站' }, { id: 'dangzheng', name: '党政办' });
  const now = officeOf({ id: 'dangzheng', name: '党政办' });
  const places = { units: 7 } as Readonly<Record<string, number>>;
  const [finding] = compareHistory(
    publishedOf({ offices: [before] }),
    publishedOf({ offices: [now] }),
    new Map(),
    (file, path) => ({ file, line: places[path] ?? 0, column: 1 }),
  );
  expect(finding).toMatchObject({ code: 'id-vanished', line: 7, column: 1 });
});

describe('a year that was closed', () => {
  const closedWith = (done: number | undefined): Office => {
    const office = anOffice();
    const balance = { year: 2019, total: 4, opinions: 4, doing: 1, overdue: 0 };
    const closed = {
      on: office.today,
      balances: [{ ...balance, done: done ?? 0, planned: 0, cannot: 0 }],
    };
    const plan = { ...office.plan, ...(done !== undefined && { closed }) };
    return { ...office, earlierPlans: [{ plan, duties: [] }] };
  };
  it.each([
    [3, 3, []],
    [3, 4, ['history-edited error']],
    [3, undefined, ['history-edited error']],
    [undefined, 3, []],
  ])('with %s done, now %s', (before, now, codes) => {
    expect(told(closedWith(before), closedWith(now))).toEqual(codes);
  });
});
