import { describe, expect, it } from 'vitest';
import { type Raw, anItem, anOffice, drafts, found } from '../fixtures.ts';
import { bodyNotThere } from './body-not-there.ts';
import { closedUnitOpen } from './closed-unit-open.ts';
import { lifeDays } from './life-days.ts';
import { nameDays } from './name-days.ts';
import { villageNotThere } from './village-not-there.ts';

const unit = (id: string, raw: Raw = {}): Raw => ({
  ...{ id, name: `${id}站`, leader: '站长', telephone: '0000-0000004' },
  ...raw,
});
const villages = (...list: Raw[]) => anOffice({ settings: { villages: list } });

describe('name-days', () => {
  it.each<[what: string, names: Raw[], places: string[]]>([
    ['one name after the other', [{ name: '甲村', until: '2018-12-31' }], []],
    ['no last day', [{ name: '甲村' }], ['names.0']],
    [
      'the next one begins on the day after',
      [
        { name: '甲村', until: '2018-12-31' },
        { name: '乙村', from: '2019-01-01' },
      ],
      [],
    ],
    [
      'a day with two names',
      [
        { name: '甲村', until: '2019-01-01' },
        { name: '乙村', from: '2019-01-01' },
      ],
      ['names.0'],
    ],
    [
      'a day without a name',
      [
        { name: '甲村', until: '2018-12-30' },
        { name: '乙村', from: '2019-01-01' },
      ],
      ['names.0'],
    ],
    [
      'an end before its beginning',
      [{ name: '甲村', from: '2019-01-02', until: '2019-01-01' }],
      ['names.0'],
    ],
  ])('%s', (_, names, places) => {
    const office = villages({ id: 'a', name: '乙村', names });
    expect(found(nameDays, office)).toEqual(places.map((at) => `office.yaml villages.0.${at}`));
  });
});

describe('life-days', () => {
  it.each<[what: string, raw: Raw, places: string[]]>([
    ['nothing written', {}, []],
    ['founded and closed on one day', { since: '2020-01-01', until: '2020-01-01' }, []],
    ['closed before it was founded', { since: '2020-01-02', until: '2020-01-01' }, ['until']],
    ['a successor without a last day', { successors: ['b'] }, ['successors']],
    ['a successor that is there on the next day', { until: '2020-06-30', successors: ['b'] }, []],
    [
      'a successor that is not there yet',
      { until: '2020-06-29', successors: ['b'] },
      ['successors.0'],
    ],
    ['itself', { until: '2020-06-30', successors: ['a'] }, ['successors.0']],
  ])('%s', (_, raw, places) => {
    const office = villages(
      { id: 'a', name: '甲村', ...raw },
      { id: 'b', name: '乙村', since: '2020-07-01' },
    );
    expect(found(lifeDays, office)).toEqual(places.map((at) => `office.yaml villages.0.${at}`));
  });
});

describe('body-not-there', () => {
  const officeOf = (on: string, answered: string) =>
    anOffice({
      settings: {
        units: [
          unit('nongji', { until: '2020-06-30', successors: ['shuili'] }),
          unit('shuili', { since: '2020-07-01' }),
        ],
      },
      items: [
        anItem('inspection', {
          on,
          named: ['nongji'],
          answers: [{ unit: 'nongji', on: answered, by: '站长', text: '已改' }],
        }),
      ],
    });
  it.each([
    ['2020-06-30', '2020-06-30', []],
    ['2020-06-30', '2020-07-01', ['answers.0.unit']],
    ['2020-07-01', '2020-07-01', ['named.0', 'answers.0.unit']],
  ])('an inspection of %s, answered on %s', (on, answered, places) => {
    expect(found(bodyNotThere, officeOf(on, answered))).toEqual(places.map((at) => `a.md ${at}`));
  });

  it('says which unit there was on that day', () => {
    const [first] = drafts(bodyNotThere, officeOf('2020-07-01', '2020-06-30'));
    expect(first?.message).toBe('2020年7月1日没有“nongji站”这个单位');
    expect(first?.hint).toContain('named: [shuili]');
  });
});

describe('closed-unit-open', () => {
  const officeOf = (until: string, raw: Raw = {}) =>
    anOffice({
      settings: { units: [unit('nongji', { until, successors: ['shuili'] }), unit('shuili')] },
      items: [anItem('rectification', { unit: 'nongji', ...raw })],
      assignments: [{ id: 't', task: '清渠', lead: 'nongji', responsible: ['站长'] }],
    });
  it.each<[until: string, raw: Raw, places: string[]]>([
    ['2020-11-25', {}, []],
    ['2020-11-24', {}, ['a.md unit', 'assignments.yaml assignments.0.lead']],
    [
      '2020-11-24',
      { progress: '已完成', effect: '好了', completedOn: '2020-11-01' },
      ['assignments.yaml assignments.0.lead'],
    ],
  ])('a unit that ends on %s with %j', (until, raw, places) => {
    expect(found(closedUnitOpen, officeOf(until, raw))).toEqual(places);
  });
});

describe('closed-unit-open, of the plan', () => {
  const officeOf = (on: string) =>
    anOffice({
      settings: { units: [unit('nongji', { until: '2020-11-24' }), unit('shuili')] },
      items: [anItem('document', { issuedOn: on }, 'fangan')],
      duties: [
        {
          ...{ id: 'd', clause: '一', what: '印发', owner: 'nongji' },
          rule: { type: 'deadline', of: { kind: 'document' }, by: '2020-09-30' },
        },
      ],
    });
  it.each([
    ['2020-09-01', []],
    ['2020-10-01', []],
    ['2020-12-01', ['plan.yaml duties.0.owner']],
  ])('a duty whose document is of %s', (on, places) => {
    expect(found(closedUnitOpen, officeOf(on))).toEqual(places);
  });
});

describe('village-not-there', () => {
  const settings = {
    villages: [
      { id: 'shiqiao', name: '石桥村', until: '2020-06-30', successors: ['xinhe'] },
      { id: 'xinhe', name: '新合村', since: '2020-07-01' },
    ],
  };
  it.each([
    ['shiqiao', '2020-06-30', []],
    ['shiqiao', '2020-07-01', ['a.md village']],
    ['xinhe', '2020-06-30', ['a.md village']],
    ['xinhe', '2020-07-01', []],
  ])('a meeting in %s on %s', (village, on, places) => {
    const office = anOffice({ settings, items: [anItem('outreach', { village, on })] });
    expect(found(villageNotThere, office)).toEqual(places);
  });

  it('takes works that began before a merger as they are', () => {
    const period = { from: '2020-06-30', to: '2020-10-30' };
    const office = anOffice({
      settings,
      items: [anItem('achievement', { period, villages: ['shiqiao', 'xinhe'] })],
    });
    expect(found(villageNotThere, office)).toEqual(['a.md villages.1']);
  });
});
