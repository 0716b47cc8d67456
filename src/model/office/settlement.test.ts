import { describe, expect, it } from 'vitest';
import { settlementOf, shortName } from './settlement.ts';

describe('an entry of the villages', () => {
  it.each([
    ['柳湾村', '乡镇', 'village'],
    ['柳湾', '乡镇', 'village'],
    ['城关社区', '乡镇', 'community'],
    ['城关社区居民委员会', '乡镇', 'community'],
    ['柳林社区', '街道', 'community'],
    ['柳林', '街道', 'community'],
    ['工人新村', '街道', 'community'],
    ['工人新村社区', '街道', 'community'],
    ['郊外村', '街道', 'village'],
    ['郊外村民委员会', '街道', 'village'],
    ['平山村', '市直部门', 'village'],
    ['前进新村', '乡镇', 'village'],
  ] as const)('%s of a %s is a %s', (name, level, expected) => {
    expect(settlementOf(name, { level })).toBe(expected);
  });

  it.each([
    ['曾家村', '曾家'],
    ['柳林社区', '柳林'],
    ['柳林社区居委会', '柳林'],
    ['柳湾村民委员会', '柳湾'],
    ['柳湾', '柳湾'],
    ['查村', '查村'],
  ])('%s is called %s', (name, expected) => {
    expect(shortName(name)).toBe(expected);
  });
});
