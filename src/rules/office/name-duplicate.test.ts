import { describe, expect, it } from 'vitest';
import { type Raw, anOffice, found } from '../fixtures.ts';
import { nameDuplicate } from './name-duplicate.ts';

const first = { id: 'liuwan', name: '柳湾村' };
const unit = { id: 'shuili', name: '水利站', leader: '站长', telephone: '0000-0000004' };

describe('name-duplicate', () => {
  it.each<[second: Raw, before: Raw, places: string[]]>([
    [{ name: '石桥村' }, {}, []],
    [{ name: '柳湾村' }, {}, ['villages.1.name']],
    [{ name: '柳湾 村' }, {}, ['villages.1.name']],
    [{ name: '柳湾社区' }, {}, []],
    [{ name: '柳湾村', since: '2020-07-01' }, { until: '2020-06-30' }, []],
    [{ name: '柳湾村', since: '2020-06-30' }, { until: '2020-06-30' }, ['villages.1.name']],
    [
      { name: '石桥村', names: [{ name: '柳湾村', until: '2019-12-31' }] },
      { since: '2019-12-31' },
      ['villages.1.name'],
    ],
    [
      { name: '石桥村', names: [{ name: '柳湾村', until: '2019-12-31' }] },
      { since: '2020-01-01' },
      [],
    ],
  ])('of a second village with %j after one with %j', (second, before, places) => {
    const settings = {
      villages: [
        { ...first, ...before },
        { id: 'shiqiao', ...second },
      ],
    };
    expect(found(nameDuplicate, anOffice({ settings }))).toEqual(
      places.map((path) => `office.yaml ${path}`),
    );
  });

  it('holds for units, and says nothing of a unit and a village', () => {
    const twice = { units: [unit, { ...unit, id: 'shuiwu' }] };
    expect(found(nameDuplicate, anOffice({ settings: twice }))).toEqual([
      'office.yaml units.1.name',
    ]);
    const apart = { units: [{ ...unit, name: '柳湾村' }], villages: [first] };
    expect(found(nameDuplicate, anOffice({ settings: apart }))).toEqual([]);
  });
});
