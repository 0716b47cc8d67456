import { describe, expect, it } from 'vitest';
import { anItem, anOffice, found, foundIn, rawSettings } from '../fixtures.ts';
import { countImpossible } from './count-impossible.ts';

const objection = (answerWithin: string) => ({
  objection: { ...(rawSettings['objection'] as object), answerWithin },
});
const village = (more: object) => ({ villages: [{ id: 'liuwan', name: '柳湾村', ...more }] });
const dutyOf = (rule: object) => ({
  ...{ id: 'd', clause: '一', what: '做', owner: 'dangzheng' },
  rule: { of: { kind: 'notice' }, ...rule },
});

describe('count-impossible', () => {
  it.each([
    [objection('0'), ['objection.answerWithin']],
    [objection('1'), []],
    [objection('366'), []],
    [objection('367'), ['objection.answerWithin']],
    [{ boardValidDays: '0' }, ['boardValidDays']],
    [{ boardValidDaysBy: { signboard: '0' } }, ['boardValidDaysBy.signboard']],
    [village({ households: '0' }), ['villages.0.households']],
    [village({ households: '1', people: '1' }), []],
  ])('in settings with %j finds %j', (settings, expected) => {
    expect(found(countImpossible, anOffice({ settings }))).toEqual(
      expected.map((path) => `office.yaml ${path}`),
    );
  });

  it.each([
    ['outreach', { round: '0' }, ['round']],
    ['outreach', { round: '1' }, []],
    ['outreach', { round: '2020' }, ['round']],
    ['survey', { round: '100' }, ['round']],
    ['survey', { n: '0' }, ['n']],
    ['board', { validDays: '0' }, ['validDays']],
    ['board', { validDays: '3661' }, ['validDays']],
  ] as const)('in a %s with %j finds %j', (kind, raw, expected) => {
    expect(foundIn(countImpossible, kind, raw)).toEqual(expected);
  });

  it.each([
    [{ type: 'count', atLeast: '2', atMost: '2', by: '2020-12-31' }, []],
    [{ type: 'count', atLeast: '2', atMost: '1', by: '2020-12-31' }, ['atMost']],
    [{ type: 'evidence', atLeast: '0', by: '2020-12-31' }, ['atLeast']],
    [{ type: 'monthly', each: '0', from: '2020-01-01', by: '2020-12-31' }, ['each']],
    [{ type: 'standing', everyDays: '0' }, ['everyDays']],
    [
      {
        ...{ type: 'spread', atLeast: '2', atMost: '3', apartDays: '400' },
        ...{ from: '2020-01-01', by: '2020-12-31' },
      },
      ['apartDays'],
    ],
  ])('in a duty with %j finds %j', (rule, expected) => {
    expect(found(countImpossible, anOffice({ duties: [dutyOf(rule)] }))).toEqual(
      expected.map((name) => `plan.yaml duties.0.rule.${name}`),
    );
  });

  it('in a frame of nobody', () => {
    const frame = { id: 'f', destination: '县', group: '干部', due: '2020-12-30', count: '0' };
    expect(found(countImpossible, anOffice({ frames: [frame] }))).toEqual([
      'frames.yaml frames.0.count',
    ]);
  });

  it('says nothing of what was withdrawn', () => {
    const items = [anItem('survey', { round: '0', withdrawn: { on: '2020-11-20', reason: '误' } })];
    expect(found(countImpossible, anOffice({ items }))).toEqual([]);
  });
});
