import { describe, expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { cutGroups, cutPages, cutsByItem } from './cuts.ts';
import type { Kind } from '../kinds.ts';
import type { Office } from '../library.ts';

/** Every cut as one line: question, answer, items. */
const labels = (of: Office, kind: Kind) =>
  cutGroups(of, kind).flatMap((group) =>
    group.cuts.map(
      (cut) => `${group.label} ${cut.label} ${cut.items.map(({ id }) => id).join(' ')}`,
    ),
  );

const office = anOffice({
  items: [
    anItem('rectification', { year: '2019', progress: '正在整改', deadline: '2020-11-01' }, 'late'),
    anItem('rectification', { year: '2018', progress: '列入规划', hot: '是' }, 'planned'),
    anItem('rectification', { year: '2017', progress: '暂难解决', audience: 'internal' }, 'hidden'),
  ],
});
const cuts = labels(office, 'rectification');

describe('cutGroups', () => {
  it('puts every public item under each question it answers, and no internal one', () => {
    expect(cuts).toEqual([
      '进展 正在整改 late',
      '进展 列入规划 planned',
      '进展 逾期 late',
      '进展 热点问题 planned',
      '总账 尚未完成 late',
      '年度 2019 年 late',
      '年度 2018 年 planned',
    ]);
  });

  it('leaves out a question that all items answer alike', () => {
    expect(cuts.some((cut) => cut.startsWith('责任单位'))).toBe(false);
  });

  it('gives each part an address of small letters, digits and hyphens, once', () => {
    const slugs = cutGroups(office, 'rectification').flatMap(({ cuts }) =>
      cuts.map((cut) => cut.slug),
    );
    expect(slugs.filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  it('keeps a question with one answer that not all items have', () => {
    const villages = anOffice({
      settings: { villages: [{ id: 'liuwan', name: '柳湾村' }] },
      items: [
        anItem('notice', { villages: ['liuwan'] }, 'there'),
        anItem('notice', {}, 'everywhere'),
      ],
    });
    expect(labels(villages, 'notice')).toEqual(['村 柳湾村 there']);
  });

  it('tells notices that can still be objected to from those that cannot', () => {
    const period = (from: string) => ({
      noticeKind: '公示',
      period: { from, days: '5', counting: '自然日' },
    });
    const notices = anOffice({
      items: [
        anItem('notice', period('2020-11-21'), 'last-day'),
        anItem('notice', period('2020-11-20'), 'over'),
        anItem('notice', period('2020-11-26'), 'ahead'),
        anItem('notice', {}, 'plain'),
      ],
    });
    expect(labels(notices, 'notice')).toEqual([
      '公示 公示中 last-day',
      '公示 公示已结束 over',
      '类型 公示 last-day over ahead',
      '类型 通知 plain',
    ]);
  });

  it('puts an item that concerns several villages under each of them', () => {
    const several = anOffice({
      settings: {
        villages: [
          { id: 'liuwan', name: '柳湾村' },
          { id: 'shiqiao', name: '石桥村' },
        ],
      },
      items: [
        anItem('achievement', { villages: ['liuwan', 'shiqiao'] }, 'both'),
        anItem('achievement', { villages: ['shiqiao'] }, 'one'),
      ],
    });
    expect(labels(several, 'achievement')).toEqual(['村 柳湾村 both', '村 石桥村 both one']);
    const slugs = cutsByItem(cutGroups(several, 'achievement'));
    expect(several.items.achievement.map((item) => slugs.get(item))).toEqual([
      ['village-liuwan', 'village-shiqiao'],
      ['village-shiqiao'],
    ]);
  });

  it('has no filters for an empty list', () => {
    expect(cutGroups(anOffice(), 'notice')).toEqual([]);
  });
});

describe('cutPages', () => {
  const pages = cutPages(office, 'rectification');

  it('keeps the address of a state that nothing is in now', () => {
    expect(pages.find(({ label }) => label === '已销号')?.items).toEqual([]);
    expect(pages.find(({ label }) => label === '逾期')?.items).toHaveLength(1);
  });

  it('has every filter of the list, and no address twice', () => {
    const slugs = pages.map(({ slug }) => slug);
    const filters = cutGroups(office, 'rectification').flatMap(({ cuts }) => cuts);
    expect(slugs).toEqual(expect.arrayContaining(filters.map(({ slug }) => slug)));
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  it('makes none for a kind that has no items', () => {
    expect(cutPages(office, 'notice')).toEqual([]);
  });
});
