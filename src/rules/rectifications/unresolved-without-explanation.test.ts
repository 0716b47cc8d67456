import { describe, expect, it } from 'vitest';
import { foundIn } from '../fixtures.ts';
import { unresolvedWithoutExplanation } from './unresolved-without-explanation.ts';

const explanation = {
  reason: '涉及省道红线',
  explainedBy: '分管领导',
  on: '2020-10-15',
  how: '到村当面说明',
};

describe('unresolved-without-explanation', () => {
  it.each([
    ['暂难解决 without an explanation', { progress: '暂难解决' }, ['progress']],
    ['暂难解决 with one', { progress: '暂难解决', explanation }, []],
    ['other progress', { progress: '制定方案' }, []],
  ])('%s', (_name, raw, expected) => {
    expect(foundIn(unresolvedWithoutExplanation, 'rectification', raw)).toEqual(expected);
  });
});
