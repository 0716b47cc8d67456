import { expect, it } from 'vitest';
import { findPlates } from './plate.ts';

const number = '1'.repeat(5);

it.each([
  ['a plate', `桂A${number}`, 1],
  ['with its dot', `桂A·${number}`, 1],
  ['of an electric car', `桂AD${number}`, 1],
  ['letters only are a word', '桂ABCDEF', 0],
  ['a short name for the province', `桂${number}`, 0],
])('%s', (_, text, count) => {
  const found = findPlates(`车牌${text}。`);
  expect(found.map((match) => match.severity)).toEqual(Array(count).fill('hint'));
});
