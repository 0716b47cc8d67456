import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { anOffice } from '#rules/fixtures.ts';
import { NameRegister } from './register.ts';

const { settings } = anOffice({
  settings: {
    villages: [
      { id: 'liuwan', name: '柳湾村' },
      { id: 'shiqiao', name: '石桥村' },
      { id: 'qiaodong', name: '桥东村' },
      { id: 'qiaodong-shequ', name: '桥东社区' },
    ],
  },
});
const register = new NameRegister(settings);

describe('a name of the register', () => {
  it.each([
    ['党政综合办公室', 'unit', 'dangzheng'],
    ['青禾乡党政综合办公室', 'unit', 'dangzheng'],
    ['示例县青禾乡 党政综合办公室', 'unit', 'dangzheng'],
    ['柳湾村', 'village', 'liuwan'],
    ['柳湾', 'village', 'liuwan'],
    ['柳湾村委会', 'village', 'liuwan'],
    ['柳湾村村民委员会', 'village', 'liuwan'],
    ['青禾乡柳湾村', 'village', 'liuwan'],
    ['桥东社区', 'village', 'qiaodong-shequ'],
    ['桥东村', 'village', 'qiaodong'],
  ] as const)('%s means one %s: %s', (typed, of, id) => {
    expect(register.meant(typed, of)).toEqual({ id });
  });

  it('that fits two means neither', () => {
    expect(register.meant('桥东', 'village')).toEqual({
      oneOf: [
        expect.objectContaining({ name: '桥东村' }),
        expect.objectContaining({ name: '桥东社区' }),
      ],
    });
  });

  it.each([
    ['柳林村', 'village'],
    ['柳湾社区', 'village'],
    ['柳湾居委会', 'village'],
    ['党政办', 'unit'],
    ['柳湾村', 'unit'],
    ['青禾乡', 'unit'],
    ['', 'village'],
  ] as const)('is not %j among the %s', (typed, of) => {
    expect(register.meant(typed, of)).toBeUndefined();
  });
});

describe('a name that was borne before', () => {
  const merged = new NameRegister(
    anOffice({
      settings: {
        villages: [
          { id: 'jia', name: '甲村', until: '2020-06-30', successors: ['xin'] },
          { id: 'yi', name: '乙村', until: '2020-06-30', successors: ['xin'] },
          { id: 'xin', name: '甲村', since: '2020-07-01' },
          { id: 'liuwan', name: '柳湾社区', names: [{ name: '柳湾村', until: '2019-12-31' }] },
        ],
      },
    }).settings,
  );
  it.each([
    ['柳湾村', undefined, 'liuwan'],
    ['柳湾', undefined, 'liuwan'],
    ['乙村', '2021-01-01', 'yi'],
    ['甲村', '2020-06-30', 'jia'],
    ['甲村', '2020-07-01', 'xin'],
    ['甲村', undefined, 'xin'],
  ])('%s of %s means %s', (typed, day, id) => {
    expect(merged.meant(typed, 'village', day as CivilDate | undefined)).toEqual({ id });
  });
});
