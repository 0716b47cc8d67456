import { describe, expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { cutGroups } from './cuts.ts';

const office = anOffice({
  items: [
    anItem('rectification', { year: '2019', progress: '正在整改', deadline: '2020-11-01' }, 'late'),
    anItem('rectification', { year: '2018', progress: '列入规划', hot: '是' }, 'planned'),
    anItem('rectification', { year: '2017', progress: '暂难解决', audience: 'internal' }, 'hidden'),
  ],
});
const cuts = cutGroups(office, 'rectification').flatMap((group) =>
  group.cuts.map((cut) => `${group.label} ${cut.label} ${cut.items.map(({ id }) => id).join(' ')}`),
);

describe('cutGroups', () => {
  it('puts every public item under each question it answers, and no internal one', () => {
    expect(cuts).toEqual([
      '年度 2019 年 late',
      '年度 2018 年 planned',
      '进展 正在整改 late',
      '进展 列入规划 planned',
      '进展 逾期 late',
      '进展 热点问题 planned',
    ]);
  });

  it('leaves out a question with one answer only', () => {
    expect(cuts.some((cut) => cut.startsWith('责任单位'))).toBe(false);
  });

  it('gives each part an address of small letters, digits and hyphens, once', () => {
    const slugs = cutGroups(office, 'rectification').flatMap(({ cuts }) =>
      cuts.map((cut) => cut.slug),
    );
    expect(slugs.filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  it('has no filters for an empty list', () => {
    expect(cutGroups(anOffice(), 'notice')).toEqual([]);
  });
});
