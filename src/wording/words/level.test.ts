import { describe, expect, it } from 'vitest';
import { anOffice } from '#rules/fixtures.ts';
import { levelWords, siteWords, wordsForPlaces } from './level.ts';

const villages = (...names: string[]) => names.map((name, at) => ({ id: `v${at}`, name }));
const settings = (level: string, names: string[] = [], shortName = '青禾乡') =>
  anOffice({ settings: { level, shortName, villages: villages(...names) } }).settings;

describe('the words of an office', () => {
  it.each([
    ['乡镇', [], '我的村', '村民', '乡亲们'],
    ['乡镇', ['柳湾村', '石桥村'], '我的村', '村民', '乡亲们'],
    ['乡镇', ['柳湾村', '城关社区'], '我的村（社区）', '村民和居民', '乡亲们'],
    ['乡镇', ['城关社区'], '我的社区', '居民', '乡亲们'],
    ['街道', [], '我的社区', '居民', '居民朋友们'],
    ['街道', ['柳林社区', '工人新村'], '我的社区', '居民', '居民朋友们'],
    ['街道', ['柳林社区', '郊外村'], '我的村（社区）', '村民和居民', '居民朋友们'],
    ['县直部门', [], '涉及的地点', '群众', '各位群众'],
    ['市直部门', ['平山村'], '涉及的村', '村民', '各位群众'],
    ['其他', ['柳林社区'], '涉及的社区', '居民', '各位群众'],
  ])('%s with %j has %s, %s and %s', (level, names, mine, residents, call) => {
    expect(levelWords(settings(level, names))).toMatchObject({ mine, residents, call });
  });

  it.each([
    ['乡镇', '青禾乡', '全乡'],
    ['乡镇', '云溪镇', '全镇'],
    ['街道', '柳林街道', '全街道'],
    ['市直部门', '市科技局', '全单位'],
  ])('%s %s is %s', (level, shortName, whole) => {
    expect(levelWords(settings(level, [], shortName)).whole).toBe(whole);
  });
});

describe('the words of several offices', () => {
  it.each([
    [[settings('乡镇'), settings('市直部门', ['平山村'])], '我的村'],
    [[settings('乡镇'), settings('街道')], '我的村（社区）'],
    [[settings('街道'), settings('市直部门')], '我的社区'],
    [[settings('市直部门'), settings('县直部门')], '涉及的地点'],
  ])('are those that fit all of them (%#)', (offices, mine) => {
    expect(siteWords(offices).mine).toBe(mine);
  });
});

it('has words for the villages of one item', () => {
  const office = anOffice({ settings: { villages: villages('柳湾村', '城关社区') } });
  const placesOf = (...ids: string[]) => wordsForPlaces(office, ids).place;
  expect(placesOf('v0')).toBe('村');
  expect(placesOf('v1')).toBe('社区');
  expect(placesOf('v0', 'v1')).toBe('村（社区）');
  expect(placesOf()).toBe('村（社区）');
});
