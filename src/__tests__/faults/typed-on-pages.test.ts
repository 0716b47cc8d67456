import { expect, inject, it } from 'vitest';
import { publish } from '../made-up/pages.ts';

// Other texts each time, and more of them; the seed brings them back.

const seeds = Array.from({ length: 5 }, () => Math.floor(Math.random() * 2 ** 31));

it.each(seeds)('an office of seed %i is published as it was typed', async (seed) => {
  const { refused, missing, otherNumbers, leaked } = await publish(inject('workshop').folder, {
    items: 12,
    seed,
  });
  expect({ refused, missing, otherNumbers, leaked }).toEqual({
    refused: [],
    missing: [],
    otherNumbers: [],
    leaked: [],
  });
});
