import { describe, expect, it } from 'vitest';
import { pathOperators } from './path-operators.ts';

describe('the path of an SVG as PDF operators', () => {
  it.each([
    ['a rectangle by steps', 'M 1 2h 10 v 5.5 h -10 Z', '1 2 m|11 2 l|11 7.5 l|1 7.5 l|h'],
    ['absolute lines', 'M 1 2 L 3 4 H 5 V 6', '1 2 m|3 4 l|5 4 l|5 6 l'],
    ['starts from which nothing is drawn', 'M 0 0m 4 5 l 1 1', '4 5 m|5 6 l'],
    ['a cubic curve', 'M 0 0c 1 2 3 4 5 6', '0 0 m|1 2 3 4 5 6 c'],
    ['a quadratic curve', 'M 0 0Q 3 3 6 0', '0 0 m|2 2 4 2 6 0 c'],
    ['a second part after a close', 'M 1 1h 2 v 2 Z l 5 0', '1 1 m|3 1 l|3 3 l|h|1 1 m|6 1 l'],
    ['a letter for many', 'M 0 0 1 1 2 0 l 1 0 1 1', '0 0 m|1 1 l|2 0 l|3 0 l|4 1 l'],
    ['numbers written short', 'M-.5-.5L1e1,2.5e-1', '-0.5 -0.5 m|10 0.25 l'],
    ['nothing', '', ''],
  ])('%s', (_, d, operators) => {
    expect(pathOperators(d).split('\n').join('|')).toBe(operators);
  });

  it.each(['M 0 0 A 1 1 0 0 0 2 2', 'M 0 0 S 1 1 2 2', 'M 0 0 T 1 1'])('never %s', (d) => {
    expect(() => pathOperators(d)).toThrow('command');
  });
});
