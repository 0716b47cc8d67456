import { describe, expect, it } from 'vitest';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { officeFeed } from './office-feed.ts';

const office = anOffice({
  items: [
    anItem('notice', { title: '停水通知' }, 'tingshui'),
    anItem('notice', { title: '内部标记', audience: 'internal' }, 'neibu'),
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

  it('is dated by the content, not by the clock', () => {
    expect(feed.options.updated?.toISOString()).toBe('2020-11-19T16:00:00.000Z');
  });
});
