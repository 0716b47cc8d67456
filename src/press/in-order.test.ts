import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

describe('jobs in their order', () => {
  it('give their results in that order, whichever ends first', async () => {
    const results = await inOrder([30, 1, 15], 3, async (delay, index) => {
      await setTimeout(delay);
      return `${index}: ${delay}`;
    });
    expect(results).toEqual(['0: 30', '1: 1', '2: 15']);
  });

  it.each([1, 2, 3])('have %d under way at once, never more', async (atOnce) => {
    let [now, most] = [0, 0];
    await inOrder([1, 2, 3, 4, 5], atOnce, async () => {
      most = Math.max(most, ++now);
      await setTimeout(2);
      now--;
    });
    expect(most).toBe(atOnce);
  });

  it('stop at a failure, when what is under way has ended', async () => {
    const ended: number[] = [];
    const work = async (job: number) => {
      if (job === 1) throw new Error('broken');
      await setTimeout(5);
      ended.push(job);
    };
    await expect(inOrder([0, 1, 2, 3], 2, work)).rejects.toThrow('broken');
    expect(ended).toEqual([0]);
  });
});
