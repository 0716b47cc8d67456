import { describe, expect, it } from 'vitest';
import { type Raw, anItem, anOffice, found } from '../fixtures.ts';
import { transferChain } from './transfer-chain.ts';

const unit = (id: string, raw: Raw = {}) => ({
  ...{ id, name: `${id}站`, leader: '站长', telephone: '0000-0000004' },
  ...raw,
});
const move = (from: string, to: string, on: string) => ({
  ...{ from, to, on, reason: '分工调整', approvedBy: '乡长' },
});

describe('transfer-chain', () => {
  it.each<[what: string, transfers: Raw[], places: string[]]>([
    ['none', [], []],
    ['to the unit that has it', [move('a', 'c', '2020-11-01')], []],
    ['from hand to hand', [move('a', 'b', '2020-11-01'), move('b', 'c', '2020-11-02')], []],
    ['to another than has it', [move('c', 'a', '2020-11-01')], ['unit']],
    ['to itself', [move('c', 'c', '2020-11-01')], ['transfers.0.to']],
    [
      'with a gap',
      [move('a', 'b', '2020-11-01'), move('a', 'c', '2020-11-02')],
      ['transfers.1.from'],
    ],
    [
      'twice on a day',
      [move('a', 'b', '2020-11-01'), move('b', 'c', '2020-11-01')],
      ['transfers.1.on'],
    ],
    ['to one that was not there yet', [move('a', 'c', '2020-10-31')], ['transfers.0.to']],
  ])('%s', (_, transfers, places) => {
    const office = anOffice({
      settings: { units: [unit('a'), unit('b'), unit('c', { since: '2020-11-01' })] },
      items: [anItem('rectification', { unit: 'c', transfers })],
    });
    expect(found(transferChain, office)).toEqual(places.map((at) => `a.md ${at}`));
  });
});
