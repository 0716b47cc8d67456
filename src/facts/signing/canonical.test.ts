import canonicalize from 'canonicalize';
import { describe, expect, it } from 'vitest';
import { type Json, canonical } from './canonical.ts';

describe('the canonical form of JSON (RFC 8785)', () => {
  it.each<[string, Json]>([
    ['words and numbers', { b: 1, a: ['路灯', 0.1, 1e21, 1e-7, -0, true, null] }],
    ['names in the order of their UTF-16 units', { '\u{1f600}': 1, '\ufb33': 2, '€': 3, '\r': 4 }],
    ['marks that JSON writes by escape', { '\u0007': '"\\/\b\f\n\r\t\u001f\u007f\u2028' }],
    ['names that look like numbers', { 10: 1, 9: 2, 1: { 2: {}, 11: [] } }],
    ['nothing at all', {}],
  ])('is that of the reference program for %s', (_, value) => {
    expect(canonical(value)).toBe(canonicalize(value));
  });

  it('is that of the example in the norm', () => {
    const numbers = [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001];
    expect(canonical({ numbers, literals: [null, true, false] })).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}',
    );
  });

  it.each([
    ['a number without a value', Number.NaN],
    ['an endless number', Number.POSITIVE_INFINITY],
    ['half a character', '\ud800'],
  ])('refuses %s', (_, value) => {
    expect(() => canonical([value])).toThrow();
  });
});
