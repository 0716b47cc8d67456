import { describe, expect, it } from 'vitest';
import { anItem, anOffice, drafts } from '../fixtures.ts';
import { homeNewsSoon, homeNewsStale } from './home-news-stale.ts';

const stale = (raw: Record<string, unknown>) =>
  drafts(homeNewsStale, anOffice({ items: [anItem('notice', raw)] })).length === 1;
const approval = undefined;

describe('home-news-stale', () => {
  it.each([
    ['news 14 days old', { publishedOn: '2020-11-11' }, false],
    ['news 15 days old', { publishedOn: '2020-11-10' }, true],
    [
      'old news with a fresh change',
      { publishedOn: '2020-01-01', changes: [{ on: '2020-11-20', note: '补充电话' }] },
      false,
    ],
    ['fresh news that nobody may see', { audience: 'internal' }, true],
    ['fresh news that was not signed off', { approval }, true],
    ['news of tomorrow', { publishedOn: '2020-11-26' }, true],
  ])('%s', (_name, raw, expected) => {
    expect(stale(raw)).toBe(expected);
  });

  it('counts a piece in the press as news', () => {
    const piece = {
      outlet: '示例日报',
      outletKind: '报纸',
      pieceKind: '绩效宣传',
      unit: 'dangzheng',
    };
    const publications = [{ ...piece, id: 'a', title: '路灯亮了', on: '2020-11-20' }];
    expect(drafts(homeNewsStale, anOffice({ publications }))).toEqual([]);
  });

  it('says so where there is nothing at all', () => {
    expect(drafts(homeNewsStale, anOffice())[0]?.message).toBe('首页还没有任何公开内容');
  });
});

describe('home-news-soon', () => {
  it.each([
    ['2020-11-18', false],
    ['2020-11-17', true],
    ['2020-11-11', true],
    ['2020-11-10', false],
  ])('news of %s, looked at on November 25', (publishedOn, expected) => {
    const office = anOffice({ items: [anItem('notice', { publishedOn })] });
    expect(drafts(homeNewsSoon, office).length === 1).toBe(expected);
  });
});
