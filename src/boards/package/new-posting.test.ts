import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { boardSays } from '#wording/boards/board-says.ts';
import { newPosting } from './new-posting.ts';

const lamps = anItem('rectification', { standing: { text: '已装好一半', asOf: '2020-11-22' } });
const day = (text: string) => text as CivilDate;
const says = boardSays(anItem('board'), anOffice({ items: [lamps] }));

/** Records the board's sheet as put up on a day; today is 2020-11-25. */
function record(on: string, raw: Record<string, unknown> = {}) {
  const board = anItem('board', raw, 'sign');
  return newPosting(board, anOffice({ items: [lamps, board] }), portal, day(on));
}
const posted = (postedOn: string, said: Readonly<Record<string, string>> = says) => ({
  postings: [{ number: '1', postedOn, said }],
});

describe('newPosting', () => {
  it('says what the sheet says, with its number, its day and the validity printed on it', () => {
    expect(record('2020-11-24')).toEqual({
      posting: {
        number: 1,
        postedOn: '2020-11-24',
        // 30 days from 2020-11-22, the newest date in the content.
        validUntil: '2020-12-22',
        said: says,
      },
      contentDate: '2020-11-22',
      again: false,
    });
    expect(says).toHaveProperty('整改进度');
  });

  it('counts up when the sheet says something else, and tells a sheet that was put up again', () => {
    const changed = posted('2020-11-22', { ...says, 整改进度: '还没有装' });
    expect(record('2020-11-24', changed)).toMatchObject({ posting: { number: 2 }, again: false });
    expect(record('2020-11-24', posted('2020-11-22'))).toMatchObject({
      posting: { number: 1 },
      again: true,
    });
  });

  it.each([
    ['a day to come', '2020-11-26', {}, '还没有到'],
    ['before it was published', '2020-11-19', {}, '发布日期是 2020年11月20日'],
    ['before its content', '2020-11-21', {}, '截至 2020年11月22日'],
    ['before the last posting', '2020-11-23', posted('2020-11-24'), '上一次上墙是 2020年11月24日'],
    ['the same day again', '2020-11-24', posted('2020-11-24'), '已经记过'],
    ['an internal board', '2020-11-24', { audience: 'internal' }, '没有可以公开的牌面'],
    ['a board without its item', '2020-11-24', { items: ['gone'] }, '没有可以公开的牌面'],
  ])('refuses %s', (_, on, raw, reason) => {
    expect(record(on, raw)).toEqual({ refused: expect.stringContaining(reason) });
  });

  it('takes the last day that is possible, and a second sheet on the same day if it says more', () => {
    expect(record('2020-11-25')).toHaveProperty('posting');
    expect(record('2020-11-22')).toHaveProperty('posting');
    const changed = posted('2020-11-24', { ...says, 整改进度: '还没有装' });
    expect(record('2020-11-24', changed)).toMatchObject({ posting: { number: 2 } });
  });
});
