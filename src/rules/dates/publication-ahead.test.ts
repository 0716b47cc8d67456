import { describe, expect, it } from 'vitest';
import { anItem, anOffice, drafts, foundIn } from '../fixtures.ts';
import { publicationAhead } from './publication-ahead.ts';

describe('publication-ahead', () => {
  it.each([
    ['2020-11-25', {}, []],
    ['2020-11-26', {}, ['publishedOn']],
    ['2021-05-27', {}, ['publishedOn']],
    ['2021-05-28', {}, []],
    ['2020-11-26', { audience: 'internal' }, []],
    ['2020-11-26', { withdrawn: { on: '2020-11-20', reason: '误' } }, []],
  ])(
    'on 25 November 2020, of what is published on %s with %j finds %j',
    (publishedOn, raw, expected) => {
      expect(foundIn(publicationAhead, 'notice', { publishedOn, ...raw })).toEqual(expected);
    },
  );

  it('says how long there is no page', () => {
    const items = [anItem('notice', { publishedOn: '2020-12-05' })];
    const [draft] = drafts(publicationAhead, anOffice({ items }));
    expect(draft?.message).toBe('发布日期写的是 2020年12月5日：现在没有网页，还有 10 天才公开');
  });
});
