import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { boardSays } from '../board-says.ts';

const board = anItem('board', { template: 'duties', size: 'A2', items: [] }, 'board');
const duty = (id: string, raw: Record<string, unknown> = {}) => ({
  id,
  clause: `示例方案 ${id}`,
  what: `任务 ${id}`,
  owner: 'dangzheng',
  rule: { type: 'deadline', of: { kind: 'document', serving: '是' }, by: '2020-11-20' },
  ...raw,
});
const saysOn = (today: string) =>
  boardSays(
    board,
    anOffice({
      today: today as CivilDate,
      duties: [duty('one'), duty('two', { audience: 'internal' })],
      items: [board, anItem('document')],
    }),
  );

describe('what a 任务进度栏 says', () => {
  it('says how each public duty is, and nothing of internal ones', () => {
    expect(saysOn('2020-11-20')).toEqual({
      '任务 one': '未到期；2020年11月20日前完成；还没有完成的记录。',
    });
  });

  it('changes only from the day after the due date', () => {
    expect(saysOn('2020-11-01')).toEqual(saysOn('2020-11-20'));
    expect(saysOn('2020-11-21')['任务 one']).toMatch(/^逾期未完成；/);
    expect(saysOn('2021-05-01')).toEqual(saysOn('2020-11-21'));
  });
});
