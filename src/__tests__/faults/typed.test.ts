import { expect, it } from 'vitest';
import { numbersChanged, textsChanged } from '#library/typed/made-up-typing.ts';

// Other texts each time; what is found can be tried again with the text that is told.

it('reads every text as it was typed, or refuses it', () => {
  expect(textsChanged({ numRuns: 4000 })).toEqual([]);
});

it('reads every number as it was typed, or refuses it', () => {
  expect(numbersChanged({ numRuns: 4000 })).toEqual([]);
});
