import { expect, it } from 'vitest';
import { findBankCards } from './bank-card.ts';
import { aBankCard } from './made-up-numbers.ts';

it.each([16, 17, 18, 19])('a card of %i digits is found, but not with a wrong digit', (length) => {
  const card = aBankCard(length);
  expect(findBankCards(`卡号${card}`)).toMatchObject([{ type: '银行卡号', severity: 'error' }]);
  const last = Number(card.at(-1));
  expect(findBankCards(card.slice(0, -1) + ((last + 1) % 10))).toEqual([]);
});

it('a card in groups of four is found', () => {
  expect(findBankCards(aBankCard().replace(/(.{4})(?=.)/g, '$1 '))).toHaveLength(1);
});

it.each([15, 20])('a number of %i digits is no card', (length) => {
  expect(findBankCards(aBankCard(length))).toEqual([]);
});
