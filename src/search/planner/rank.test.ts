import { describe, expect, it } from 'vitest';
import { type TitleFacts, rankPages } from './rank.ts';

const term = (text: string, scores: Record<string, number>, weight = 1) => ({
  term: { text, weight, inWord: weight > 0.25 },
  scores: new Map(Object.entries(scores)),
});
const best = (ranks: ReadonlyMap<string, number>) =>
  [...ranks].sort(([, a], [, b]) => b - a).map(([id]) => id);
const titled = (titles: Record<string, Partial<TitleFacts>>) => (id: string) => ({
  title: '',
  village: '',
  compact: '',
  also: [],
  repeats: false,
  ...titles[id],
});

describe('rankPages', () => {
  it('puts a page with every term before one that repeats a single term', () => {
    const hits = [term('路灯', { both: 1, one: 1.5 }), term('柳湾', { both: 1, two: 1 })];
    expect(best(rankPages(hits, 100))[0]).toBe('both');
  });

  it('leaves out pages that cover less than half of what the best covers', () => {
    const hits = ['路灯', '柳湾', '夜间'].map((text) =>
      term(text, text === '夜间' ? { full: 1, common: 9 } : { full: 1 }),
    );
    expect(best(rankPages(hits, 100))).toEqual(['full']);
  });

  it('drops a term that no page has', () => {
    expect(best(rankPages([term('月亮', {}), term('路灯', { lamp: 1 })], 10))).toEqual(['lamp']);
  });

  it('finds nothing where no term is found', () => {
    expect(rankPages([term('月亮', {}), term('亮船', {})], 10).size).toBe(0);
  });

  it('puts a title with all of the query before a text that says it more often', () => {
    const hits = [term('柳湾', { item: 1, list: 9 }), term('路灯', { item: 1, list: 9 })];
    const titles = titled({ item: { title: '柳湾村主干道路灯夜间不亮' }, list: { title: '更新' } });
    expect(best(rankPages(hits, 100, titles))).toEqual(['item', 'list']);
  });

  it('takes the village of a page for a part of its title', () => {
    const hits = [term('柳湾', { item: 1, list: 9 }), term('路灯', { item: 1, list: 9 })];
    const titles = titled({ item: { title: '主干道路灯不亮', village: '柳湾村' } });
    expect(best(rankPages(hits, 100, titles))[0]).toBe('item');
  });

  it('puts an item before the board that shows it', () => {
    const hits = [term('路灯', { item: 1, board: 2 })];
    const titles = titled({
      item: { title: '路灯不亮' },
      board: { title: '路灯公告', repeats: true },
    });
    expect(best(rankPages(hits, 100, titles, '路灯'))[0]).toBe('item');
  });

  it('puts the page whose title is the query before titles that have it', () => {
    const hits = [term('柳湾', { village: 1, item: 9 }), term('湾村', { village: 1, item: 9 })];
    const titles = titled({
      village: { title: '柳湾村', compact: '柳湾村', also: ['柳湾村', '老湾村'] },
      item: { title: '柳湾村路灯', compact: '柳湾村路灯' },
    });
    expect(best(rankPages(hits, 100, titles, '柳湾村'))).toEqual(['village', 'item']);
  });

  it('puts the page that was called so before titles that have the old name', () => {
    const hits = [term('老湾', { village: 1, item: 9 }), term('湾村', { village: 1, item: 9 })];
    const titles = titled({
      village: { title: '柳湾村', compact: '柳湾村老湾村', also: ['柳湾村', '老湾村'] },
      item: { title: '老湾村路灯', compact: '老湾村路灯', also: ['老湾村路灯'] },
    });
    expect(best(rankPages(hits, 100, titles, '老湾村'))).toEqual(['village', 'item']);
  });

  it('weakens an answer that has not all of the query', () => {
    const whole = rankPages([term('路灯', { lamp: 1 })], 10).get('lamp') ?? 0;
    const part = rankPages([term('路灯', { lamp: 1 }), term('月亮', {})], 10).get('lamp') ?? 0;
    expect(part).toBeLessThan(whole);
  });
});
