import { describe, expect, it } from 'vitest';
import { changedFields } from '#model/boards/board-facts.ts';
import type { CivilDate } from '#model/basics/date.ts';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { boardSays } from './board-says.ts';

const lamps = {
  publishedOn: '2020-09-01',
  deadline: '2020-10-30',
  measures: ['逐盏检查。', '更换蓄电池；'],
  milestones: [
    { what: '逐盏检查', plannedOn: '2020-09-08', doneOn: '2020-09-08' },
    { what: '更换 6 盏', plannedOn: '2020-12-05' },
  ],
  funds: '公共设施维护经费',
};
const board = anItem('board', { items: ['lamps'] }, 'sign');
const saysOn = (today: string, raw: Record<string, unknown> = {}) =>
  boardSays(
    board,
    anOffice({
      today: today as CivilDate,
      items: [board, anItem('rectification', { ...lamps, ...raw }, 'lamps')],
    }),
  );

describe('what a signboard says', () => {
  it('says the fields in the order of the sheet', () => {
    expect(saysOn('2020-11-25')).toEqual({
      进展状态: '正在整改',
      整改时限: '2020年10月30日（逾期）',
      群众反映: '村里晚上没有路灯，走路不方便',
      整改目标: '主路夜间有照明',
      整改措施: '逐盏检查；更换蓄电池。',
      整改进度: '已装好一半；2020年9月8日逐盏检查；计划 2020年12月5日更换 6 盏。',
      资金来源: '公共设施维护经费',
      责任单位: '党政综合办公室',
      责任人: '党政办负责人',
      咨询电话: '0000-0000001',
      监督电话: '0000-0000003',
    });
    expect(Object.keys(saysOn('2020-11-25'))[0]).toBe('进展状态');
  });

  it('changes by a day passing only where the deadline or a step passes', () => {
    expect(changedFields(saysOn('2020-11-20'), saysOn('2020-10-30'))).toMatchObject([
      { field: '整改时限', before: '2020年10月30日（逾期）', now: '2020年10月30日' },
    ]);
    expect(saysOn('2020-11-26')).toEqual(saysOn('2020-12-05'));
    expect(changedFields(saysOn('2020-12-05'), saysOn('2020-12-06'))).toMatchObject([
      { field: '整改进度', now: expect.stringContaining('原计划 2020年12月5日更换 6 盏，未完成') },
    ]);
    expect(saysOn('2020-12-06')).toEqual(saysOn('2021-03-01'));
  });

  it('says where the deadline came from', () => {
    const extensions = [
      { to: '2020-12-30', reason: '等材料', approvedBy: '分管副乡长', approvedOn: '2020-10-20' },
    ];
    expect(saysOn('2020-11-25', { extensions })['整改时限']).toBe(
      '2020年12月30日（原定 2020年10月30日）',
    );
  });

  it.each([
    ['internal', { audience: 'internal' }],
    ['not signed off', { approval: undefined }],
    ['of a later day', { publishedOn: '2020-11-26' }],
    ['withdrawn', { withdrawn: { on: '2020-11-21', reason: '重复' } }],
  ])('says nothing of an item that is %s', (_, raw) => {
    expect(saysOn('2020-11-25', raw)).toEqual({});
  });
});

describe('what an achievements board says', () => {
  it('has an entry for each achievement, in the order of the board', () => {
    const items = [
      anItem('achievement', { title: '路灯' }, 'lamps'),
      anItem(
        'achievement',
        {
          title: '水管',
          results: ['换管 1.2 公里'],
          figures: [
            { label: '受益', value: '12800', unit: '人', source: '登记表', asOf: '2020-11-01' },
          ],
        },
        'water',
      ),
    ];
    const wall = anItem('board', { template: 'achievements', items: ['water', 'lamps', 'gone'] });
    expect(Object.entries(boardSays(wall, anOffice({ items })))).toEqual([
      ['水管', '换管 1.2 公里；受益 12,800 人（登记表，截至 2020年11月1日）。'],
      ['路灯', '主路全部装上路灯。'],
    ]);
  });
});
