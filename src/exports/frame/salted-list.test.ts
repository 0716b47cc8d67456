import { describe, expect, it } from 'vitest';
import { canonicalRow, rowWords } from './canonical-row.ts';
import { commitmentOf, parseSalts, saltsNeeded, saltsText } from './salted-list.ts';

const list = {
  head: ['代号', '村'],
  rows: [
    ['住户0001', '柳湾村'],
    ['住户0002', '石桥村'],
  ],
  hiddenSheets: 0,
};
const salts = { salts: ['11', '22', '33'].map((byte) => byte.repeat(32)) };
const root = commitmentOf(list, salts);

describe('the commitment to a list', () => {
  it('is the same for the same list and salts', () => {
    expect(root).toMatch(/^[0-9a-f]{64}$/);
    expect(commitmentOf(structuredClone(list), parseSalts(saltsText(salts))!)).toBe(root);
  });

  it.each([
    [
      'another row',
      {
        ...list,
        rows: [
          ['住户0001', '柳湾村'],
          ['住户0003', '石桥村'],
        ],
      },
    ],
    ['another order', { ...list, rows: list.rows.toReversed() }],
    ['other headings', { ...list, head: ['村', '代号'] }],
    ['cells joined', { ...list, rows: [['住户0001柳湾村'], ['住户0002', '石桥村']] }],
  ])('differs with %s', (_, changed) => {
    expect(commitmentOf(changed, salts)).not.toBe(root);
  });

  it('differs with other salts, so that a guessed list cannot be tried against it', () => {
    expect(commitmentOf(list, { salts: salts.salts.toReversed() })).not.toBe(root);
  });

  it('asks for one salt each for the headings and the rows', () => {
    expect(saltsNeeded(list)).toBe(3);
    expect(() => commitmentOf(list, { salts: salts.salts.slice(1) })).toThrow(RangeError);
  });

  it.each([
    'no JSON',
    '{}',
    'null',
    JSON.stringify({ format: 'sunboard-frame-salts/1', salts: ['11'] }),
    JSON.stringify({ format: 'else', salts: salts.salts }),
  ])('reads no salts from %s', (text) => {
    expect(parseSalts(text)).toBeUndefined();
  });

  it('takes what a cell holds and not how it is shown', () => {
    const date = new Date(Date.UTC(2020, 7, 31));
    expect(rowWords([' 柳湾 ', 12, true, date, null, undefined])).toEqual([
      '柳湾',
      '12',
      'TRUE',
      '2020-08-31',
    ]);
    expect(new TextDecoder().decode(canonicalRow(['a"', '', 'b']))).toBe('["a\\"","","b"]');
  });
});
