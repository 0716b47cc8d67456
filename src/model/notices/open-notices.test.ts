import { expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { cutPages } from '../addresses/cuts.ts';
import { openNotices } from './open-notices.ts';

// Today is 2020-11-25.
const notice = (id: string, days: number, more = {}) =>
  anItem(
    'notice',
    {
      noticeKind: '公示',
      period: { from: '2020-11-20', days: `${days}`, counting: '自然日' },
      ...more,
    },
    id,
  );
const office = anOffice({
  items: [
    notice('far', 10),
    notice('last-day', 6),
    notice('ended', 5),
    notice('near', 7),
    notice('internal', 7, { audience: 'internal' }),
    anItem('notice', { noticeKind: '通知' }, 'told'),
  ],
});

it('openNotices are the public ones whose period has not ended, the nearest end first', () => {
  expect(openNotices(office).map(({ id }) => id)).toEqual(['last-day', 'near', 'far']);
});

it('openNotices are as many as the part of the list that their number opens', () => {
  const open = cutPages(office, 'notice').find(({ slug }) => slug === 'open');
  expect(new Set(open?.items)).toEqual(new Set(openNotices(office)));
});
