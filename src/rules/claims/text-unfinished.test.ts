import { describe, expect, it } from 'vitest';
import { anItem, anOffice, drafts, foundIn } from '../fixtures.ts';
import { textUnfinished } from './text-unfinished.ts';

describe('text-unfinished', () => {
  it.each([
    ['待核实 XXX，这里补充。', 1],
    ['××村的路灯', 1],
    ['某某村的路灯', 1],
    ['预算（待定）', 1],
    ['责任单位：____', 1],
    ['具体数字待补充', 1],
    ['待核实：长度', 1],
    ['张某某在门口堆放杂物', 0],
    ['某路段已修好', 0],
    ['衣服 XL 码', 0],
    ['12 户待核实身份后发放', 0],
    ['尺寸 60×90', 0],
  ])('of a line “%s” says so %d times', (body, times) => {
    const office = anOffice({ items: [anItem('notice', {}, 'a', `第一行。\n${body}`)] });
    const found = drafts(textUnfinished, office);
    expect(found.map(({ line }) => line)).toEqual(times ? [41] : []);
  });

  it('looks at fields that readers see', () => {
    expect(foundIn(textUnfinished, 'rectification', { goal: '装 XX 盏灯' })).toEqual(['goal']);
    expect(foundIn(textUnfinished, 'rectification', { internalNote: 'XXX' })).toEqual([]);
  });
});
