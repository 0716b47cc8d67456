import { describe, expect, it } from 'vitest';
import { idPattern } from '#model/basics/id.ts';
import { idOf } from './id-of.ts';

describe('the id of a title', () => {
  it.each([
    ['柳湾村路灯', ['柳湾村'], 'liuwancun-ludeng'],
    [
      '关于柳湾村、石桥村停水的通知',
      ['柳湾村', '石桥村'],
      'guanyu-liuwancun-shiqiaocun-tingshui-de-tongzhi',
    ],
    ['2020年第3期（绿化）', [], '2020-nian-di-3-qi-lvhua'],
    ['Q&A 问答', [], 'q-a-wenda'],
    ['……', [], undefined],
  ])('of %s is %s', (title, names, id) => {
    expect(idOf(title, names)).toBe(id);
  });

  it('is never longer than an id may be, and ends with a whole word', () => {
    const id = idOf('关于进一步做好全乡农村道路交通安全隐患排查整治工作情况的通报') ?? '';
    expect(id.length).toBeLessThanOrEqual(60);
    expect(id).toMatch(idPattern);
  });
});
