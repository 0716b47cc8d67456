import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inTurn } from './in-turn.ts';

it('calls in turn end one before the next begins, and a failure stays with its own', async () => {
  const steps: string[] = [];
  const work = inTurn(async (name: string, delay: number) => {
    steps.push(`${name} begins`);
    await setTimeout(delay);
    if (name === 'b') throw new Error('broken');
    steps.push(`${name} ends`);
    return name;
  });
  const results = await Promise.allSettled([work('a', 10), work('b', 1), work('c', 1)]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'c begins', 'c ends']);
});
