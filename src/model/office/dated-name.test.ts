import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../basics/date.ts';
import { anOffice } from '#rules/fixtures.ts';
import { becomes, bothNames, existsOn, nameOn, nameSpans } from './dated-name.ts';

const day = (text: string) => text as CivilDate;
const villagesOf = (...villages: object[]) =>
  anOffice({ settings: { villages } }).settings.villages;
const village = (raw: object) => villagesOf({ id: 'a', name: '新湾村', ...raw })[0]!;

describe('the name of a village', () => {
  const renamed = village({
    names: [
      { name: '老湾村', until: '2018-12-31' },
      { name: '柳湾村', until: '2020-11-14' },
    ],
  });

  it.each([
    ['1990-01-01', '老湾村'],
    ['2018-12-31', '老湾村'],
    ['2019-01-01', '柳湾村'],
    ['2020-11-14', '柳湾村'],
    ['2020-11-15', '新湾村'],
    ['2099-01-01', '新湾村'],
  ])('on %s is %s', (on, name) => expect(nameOn(renamed, day(on))).toBe(name));

  it.each([
    ['its last day', [{ name: '柳湾村', until: '2020-11-14' }]],
    ['the first day of the new one', [{ name: '柳湾村' }, { name: '新湾村', from: '2020-11-15' }]],
    [
      'both, the new one listed too',
      [
        { name: '柳湾村', until: '2020-11-14' },
        { name: '新湾村', from: '2020-11-15' },
      ],
    ],
  ])('changes on the same day, whether it is written by %s', (_, names) => {
    const one = village({ names });
    expect([nameOn(one, day('2020-11-14')), nameOn(one, day('2020-11-15'))]).toEqual([
      '柳湾村',
      '新湾村',
    ]);
    expect(nameSpans(one)).toEqual([
      { name: '柳湾村', until: '2020-11-14' },
      { name: '新湾村', from: '2020-11-15' },
    ]);
  });

  it('may come back: an old name that is the newest again', () => {
    const one = village({
      names: [
        { name: '新湾村', until: '2018-12-31' },
        { name: '柳湾村', until: '2019-12-31' },
      ],
    });
    expect(['2018-06-01', '2019-06-01', '2020-06-01'].map((on) => nameOn(one, day(on)))).toEqual([
      '新湾村',
      '柳湾村',
      '新湾村',
    ]);
  });

  it('is the last one after it was merged, and the first one before it was founded', () => {
    const one = village({ since: '2010-01-01', until: '2020-06-30' });
    expect([nameOn(one, day('2000-01-01')), nameOn(one, day('2021-01-01'))]).toEqual([
      '新湾村',
      '新湾村',
    ]);
  });

  it('keeps its reading', () => {
    const one = village({
      reading: 'xin wan cun',
      names: [{ name: '曾湾村', reading: 'zeng wan cun', until: '2018-12-31' }],
    });
    expect(nameSpans(one).map(({ reading }) => reading)).toEqual(['zeng wan cun', 'xin wan cun']);
  });
});

it.each([
  ['2018-12-31', '老湾村'],
  ['2019-01-01', '柳湾村（原老湾村）'],
  ['2020-11-15', '新湾村（原老湾村、柳湾村）'],
])('a list of %s has all names up to then', (on, label) => {
  const names = [
    { name: '老湾村', until: '2018-12-31' },
    { name: '柳湾村', until: '2020-11-14' },
  ];
  expect(bothNames(village({ names }), day(on))).toBe(label);
});

it.each([
  [{}, '1900-01-01', true],
  [{ since: '2020-07-01' }, '2020-06-30', false],
  [{ since: '2020-07-01' }, '2020-07-01', true],
  [{ until: '2020-06-30' }, '2020-06-30', true],
  [{ until: '2020-06-30' }, '2020-07-01', false],
])('%j exists on %s: %s', (raw, on, expected) => {
  expect(existsOn(village(raw), day(on))).toBe(expected);
});

describe('what a village became', () => {
  const villages = villagesOf(
    { id: 'a', name: '甲村', until: '2020-06-30', successors: ['c'] },
    { id: 'b', name: '乙村', until: '2020-06-30', successors: ['c'] },
    { id: 'c', name: '丙村', since: '2020-07-01', until: '2022-12-31', successors: ['d', 'e'] },
    { id: 'd', name: '丁村', since: '2023-01-01' },
    { id: 'e', name: '戊村', since: '2023-01-01' },
    { id: 'f', name: '己村', until: '2020-06-30' },
    { id: 'g', name: '庚村', until: '2020-06-30', successors: ['g'] },
  );
  it.each([
    ['a', '2020-06-30', ['a']],
    ['a', '2020-07-01', ['c']],
    ['b', '2022-12-31', ['c']],
    ['a', '2023-01-01', ['d', 'e']],
    ['d', '2020-01-01', ['d']],
    ['f', '2020-07-01', []],
    ['g', '2020-07-01', []],
  ])('%s on %s is %j', (id, on, ids) => {
    const one = villages.find((other) => other.id === id)!;
    expect(becomes(villages, one, day(on)).map((other) => other.id)).toEqual(ids);
  });
});
