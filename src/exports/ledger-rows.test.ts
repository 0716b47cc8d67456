import { describe, expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { filingOf, ledgerRows, rowNumber } from './filing.ts';
import { ledgerColumns } from './ledger-columns.ts';

const move = { from: 'a', to: 'b', on: '2020-11-02', reason: '分工调整', approvedBy: '乡长' };
const unit = (id: string, name: string, raw: object = {}) => ({
  ...{ id, name, leader: '站长', telephone: '0000-0000004' },
  ...raw,
});
const office = anOffice({
  settings: {
    units: [
      unit('a', '水利站'),
      unit('b', '中心', { names: [{ name: '建设站', until: '2020-11-10' }] }),
    ],
  },
  items: [
    anItem(
      'rectification',
      {
        ...{ opinionNumber: '07', mergedOpinions: ['03', '09'], unit: 'b', transfers: [move] },
        ...{ deadline: '2020-10-31', assignedOn: '2020-10-01' },
      },
      'merged',
    ),
    anItem('rectification', { opinionNumber: '05', unit: 'a' }, 'alone'),
    anItem('rectification', { unit: 'a', mergedOpinions: ['11'] }, 'unnumbered'),
  ],
});
const filing = filingOf(office, 2019);
const cells = (heading: string) => {
  const column = ledgerColumns(office).find((one) => one.heading === heading)!;
  return ledgerRows(filing).map((row, index) => column.value(row, index));
};

describe('the ledger', () => {
  it('has a row for each opinion, by its number', () => {
    expect(cells('意见编号')).toEqual(['03', '05', '07', '09', '11', '']);
    expect(cells('序号')).toEqual([1, 2, 3, 4, 5, 6]);
    expect(ledgerRows(filing).map(({ id }) => id)).toEqual([
      ...['merged', 'alone', 'merged', 'merged', 'unnumbered', 'unnumbered'],
    ]);
  });

  it('says in each of them which others are handled with it', () => {
    const remarks = cells('备注').map((text) => String(text).split('\n')[0]);
    expect(remarks[0]).toBe('与意见 07、09 并办');
    expect(remarks[2]).toBe('与意见 03、09 并办');
  });

  it('numbers the folder of an item as its first row', () => {
    expect(filing.items.map((item) => [item.id, rowNumber(filing, item)])).toEqual([
      ['alone', 2],
      ['merged', 1],
      ['unnumbered', 5],
    ]);
  });

  it('tells the move, and whose delay is whose, by the names of those days', () => {
    expect(String(cells('备注')[0])).toContain(
      [
        '2020年11月2日经乡长同意由水利站转给建设站，原因：分工调整',
        '水利站 2020年10月1日至2020年11月1日，32 天，其中逾期 1 天',
        '中心 2020年11月2日起，24 天，其中逾期 24 天',
      ].join('\n'),
    );
  });

  it('counts matters, and opinions beside them', () => {
    expect(filing.balance).toMatchObject({ total: 3, opinions: 6 });
  });
});
