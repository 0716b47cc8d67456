import { describe, expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { type BalanceRow, unitRows, villageRows, yearRows } from './balance-row.ts';
import { fits, readChoice } from '../addresses/cut-choice.ts';
import { cutGroups, cutsByItem } from '../addresses/cuts.ts';
import type { Office } from '../library.ts';
import { measureNames } from './measures.ts';
import { listOrder } from '../items/neighbours.ts';

const unit = (id: string) => ({ id, name: id, leader: '主任', telephone: '0000-0000001' });
const states: Record<string, unknown>[] = [
  { progress: '已完成', effect: '亮了', assignedOn: '2020-09-01', completedOn: '2020-10-01' },
  { progress: '已完成', effect: '亮了', completedOn: '2020-10-01' },
  { progress: '基本完成', deadline: '2020-11-24' },
  { progress: '列入规划', programme: '规划', deadline: undefined },
  { progress: '暂难解决', relapses: [{ on: '2020-10-02', note: '又不亮了' }] },
  { workKind: '长期坚持', deadline: undefined },
];
/** Each state once a year, in turn at one of two units and in one of two villages or none. */
const officeOf = (years: readonly number[]) =>
  anOffice({
    settings: {
      units: [unit('dangzheng'), unit('shuili')],
      villages: [
        { id: 'liuwan', name: '柳湾村' },
        { id: 'shiqiao', name: '石桥村' },
      ],
    },
    items: [
      ...years.flatMap((year) =>
        states.map((state, at) =>
          anItem(
            'rectification',
            {
              ...state,
              year: String(year),
              unit: at % 2 ? 'dangzheng' : 'shuili',
              village: ['liuwan', 'shiqiao', undefined][at % 3],
            },
            `y${year}-${at}`,
          ),
        ),
      ),
      anItem('rectification', { year: '2019', audience: 'internal' }, 'internal'),
    ],
  });

/** How many items a reader finds behind an address: on a page made beforehand, or after filtering. */
function found(office: Office, address: string): number {
  const groups = cutGroups(office, 'rectification');
  const [path = '', query = ''] = address.split('?');
  const made = /\/by\/([^/]+)\/$/.exec(path)?.[1];
  const cuts = groups.flatMap((group) => group.cuts);
  if (made !== undefined) return cuts.find(({ slug }) => slug === made)?.items.length ?? -1;
  const choice = readChoice(
    query,
    cuts.map(({ slug }) => slug),
  );
  const cutsOf = cutsByItem(groups);
  const list = listOrder(office, 'rectification');
  return list.filter(({ item }) => fits(cutsOf.get(item) ?? [], choice)).length;
}

const faults = (office: Office, rows: readonly BalanceRow[]) =>
  rows.flatMap(({ figures }) =>
    measureNames.flatMap((name) => {
      const { count, address } = figures[name];
      const behind = address === undefined ? 0 : found(office, address);
      return behind === count ? [] : [`${name}: ${count}, but ${behind} at ${address}`];
    }),
  );

describe.each([
  ['several years', officeOf([2018, 2019, 2020])],
  ['one year alone', officeOf([2019])],
])('the balance of an office with %s', (_name, office) => {
  const years = yearRows(office);

  it('has a row for each year, newest first, without what is internal', () => {
    const all = years.map(({ of, figures }) => [of, figures.raised.count]);
    expect(all).toEqual(years.map(({ of }) => [of, states.length]));
    expect(years.map(({ of }) => of)).toEqual(years.map(({ of }) => of).sort((a, b) => b - a));
  });

  it('leads from every number of every year to as many items', () => {
    expect(faults(office, years)).toEqual([]);
    expect(years[0]?.figures.overdue.address).toBeDefined();
  });

  it('leads from every number of every unit and village to as many items', () => {
    const rows = years.flatMap(({ of }) => [...unitRows(office, of), ...villageRows(office, of)]);
    expect(rows).toHaveLength(years.length * 4);
    expect(faults(office, rows)).toEqual([]);
  });

  it('adds up by unit', () => {
    for (const { of, figures } of years)
      for (const name of measureNames) {
        const parts = unitRows(office, of).map((row) => row.figures[name].count);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(figures[name].count);
      }
  });
});
