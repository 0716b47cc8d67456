import { expect, it } from 'vitest';
import { anItem } from '#rules/fixtures.ts';
import { countText } from './balance.ts';
import { mergedReply, mergedText } from './merged.ts';

it.each([
  [[], '', ''],
  [['2'], '2 条意见并办', '另有 1 条意见反映同一件事，一并办理，每条都这样答复'],
  [['2', '3'], '3 条意见并办', '另有 2 条意见反映同一件事，一并办理，每条都这样答复'],
])('a matter that also answers %j', (mergedOpinions, text, reply) => {
  const item = anItem('rectification', { opinionNumber: '1', mergedOpinions });
  expect([mergedText(item), mergedReply(item)]).toEqual([text, reply]);
});

it('is counted once, and its opinions each', () => {
  const items = [[], ['2', '3']].map((mergedOpinions) =>
    anItem('rectification', { mergedOpinions }),
  );
  expect(countText(items)).toBe('2\u00a0件（4 条意见）');
  expect(countText(items.slice(0, 1))).toBe('1\u00a0件');
});
