import { describe, expect, it } from 'vitest';
import { foundIn } from '../fixtures.ts';
import { exampleLeft } from './example-left.ts';

const proof = {
  title: '验收单',
  type: '验收单',
  on: '2020-11-02',
  keptAt: '党政综合办公室档案柜',
};

describe('example-left', () => {
  it.each<[why: string, raw: Record<string, unknown>, expected: string[]]>([
    ['a sentence of the handbook', { goal: '26 盏路灯全部亮起' }, ['goal']],
    ['an entry of a list', { measures: ['装灯', '更换 17 盏蓄电池'] }, ['measures.1']],
    ['other words', { goal: '30 盏路灯全部亮起' }, []],
    ['what is the same everywhere', { category: '基础设施', person: '分管负责人' }, []],
    ['the cupboard of an office', { evidence: [proof] }, []],
    ['what is said of many', { effect: '修好主干道的路灯' }, []],
    ['something internal', { goal: '26 盏路灯全部亮起', audience: 'internal' }, []],
  ])('of %s', (_, raw, expected) => {
    expect(foundIn(exampleLeft, 'rectification', raw)).toEqual(expected);
  });
});
