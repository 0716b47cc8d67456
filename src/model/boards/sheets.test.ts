import { describe, expect, it } from 'vitest';
import { anItem, today } from '#rules/fixtures.ts';
import { sheetsOf } from './sheets.ts';

const posting = (number: number, state: string) => ({
  number: String(number),
  postedOn: `2020-1${number}-01`,
  said: { 进展状态: state },
});
const board = anItem('board', { postings: [posting(1, '制定方案'), posting(2, '正在整改')] });

describe('sheetsOf', () => {
  it('keeps an address for every posted sheet and adds the one to print when things changed', () => {
    const sheets = sheetsOf(board, { 进展状态: '已完成' }, today, 30);
    expect(sheets.map(({ number, newest, changes }) => [number, newest, changes.length])).toEqual([
      [1, false, 1],
      [2, true, 1],
      [3, false, 0],
    ]);
  });

  it('adds none while the newest sheet says what is true', () => {
    expect(
      sheetsOf(board, { 进展状态: '正在整改' }, today, 30).map(({ number }) => number),
    ).toEqual([1, 2]);
  });

  it('has the first sheet to print for a board that was never posted', () => {
    expect(sheetsOf({ postings: [] }, { 进展状态: '正在整改' }, today, 30)).toEqual([
      { number: 1, newest: false, changes: [] },
    ]);
  });

  it('has one page for a sheet that was replaced by one that says the same: the newer holds', () => {
    const replaced = anItem('board', {
      postings: [posting(1, '正在整改'), { ...posting(1, '正在整改'), postedOn: '2020-11-20' }],
    });
    expect(sheetsOf(replaced, { 进展状态: '正在整改' }, today, 30)).toEqual([
      { number: 1, posting: replaced.postings[1], newest: true, changes: [] },
    ]);
  });

  it('repeats nothing of what a board said once its items may no longer be shown', () => {
    expect(sheetsOf(board, {}, today, 30).flatMap(({ changes }) => changes)).toEqual([]);
  });
});
