import { expect, it } from 'vitest';
import { numbersChanged, textsChanged } from './made-up-typing.ts';

// Always the same texts, and not many: `npm run test:faults` takes others each time.
const runs = { numRuns: 120, seed: 20_201_125 };

it('reads every text as it was typed, or refuses it', () => {
  expect(textsChanged(runs)).toEqual([]);
});

it('reads every number as it was typed, or refuses it', () => {
  expect(numbersChanged(runs)).toEqual([]);
});
