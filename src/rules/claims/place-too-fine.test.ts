import { describe, expect, it } from 'vitest';
import { foundIn } from '../fixtures.ts';
import { placeTooFine } from './place-too-fine.ts';

describe('place-too-fine', () => {
  it.each([
    ['柳湾村路灯不亮', []],
    ['柳湾村第３组路灯不亮', ['opinion']],
    ['柳湾村五队水管漏水', ['opinion']],
    ['12号院门前积水', ['opinion']],
    ['上坡屯没有路灯', ['opinion']],
    ['1号窗口排队久', []],
    ['省道 205 号线噪声大', []],
  ])('of “%s” says %j', (opinion, expected) => {
    expect(foundIn(placeTooFine, 'rectification', { opinion })).toEqual(expected);
  });

  it('leaves internal items alone', () => {
    const raw = { opinion: '柳湾村三组路灯不亮', audience: 'internal' };
    expect(foundIn(placeTooFine, 'rectification', raw)).toEqual([]);
  });
});
