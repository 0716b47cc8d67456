import { describe, expect, it } from 'vitest';
import { scanText } from '#privacy/scan.ts';
import { asRead } from './privacy.ts';
import { elevenDigits, hardNegatives } from './privacy/negatives.ts';
import { plainKinds, positives } from './privacy/positives.ts';
import type { Sample } from './privacy/sample.ts';

const isBlocked = (sample: Sample) =>
  scanText(asRead(sample)).some(({ severity }) => severity === 'error');

describe('the sets of personal data in disguise', () => {
  it('hold a thousand of each kind in ten forms at least, and are the same each time', () => {
    const all = positives();
    for (const of of Map.groupBy(all, ({ kind }) => kind).values()) {
      expect(of.length).toBeGreaterThanOrEqual(1000);
      expect(new Set(of.map(({ form }) => form)).size).toBeGreaterThanOrEqual(10);
    }
    expect(positives()).toEqual(all);
    expect(hardNegatives()).toHaveLength(7200);
    expect(elevenDigits()).toHaveLength(600);
  });

  it.each(plainKinds)('$kind is blocked in 99.5 % of every form', ({ kind }) => {
    const forms = Map.groupBy(
      positives().filter((one) => one.kind === kind),
      ({ form }) => form,
    );
    const missed = [...forms].filter(
      ([, all]) => all.filter(isBlocked).length < all.length * 0.995,
    );
    expect(missed.map(([form]) => form)).toEqual([]);
  });

  it('of 7,200 texts that must pass, 0.2 % are blocked at most', () => {
    expect(hardNegatives().filter(isBlocked).length).toBeLessThanOrEqual(14);
  });
});
