import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { sheetsOf } from '#model/boards/sheets.ts';
import { anItem, today as later } from '#rules/fixtures.ts';
import { sheetName, sheetSentence, sheetWord } from './sheet.ts';

const board = anItem('board', {
  postings: [
    { number: '1', postedOn: '2020-09-14', said: { 进展状态: '制定方案' } },
    { number: '2', postedOn: '2020-10-12', said: { 进展状态: '正在整改' } },
  ],
});
const today = '2020-10-20' as CivilDate;
const tell = (state: string | undefined) =>
  sheetsOf(board, state ? { 进展状态: state } : {}, today, 30).map((sheet) => [
    sheetWord(sheet, state !== undefined).word,
    sheetSentence(sheet, board.postings.at(-1), state !== undefined),
  ]);

describe('a sheet on a wall', () => {
  it('says whether it is still true, and when a newer one took its place', () => {
    expect(tell('正在整改')).toEqual([
      [
        '牌上内容待更新',
        '牌上是第 1 次更新，2020年9月14日上墙，之后有 1 处变了。2020年10月12日已换上第 2 次更新，这一张应已取下。',
      ],
      ['与现在一致', '牌上是第 2 次更新，2020年10月12日上墙，写的与现在一致。'],
    ]);
  });

  it('is past its validity though nothing on it changed', () => {
    const sheet = sheetsOf(board, { 进展状态: '正在整改' }, later, 30)[1]!;
    expect(sheetWord(sheet, true).word).toBe('已过有效期');
    expect(sheetSentence(sheet, board.postings.at(-1), true)).toBe(
      '牌上是第 2 次更新，2020年10月12日上墙，写的没有变，但2020年11月11日已过有效期。',
    );
  });

  it.each([
    [1, false, '首版'],
    [1, true, '第 1 次更新'],
    [2, false, '第 2 次更新'],
  ])('with number %i, posted: %s, is called %s', (number, posted, name) => {
    expect(sheetName(number, posted)).toBe(name);
  });

  it('names the one to print now', () => {
    expect(tell('已完成').at(-1)).toEqual(['还没有贴出', '这一张还没有贴出来，下面是最新情况。']);
  });

  it('says only that it is no longer shown once its item is not public', () => {
    expect(new Set(tell(undefined).map(([word]) => word))).toEqual(new Set(['不再展示']));
  });
});
