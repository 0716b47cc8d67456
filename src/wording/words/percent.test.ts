import { describe, expect, it } from 'vitest';
import { percentText } from './percent.ts';

describe('percentText', () => {
  it.each([
    [0, 0, '—'],
    [0, 3, '0%'],
    [1, 3, '33%'],
    [2, 3, '67%'],
    [14, 14, '100%'],
  ])('tells %i of %i as %s', (part, whole, text) => {
    expect(percentText(part, whole)).toBe(text);
  });
});
