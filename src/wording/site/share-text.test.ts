import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import type { AnyItem } from '#model/library.ts';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { type SharedItem, shareStory, shareText, sharedItems } from './share-text.ts';

const milestones = [
  { what: '签订合同', plannedOn: '2020-10-01', doneOn: '2020-10-02' },
  { what: '装完全部路灯', plannedOn: '2020-12-20' },
];
const textOf = (item: SharedItem, today?: CivilDate, settings = {}) =>
  shareText(
    shareStory(item, anOffice({ items: [item], settings, ...(today && { today }) }), portal),
  );

describe('the text to forward', () => {
  it('says state, date, what was done, what is next, who answers, and where the page is', () => {
    expect(textOf(anItem('rectification', { milestones }, 'lamps'))).toBe(
      [
        '【青禾乡阳光公示栏】柳湾村路灯',
        '正在整改，截至2020年11月20日',
        '群众反映：村里晚上没有路灯，走路不方便。',
        '做到哪一步：已装好一半；2020年10月2日签订合同。',
        '下一步：计划 2020年12月20日装完全部路灯。',
        '整改时限：2020年12月31日。',
        '责任人：党政办负责人。',
        '谁负责：党政综合办公室，电话 0000-0000001',
        '不满意：监督电话 0000-0000003',
        '详情：https://example.invalid/qinghe/rectifications/lamps/',
        '（示例：单位、村名、事项、数字均为虚构）',
      ].join('\n'),
    );
  });

  it('bears no mark of a sample where the office is real', () => {
    expect(textOf(anItem('rectification'), undefined, { sample: '否' })).not.toContain('示例：');
  });

  it('stays the same while days pass, until a deadline does', () => {
    const item = anItem('rectification', { milestones });
    const on = (today: string) => textOf(item, today as CivilDate);
    expect(on('2020-11-25')).toBe(on('2020-12-20'));
    expect(on('2021-01-01')).toContain('正在整改，逾期');
    expect(on('2021-01-01')).toBe(on('2021-03-01'));
  });

  it.each([
    ['an achievement tells what came of it', anItem('achievement'), '成效：主路全部装上路灯。'],
    ['a notice tells its text', anItem('notice'), '内容：正文。'],
    [
      'a notice tells how long one can object',
      anItem('notice', {
        noticeKind: '公示',
        period: { from: '2020-11-20', days: '7', counting: '自然日' },
      }),
      '公示期：2020年11月20日至11月26日（7 天）。',
    ],
    [
      'a board tells where it hangs',
      anItem('board'),
      '设置地点：柳湾村村口，编号 QH-B01；尚未上墙。',
    ],
  ])('%s', (_, item, line) => {
    expect(textOf(item)).toContain(line);
  });

  const headings = (board: Record<string, unknown>, item: AnyItem) => {
    const shown = anItem('board', board, 'board');
    const story = shareStory(shown, anOffice({ items: [shown, item] }), portal);
    return [story.states.length, ...story.parts.map(({ heading }) => heading)].join(' ');
  };

  it('of a guide begins with what to do, and of any board with what it says', () => {
    expect(headings({ template: 'service' }, anItem('service'))).toBe(
      '0 怎么办 要带什么 多久办好 到哪里办 问谁 谁能办 收费 补充说明 设置地点',
    );
    expect(headings({}, anItem('rectification'))).toMatch(/^0 进展状态 .* 设置地点$/);
  });

  it('of a letter on a later board is no newer than the letter', () => {
    const board = anItem('board', { template: 'letter' }, 'board');
    const letter = anItem('outreach', { on: '2020-09-20' });
    const { asOf } = shareStory(board, anOffice({ items: [board, letter] }), portal);
    expect(asOf).toBe('截至2020年9月20日');
  });

  it('cuts a long text at the end of a sentence and says that it goes on', () => {
    const body = `${'路灯装好了。'.repeat(40)}`;
    expect(textOf(anItem('notice', {}, 'a', body))).toMatch(/内容：(?:路灯装好了。)+……/);
  });
});

describe('sharedItems', () => {
  it('are public and stand', () => {
    const items = [
      anItem('notice', {}, 'one'),
      anItem('notice', { withdrawn: { on: '2020-11-22', reason: '重复' } }, 'two'),
      anItem('notice', { audience: 'internal' }, 'three'),
      anItem('document', {}, 'four'),
    ];
    expect(sharedItems(anOffice({ items })).map(({ id }) => id)).toEqual(['one']);
  });
});
