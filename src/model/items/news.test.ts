import { describe, expect, it } from 'vitest';
import { anItem, anOffice, today } from '#rules/fixtures.ts';
import { packagedCalendar } from '../calendar/work-calendar.ts';
import { contentDate, itemChangedOn, newsForResidents, newsOf } from './news.ts';

describe('newsOf', () => {
  it('orders public items by the day they last changed, newest first', () => {
    const office = anOffice({
      items: [
        anItem('notice', { publishedOn: '2020-11-01' }, 'old'),
        anItem(
          'notice',
          { publishedOn: '2020-10-01', changes: [{ on: '2020-11-20', note: '改了时间' }] },
          'changed',
        ),
        anItem('notice', { publishedOn: '2020-11-22', audience: 'internal' }, 'internal'),
      ],
    });
    expect(newsOf(office).map(({ item, on }) => `${item.id} ${on}`)).toEqual([
      'changed 2020-11-20',
      'old 2020-11-01',
    ]);
  });

  it('takes no date after today', () => {
    const item = anItem('notice', {
      publishedOn: '2020-11-01',
      outcome: { on: '2020-12-01', text: '无' },
    });
    expect(itemChangedOn(item, { today, calendar: packagedCalendar })).toBe('2020-11-01');
  });

  it('counts a posting as a change of its board', () => {
    const postings = [{ number: '1', postedOn: '2020-11-23', said: { 进展状态: '正在整改' } }];
    expect(
      itemChangedOn(anItem('board', { postings }), { today, calendar: packagedCalendar }),
    ).toBe('2020-11-23');
  });
});

describe('newsForResidents', () => {
  const posting = (postedOn: string) => ({ number: '1', postedOn, said: { 进展状态: '正在整改' } });
  it.each([
    ['hangs nowhere yet', [], 0],
    ['hangs tomorrow', [posting('2020-11-26')], 0],
    ['hangs since today', [posting('2020-11-25')], 1],
  ])('has a board that %s %s', (_, postings, times) => {
    const office = anOffice({ items: [anItem('board', { postings })] });
    expect(newsOf(office)).toHaveLength(1);
    expect(newsForResidents(office)).toHaveLength(times);
  });
});

describe('contentDate', () => {
  it('is the newest public date, not that of an internal item', () => {
    const office = anOffice({
      items: [
        anItem('notice', { publishedOn: '2020-11-10' }, 'a'),
        anItem('notice', { publishedOn: '2020-11-24', audience: 'internal' }, 'b'),
      ],
    });
    expect(contentDate(office)).toBe('2020-11-10');
  });

  it('is today for an office without anything public', () => {
    expect(contentDate(anOffice())).toBe(today);
  });
});
