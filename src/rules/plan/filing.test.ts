import { describe, expect, it } from 'vitest';
import { anItem } from '#rules/fixtures.ts';
import { evaluated } from './fixture.ts';

const filed = (filedOn?: string, id = 'a', more: object = {}) =>
  anItem('rectification', { filedOn, ...more }, id);

describe('a duty to file each entry by one day', () => {
  const rule = { type: 'filing', of: { kind: 'rectification' }, by: '2020-11-20' };
  it.each([
    ['all filed on the day', [filed('2020-11-20')], '2020-11-25', 'met', 1, 0],
    [
      'all filed, the last a day late',
      [filed('2020-11-20'), filed('2020-11-21', 'b')],
      '2020-11-25',
      'met',
      2,
      1,
    ],
    [
      'one not filed, on the day',
      [filed('2020-11-19'), filed(undefined, 'b')],
      '2020-11-20',
      'short',
      1,
      0,
    ],
    [
      'one not filed, the day after',
      [filed('2020-11-19'), filed(undefined, 'b')],
      '2020-11-21',
      'late',
      1,
      0,
    ],
    ['filing dated tomorrow', [filed('2020-11-20')], '2020-11-19', 'not-yet-due', 0, 0],
    ['nothing to file, the date ahead', [], '2020-11-20', 'not-yet-due', 0, 0],
    ['nothing to file on record', [], '2020-11-21', 'unknown', 0, 0],
  ])('%s', (_, items, today, state, counted, lateDays) => {
    const result = evaluated(rule, { items, today });
    expect(result).toMatchObject({ state, counted, wanted: items.length, lateDays });
  });

  it('names what is not filed, without titles in the sentence', () => {
    const result = evaluated(rule, { items: [filed(undefined)] });
    expect(result.near).toMatchObject([{ ref: { id: 'a' }, why: '还没有备案' }]);
    expect(result.sentence).toBe(
      '2020年11月20日前逐项备案；共 1 项，已备案 0 项，还有 1 项没有按期备案。',
    );
  });
});

describe('a duty of the seven fields', () => {
  const rule = { type: 'filing', of: { kind: 'rectification' }, sevenFields: '是' };
  it.each([
    ['a full item', {}, []],
    ['no goal, no deadline', { goal: undefined, deadline: undefined }, ['缺整改目标、整改时限']],
    ['standing work without a deadline', { deadline: undefined, workKind: '长期坚持' }, []],
    ['finished without a result', { progress: '已完成' }, ['缺整改成效']],
    ['no measures yet while it is planned', { progress: '制定方案', measures: [] }, []],
  ])('%s', (_, raw, whys) => {
    const result = evaluated(rule, { items: [filed('2020-09-18', 'a', raw)] });
    expect(result.near.map(({ why }) => why)).toEqual(whys);
    expect(result.state).toBe(whys.length === 0 ? 'met' : 'unknown');
  });

  it('is never late where the source gives no day', () => {
    const items = [filed('2020-09-18'), filed(undefined, 'b')];
    expect(evaluated(rule, { items, today: '2025-01-01' }).state).toBe('short');
  });
});

describe('a duty to hand over frames, each by its own deadline', () => {
  const rule = { type: 'filing', of: { kind: 'frame', serving: '是' } };
  const frame = { id: 'f', destination: '县里', group: '村委', due: '2020-10-15', duty: 'd' };
  it.each([
    ['in time', { handedOverOn: '2020-10-15' }, '2020-11-25', 'met', 0],
    ['late', { handedOverOn: '2020-10-18' }, '2020-11-25', 'met', 3],
    ['not yet, on the day', {}, '2020-10-15', 'not-yet-due', 0],
    ['not yet, the day after', {}, '2020-10-16', 'late', 0],
  ])('%s', (_, more, today, state, lateDays) => {
    const result = evaluated(rule, { frames: [{ ...frame, ...more }], today });
    expect(result).toMatchObject({ state, lateDays, due: '2020-10-15' });
    expect([...result.proof, ...result.near.map(({ ref }) => ref)]).toMatchObject([
      { public: false },
    ]);
  });
});
