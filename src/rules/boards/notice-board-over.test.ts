import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { anItem, anOffice, drafts, found } from '../fixtures.ts';
import { noticeBoardOver } from './notice-board-over.ts';

const period = { from: '2020-11-16', days: '5', counting: '工作日' };
const outcome = { on: '2020-11-23', text: '未收到异议' };
const posting = (said: object) => [{ number: '1', postedOn: '2020-11-16', said }];

function office(today: string, board: object = {}, notice: object = {}) {
  const shown = { title: '低保公示', noticeKind: '公示', period, ...notice };
  return anOffice({
    today: today as CivilDate,
    items: [
      anItem('notice', { publishedOn: '2020-11-16', ...shown }, 'dibao'),
      anItem(
        'board',
        { publishedOn: '2020-11-16', template: 'notice', items: ['dibao'], ...board },
        'board',
      ),
    ],
  });
}

describe('a board for a notice that is over', () => {
  const asked = ['board.yaml items'];
  it.each([
    ['on its last day', '2020-11-20', {}, {}, []],
    ['the day after, hanging nowhere', '2020-11-21', {}, {}, asked],
    [
      'the day after, still hanging',
      '2020-11-21',
      { postings: posting({ 标题: '低保公示' }) },
      {},
      asked,
    ],
    ['where the outcome will hang', '2020-11-25', {}, { outcome }, []],
    [
      'where the outcome hangs',
      '2020-11-25',
      { postings: posting({ 标题: '低保公示', 公示结果: '未收到异议' }) },
      { outcome },
      [],
    ],
    [
      'where the outcome is told, but not on the board',
      '2020-11-25',
      { postings: posting({ 标题: '低保公示' }) },
      { outcome },
      asked,
    ],
    ['taken down', '2020-11-25', { withdrawn: { on: '2020-11-21', reason: '公示期已满' } }, {}, []],
    [
      'of a notice without a period',
      '2020-11-25',
      {},
      { noticeKind: '通知', period: undefined },
      [],
    ],
  ])('%s', (_, today, board, notice, expected) => {
    expect(found(noticeBoardOver, office(today, board, notice))).toEqual(expected);
  });

  it('says which notice, since when, and what to write', () => {
    const [draft] = drafts(noticeBoardOver, office('2020-11-25'));
    expect(draft?.message).toBe(
      'QH-B01 展示的《低保公示》公示期到 2020年11月20日，已经过了，牌还没有上墙',
    );
    expect(draft?.hint).toContain('withdrawn: { on: 2020-11-25, reason: 公示期已满 }');
  });
});
