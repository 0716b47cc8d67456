import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { boardSays } from '../board-says.ts';
import { rowStates, sevenFields } from './rectification-board.ts';

const board = anItem(
  'board',
  { template: 'rectification-board', size: 'A3', items: [], year: '2019' },
  'column',
);
const item = (id: string, raw: Record<string, unknown> = {}) =>
  anItem('rectification', { title: `${id} 的事`, ...raw }, id);
const says = (items: ReturnType<typeof item>[], today = '2020-11-25') =>
  boardSays(board, anOffice({ today: today as CivilDate, items: [board, ...items] }));

describe('what a 信息公开栏 says', () => {
  it('says the state and the seven fields of each item of its year, the overdue first', () => {
    const done = { progress: '已完成', effect: '主路全部亮灯', completedOn: '2020-11-20' };
    expect(
      says([
        item('路灯', done),
        item('水渠', { deadline: '2020-10-30' }),
        item('旧', { year: '2018' }),
      ]),
    ).toEqual({
      '水渠 的事':
        '正在整改，逾期；整改内容：村内主路没有路灯；整改措施：安装路灯；整改目标：主路夜间有照明；整改时限：2020年10月30日（逾期）；整改成效：目前：已装好一半；责任单位：党政综合办公室；责任人：党政办负责人。',
      '路灯 的事':
        '已完成；整改内容：村内主路没有路灯；整改措施：安装路灯；整改目标：主路夜间有照明；整改时限：2020年12月31日；整改成效：主路全部亮灯；责任单位：党政综合办公室；责任人：党政办负责人。',
    });
    const first = says([item('路灯', done), item('水渠', { deadline: '2020-10-30' })]);
    expect(Object.keys(first)[0]).toBe('水渠 的事');
  });

  it('leaves out what is internal or withdrawn', () => {
    const withdrawn = { on: '2020-11-22', reason: '表述有误' };
    expect(says([item('甲', { audience: 'internal' }), item('乙', { withdrawn })])).toEqual({});
  });

  it('keeps items of the same title apart', () => {
    const same = { title: '路灯' };
    expect(Object.keys(says([item('甲', same), item('乙', same)]))).toEqual(['路灯', '路灯（2）']);
  });

  it('changes by a day passing only where a deadline passes', () => {
    const lamps = [item('路灯', { deadline: '2020-10-30' })];
    expect(says(lamps, '2020-11-25')).toEqual(says(lamps, '2021-03-01'));
    expect(says(lamps, '2020-11-25')).not.toEqual(says(lamps, '2020-10-30'));
  });
});

describe('the row of an item', () => {
  const office = anOffice();
  it('says what there is where the progress owes no measures yet', () => {
    const planning = item('甲', { progress: '制定方案', measures: [], goal: undefined });
    expect(sevenFields(planning, office)).toMatchObject({
      整改措施: '方案正在制定',
      整改目标: '方案正在制定',
    });
  });

  it('says late and relapsed by words of their own tone', () => {
    const states = rowStates(
      item('甲', { deadline: '2020-10-30', relapses: [{ on: '2020-11-01', note: '又不亮' }] }),
      office.today,
    );
    expect(states).toEqual([
      { word: '正在整改', tone: 'doing' },
      { word: '逾期', tone: 'late' },
      { word: '问题反弹，重新办理', tone: 'late' },
    ]);
  });
});
