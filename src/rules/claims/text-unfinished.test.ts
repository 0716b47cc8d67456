import { describe, expect, it } from 'vitest';
import { anItem, anOffice, drafts, found, foundIn } from '../fixtures.ts';
import { textUnfinished } from './text-unfinished.ts';

describe('text-unfinished', () => {
  it.each([
    ['待核实 XXX，这里补充。', 1],
    ['××村的路灯', 1],
    ['某某村的路灯', 1],
    ['预算（待定）', 1],
    ['（照片待补）', 1],
    ['（此处插图）', 1],
    ['修了 12 处（数字待核实）', 1],
    ['（其中 3 户待核实）', 0],
    ['便民服务中心 X 号窗口', 1],
    ['X 月 × 日前办结', 1],
    ['检查用 X 光机', 0],
    ['长 × 宽，60 × 90 厘米', 0],
    ['责任单位：____', 1],
    ['具体数字待补充', 1],
    ['待核实：长度', 1],
    ['- [ ] 补两张照片', 1],
    ['整改方案（初稿）', 1],
    ['整改方案（征求意见稿）', 0],
    ['[1] 见附件', 0],
    ['见附件。', 0],
    ['%% 草稿 %%', 1],
    ['{{标题}}', 1],
    ['    年  月  日', 1],
    ['2020 年 月 日', 1],
    ['出生年月日', 0],
    ['长度？？', 1],
    ['每年每月每日', 0],
    ['张某某在门口堆放杂物', 0],
    ['某路段已修好', 0],
    ['衣服 XL 码', 0],
    ['12 户待核实身份后发放', 0],
    ['尺寸 60×90', 0],
    ['Lorem ipsum dolor sit amet', 1],
    ['这里是正文。', 1],
    ['示例文字', 1],
    ['牌子上有示例，文字不多', 0],
  ])('of a line “%s” says so %d times', (body, times) => {
    const office = anOffice({ items: [anItem('notice', {}, 'a', `第一行。\n${body}`)] });
    const lines = drafts(textUnfinished, office);
    expect(lines.map(({ line }) => line)).toEqual(times ? [41] : []);
  });

  it('looks at fields that send readers elsewhere', () => {
    expect(foundIn(textUnfinished, 'rectification', { goal: '见附件' })).toEqual(['goal']);
    expect(foundIn(textUnfinished, 'rectification', { content: '同意见内容' })).toEqual([
      'content',
    ]);
  });

  it('looks at settings and lists, but for entries that are internal', () => {
    const piece = {
      id: 'gaojian',
      outlet: '示例日报',
      outletKind: '报纸',
      pieceKind: '绩效宣传',
      on: '2020-11-20',
      title: 'XX 村路灯亮了',
      unit: 'dangzheng',
    };
    const lists = [piece, { ...piece, id: 'neibu', audience: 'internal' }];
    const office = anOffice({ settings: { address: '示例路XX号' }, publications: lists });
    expect(found(textUnfinished, office)).toEqual([
      'office.yaml address',
      'publications.yaml publications.0.title',
    ]);
  });

  it('looks at fields that readers see', () => {
    expect(foundIn(textUnfinished, 'rectification', { goal: '装 XX 盏灯' })).toEqual(['goal']);
    expect(foundIn(textUnfinished, 'rectification', { internalNote: 'XXX' })).toEqual([]);
  });
});
