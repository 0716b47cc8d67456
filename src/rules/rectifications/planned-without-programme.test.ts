import { describe, expect, it } from 'vitest';
import { foundIn } from '../fixtures.ts';
import { plannedWithoutProgramme } from './planned-without-programme.ts';

describe('planned-without-programme', () => {
  it.each([
    [{ progress: '列入规划' }, ['progress']],
    [{ progress: '列入规划', programme: '示例县农村公路规划' }, []],
    [{ progress: '正在整改' }, []],
  ])('%j', (raw, expected) => {
    expect(foundIn(plannedWithoutProgramme, 'rectification', raw)).toEqual(expected);
  });
});
