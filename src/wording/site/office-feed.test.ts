import { describe, expect, it } from 'vitest';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { officeFeed } from './office-feed.ts';

const office = anOffice({
  items: [
    anItem('notice', { title: '停水通知' }, 'tingshui'),
    anItem('notice', { title: '内部标记', audience: 'internal' }, 'neibu'),
    anItem('notice', { withdrawn: { on: '2020-11-22', reason: '重复' } }, 'chehui'),
    anItem('achievement', { title: '路灯亮了' }, 'ludeng'),
  ],
});
const feed = officeFeed(office, { ...portal, base: '/gongshi' });

describe('officeFeed', () => {
  it.each([
    ['RSS', feed.rss2()],
    ['Atom', feed.atom1()],
    ['JSON', feed.json1()],
  ])('%s carries public items with their full address under the base', (_, text) => {
    expect(text).toContain('https://example.invalid/gongshi/qinghe/notices/tingshui/');
    expect(text).not.toContain('内部标记');
  });

  it('leaves out what was withdrawn', () => {
    expect(feed.json1()).not.toContain('chehui');
  });

  it('of one section carries that section alone, under its own address', () => {
    const section = officeFeed(office, portal, 'notice');
    expect(section.items.map(({ title }) => title)).toEqual(['停水通知']);
    expect(section.options.link).toBe('https://example.invalid/qinghe/notices/');
    expect(section.rss2()).toContain('https://example.invalid/qinghe/feeds/notices/rss.xml');
  });

  it('is dated by the content, not by the clock', () => {
    expect(feed.options.updated?.toISOString()).toBe('2020-11-19T16:00:00.000Z');
  });
});
