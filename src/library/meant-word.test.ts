import { describe, expect, it } from 'vitest';
import { meantWord } from './meant-word.ts';

describe('the word of a choice that was probably meant', () => {
  it.each([
    ['销号', ['未销号', '已验收', '已销号'], '已销号'],
    ['不公开', ['public', 'internal', '公开', '内部，不公开'], 'internal'],
    ['不对外公开', ['public', 'internal', '公开'], 'internal'],
    ['内部', ['public', 'internal'], 'internal'],
    ['不是', ['是', '否', 'true', 'false'], '否'],
    ['居民代表', ['村委', '居委', '党员代表', '人大代表', '群众代表'], '群众代表'],
    ['正在整該', ['正在整改', '已完成'], '正在整改'],
  ])('%s is %s: %s', (typed, allowed, meant) => {
    expect(meantWord(typed, allowed)).toBe(meant);
  });

  it.each([
    ['不公开', ['公开']],
    ['公开', ['不公开']],
    ['未完成', ['已完成']],
    ['非重点', ['重点']],
    ['无异议', ['有异议']],
    ['妇女代表', ['党员代表', '人大代表']],
  ])('%s is none of %s: neither its opposite nor one of two', (typed, allowed) => {
    expect(meantWord(typed, allowed)).toBeUndefined();
  });
});
