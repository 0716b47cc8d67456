import { describe, expect, it } from 'vitest';
import { canonicalRow, rowWords } from './canonical-row.ts';
import { hardList, workbookOf } from './frame-fixtures.ts';
import { readList } from './read-list.ts';
import { commitmentOf, parseSalts, saltsNeeded, saltsText } from './salted-list.ts';

const list = {
  canonical: [
    ['代号', '村'],
    ['住户0001', '柳湾村'],
    ['住户0002', '石桥村'],
  ],
};
const [head, first, second] = list.canonical as [string[], string[], string[]];
const salts = { salts: ['11', '22', '33'].map((byte) => byte.repeat(32)), version: 2 as const };
const root = commitmentOf(list, salts);

describe('the commitment to a list', () => {
  it('is the same for the same list and salts', () => {
    expect(root).toMatch(/^[0-9a-f]{64}$/);
    expect(commitmentOf(structuredClone(list), parseSalts(saltsText(salts))!)).toBe(root);
  });

  it.each([
    ['another row', [head, first, ['住户0003', '石桥村']]],
    ['another order', [head, second, first]],
    ['other headings', [head.toReversed(), first, second]],
    ['cells joined', [head, ['住户0001柳湾村'], second]],
  ])('differs with %s', (_, canonical) => {
    expect(commitmentOf({ canonical }, salts)).not.toBe(root);
  });

  it('differs with other salts, so that a guessed list cannot be tried against it', () => {
    expect(commitmentOf(list, { ...salts, salts: salts.salts.toReversed() })).not.toBe(root);
  });

  it('asks for one salt each for the headings and the rows', () => {
    expect(saltsNeeded(list)).toBe(3);
    expect(() => commitmentOf(list, { ...salts, salts: salts.salts.slice(1) })).toThrow(RangeError);
  });

  it.each([
    'no JSON',
    '{}',
    'null',
    JSON.stringify({ format: 'sunboard-frame-salts/1', salts: ['11'] }),
    JSON.stringify({ format: 'else', salts: salts.salts }),
    JSON.stringify({ format: 'sunboard-frame-salts/3', salts: salts.salts }),
  ])('reads no salts from %s', (text) => {
    expect(parseSalts(text)).toBeUndefined();
  });

  it('takes what a cell holds and not how it is shown', () => {
    const date = new Date(Date.UTC(2020, 7, 31));
    const row = [' 柳湾 ', 12, true, date, null, undefined];
    expect(rowWords(row, 1)).toEqual(['柳湾', '12', 'TRUE', '2020-08-31']);
    expect(rowWords(row, 2)).toEqual(['柳湾', '12', 'TRUE', '44074']);
    expect(new TextDecoder().decode(canonicalRow(['a"', '', 'b']))).toBe('["a\\"","","b"]');
  });

  it.each([
    ['17 digits and 15', 0.1 + 0.2, 0.3],
    ['a third', 1 / 3, 0.333333333333333],
    ['15 digits before the point', 123_456_789_012_345.6, 123_456_789_012_346],
    ['line ends of Windows', '甲\r\n乙', '甲\n乙'],
    ['line ends of old Macs', '甲\r乙', '甲\n乙'],
    ['a date and its number', new Date(Date.UTC(2020, 7, 1)), 44_044],
    ['a time and its number', new Date(Date.UTC(2020, 7, 1, 12)), 44_044.5],
    ['a fraction of a second', new Date(Date.UTC(2020, 7, 1, 0, 0, 0, 2)), 44_044],
    ['1900-01-01', new Date(Date.UTC(1900, 0, 1)), 1],
    ['1900-03-01', new Date(Date.UTC(1900, 2, 1)), 61],
  ])('writes alike in version 2, and not before, %s', (_, one, other) => {
    expect(rowWords([one], 2)).toEqual(rowWords([other], 2));
    expect(rowWords([one], 1)).not.toEqual(rowWords([other], 1));
  });

  it('still verifies a root of the first version', async () => {
    const rows = [
      ['序号', '数', '日期', '写了几行', '是'],
      [1, 0.1 + 0.2, new Date(Date.UTC(2020, 7, 31)), '甲\r\n乙', true],
      [2, 1 / 3, new Date(Date.UTC(2020, 7, 31, 8, 30, 15)), ' x ', false],
    ];
    const old = parseSalts(
      JSON.stringify({ format: 'sunboard-frame-salts/1', salts: salts.salts }),
    );
    const read = await readList(await workbookOf(rows), {}, old?.version);
    // Made by the program as it was before there was a second version.
    expect(commitmentOf(read, old!)).toBe(
      'e95f1aa1b81526bb4aff9c0a43aca317ce1f82df736ca6a03602e454460a96bd',
    );
  });

  it('takes a date for the same whatever its format', async () => {
    const [plain, weekday] = await Promise.all(
      ['yyyy-mm-dd', '[$-804]aaaa'].map(async (format) => readList(await hardList(format))),
    );
    expect(weekday?.canonical).toEqual(plain?.canonical);
  });
});
