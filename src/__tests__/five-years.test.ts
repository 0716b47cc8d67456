import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { sheetOf } from '#boards/sheets/sheet.ts';
import { filingOf, ledgerRows } from '#exports/filing.ts';
import { ledgerColumns } from '#exports/ledger-columns.ts';
import { loadLibrary } from '#library/load.ts';
import { parseDate } from '#model/basics/date.ts';
import { hasErrors } from '#model/basics/finding.ts';
import type { Library, Office } from '#model/library.ts';
import { type Finder, openFinder } from '#search/planner/finder.ts';
import { groupWord } from '#wording/rectifications/rectification-group.ts';
import { indexOffice } from '#search/index-office.ts';
import { makeSite } from '#scripts/build-site.ts';
import { makePages } from '#scripts/make-pages.ts';
import { counted, opinions, rowsIn, told } from './made-up/five-years/counted.ts';
import { type MadeFiles, filesOn, firstPlan, turned } from './made-up/five-years/files.ts';
import {
  type MadeMatter,
  holderOn,
  lateDays,
  madeMatters,
  stateOn,
} from './made-up/five-years/matters.ts';
import {
  called,
  fiveDaysOverMay,
  lastDay,
  planYears,
  there,
  units,
  villages,
} from './made-up/five-years/years.ts';
import { runCli } from './run-cli.ts';

// An office over five years: a unit and a village renamed, three villages merged, a unit closed, forty
// matters a year, moved, merged and late. What each output says is compared with a count made day by day
// from the same made-up matters, in every year.

const matters = madeMatters();
let finder: Finder;
let folder: string;
let library: Library;
let office: Office;
const page = (path: string) => readFile(join(folder, 'site/yunling', path), 'utf8');
const years = [...new Set(matters.map(({ year }) => year))];
const of = (year: number) => matters.filter((matter) => matter.year === year);

async function write(files: MadeFiles): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, 'content', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** The years one after the other, each turned by the command, then the site of the last day. */
beforeAll(async () => {
  folder = await mkdtemp(join(inject('workshop').folder, 'five-years-'));
  await write(firstPlan());
  for (const year of planYears.slice(0, -1)) {
    await write(filesOn(turned(year)));
    const { code, out, err } = await runCli(
      ['plan', 'next-year', '--office', 'yunling', '--write'],
      folder,
    );
    if (code !== 0) throw new Error(`${year}: ${out}${err}`);
  }
  await write(filesOn(lastDay));
  const cacheDir = inject('workshop').cache;
  library = await loadLibrary(join(folder, 'content'), { today: parseDate(lastDay)!, cacheDir });
  [office] = library.offices as [Office];
  const none = { findings: [] };
  await makeSite(
    library,
    undefined,
    join(folder, 'site'),
    cacheDir,
    { progress: () => {} },
    {
      // Two hundred pictures for chats and five boards take longer than all the rest, and tell nothing new.
      boards: () => Promise.resolve({ sheets: [], made: 0, cached: 0, ...none }),
      pictures: () => Promise.resolve({ pictures: [], made: 0, cached: 0, ...none }),
      documents: () => Promise.resolve({ files: [], made: 0, cached: 0, ...none }),
      pages: makePages,
      index: indexOffice,
    },
  );
  // Pagefind asks for its files as a browser's worker does.
  vi.stubGlobal(
    'fetch',
    async (address: string | URL) =>
      new Response(await readFile(fileURLToPath(new URL(String(address).replace(/\?.*$/, ''))))),
  );
  finder = await openFinder([pathToFileURL(join(folder, 'site/yunling/search/')).href], '/');
});
afterAll(() => vi.unstubAllGlobals());

it('has forty matters a year, and no error after five years', () => {
  expect(years).toHaveLength(5);
  expect(years.map((year) => of(year).length)).toEqual(years.map(() => 40));
  expect(library.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(hasErrors(library.findings)).toBe(false);
  expect(office.items.rectification).toHaveLength(matters.length);
});

describe('in every year', () => {
  it('page, board, ledger and data say the same figures', async () => {
    const rows = rowsIn(await page('years/index.html'));
    const data = JSON.parse(await page('data/rectifications.json')) as {
      year: number;
      states: string[];
    }[];
    for (const year of years) {
      const expected = counted(of(year), lastDay);
      const row = rows.get(`${year} 年`) ?? {};
      const onPage = ['提出', '已完成', '尚未完成', '逾期', '列入规划', '暂难解决'].map((name) =>
        Number(row[name]),
      );
      expect([year, ...onPage]).toEqual([year, ...Object.values(expected)]);
      expect([year, row['意见条数']]).toEqual([year, String(opinions(of(year)))]);
      const own = data.filter((one) => one.year === year).map(({ states }) => states.join('，'));
      expect([year, told(own)]).toEqual([year, expected]);

      const filing = filingOf(office, year);
      const ledger = ledgerRows(filing);
      const column = ledgerColumns(office).find(({ heading }) => heading === '完成情况')!;
      const states = new Map(ledger.map((item, at) => [item.id, String(column.value(item, at))]));
      expect([year, told([...states.values()])]).toEqual([year, expected]);
      expect(ledger.map(({ opinionNumber }) => opinionNumber)).toEqual(
        of(year)
          .flatMap((matter) => matter.opinions)
          .sort(),
      );

      const board = office.items.board.find((one) => one.year === year)!;
      const sheet = sheetOf(board, office, library.portal);
      if (sheet?.template !== 'rectification-board') throw new Error(`no sheet of ${year}`);
      const onBoard = sheet.groups.flatMap(({ rows: own }) => own).length;
      expect([year, onBoard]).toEqual([year, expected.total]);
      expect(
        sheet.groups.find(({ word }) => word === groupWord('overdue').word)?.rows.length ?? 0,
      ).toBe(expected.overdue);
    }
  });

  it('each unit answers for the days on which it had a late matter, on page and in data', async () => {
    const hands = JSON.parse(await page('data/rectifications-hands.json')) as {
      item: string;
      unit: string;
      lateDays: number;
    }[];
    for (const year of years) {
      const days = of(year).flatMap((matter) => [...lateDays(matter, lastDay)]);
      const rows = rowsIn(await page(`years/${year}/index.html`));
      for (const { id } of units) {
        const expected = days.filter((unit) => unit === id).length;
        const name = called(units, id, `${year}-12-31`);
        const row = [...rows].find(([key]) => key === name || key.startsWith(`${name}（`))?.[1];
        expect([year, id, Number(row?.['逾期天数'] ?? 0)]).toEqual([year, id, expected]);
      }
      const ids = new Set(of(year).map(({ id }) => id));
      const inData = hands.filter(({ item }) => ids.has(item));
      expect([year, inData.reduce((sum, one) => sum + one.lateDays, 0)]).toEqual([
        year,
        days.length,
      ]);
    }
    expect(hands.length).toBeGreaterThan(matters.length);
  });

  it('the archive says what was said when it was closed, beside what is known now', async () => {
    for (const year of years.slice(0, -1)) {
      const day = turned(year + 1);
      const then = counted(
        of(year).filter(({ publishedOn }) => publishedOn <= day),
        day,
      );
      const html = (await page(`years/${year}/index.html`)).replaceAll(/<[^>]*>|\s/g, '');
      const [from, month, date] = day.split('-').map(Number);
      const told = new RegExp(`${from}年${month}月${date}日归档时[^。]*?已完成(\\d+)`).exec(html);
      expect([year, Number(told?.[1])]).toEqual([year, then.done]);
      expect(html).toContain(`现在（2027年12月30日）`);
    }
  });
});

describe('names', () => {
  const state = (matter: MadeMatter) => stateOn(matter, lastDay);
  /** The day that a matter speaks of: the day it was finished or explained, else today. */
  const dayOf = (matter: MadeMatter) => {
    if (state(matter) === 'done' || state(matter) === 'cannot') return matter.endedOn ?? lastDay;
    return lastDay;
  };

  it('are those of the day that a matter speaks of, in data and ledger', async () => {
    const rows = JSON.parse(await page('data/rectifications.json')) as Record<string, string>[];
    const units1 = new Map(rows.map((row) => [row['id'], [row['unit'], row['village']]]));
    const column = ledgerColumns(office).find(({ heading }) => heading === '牵头单位')!;
    const inLedger = new Map(
      years
        .flatMap((year) => ledgerRows(filingOf(office, year)))
        .map((item, at) => [item.id, column.value(item, at)]),
    );
    for (const matter of matters) {
      const day = dayOf(matter);
      const unit = called(units, holderOn(matter, lastDay), day);
      const expected = [unit, called(villages, matter.village, day)];
      expect([matter.id, ...(units1.get(matter.id) ?? [])]).toEqual([matter.id, ...expected]);
      expect([matter.id, inLedger.get(matter.id)]).toEqual([matter.id, unit]);
    }
  });

  it('of an inspection are those of its year, with those of today', async () => {
    const then = (await page('inspections/ducha-2023/index.html')).replaceAll(/<[^>]*>|\s/g, '');
    expect(then).toContain('被通报单位水利站、农机站、环境卫生所');
    expect(then).toContain('水利站（今：农业综合服务中心）');
    const now = (await page('inspections/ducha-2026/index.html')).replaceAll(/<[^>]*>|\s/g, '');
    expect(now).toContain('被通报单位农业综合服务中心、环境卫生所');
    expect(now).not.toContain('水利站');
  });

  it('of a village that was merged stand on its page, with the way to what it became', async () => {
    const html = await page('villages/shiqiao/index.html');
    expect(html).toContain('此后并入新合村');
    expect(html).toContain('href="/yunling/villages/xinhe/"');
    const list = (await page('villages/index.html')).replaceAll(/<[^>]*>|\s/g, '');
    expect(list).toContain('已经撤并的村柳湾村（今：新合村）石桥村（今：新合村）');
  });

  it.each([
    ['石桥村', '石桥村'],
    ['shiqiaocun', '石桥村'],
    ['东岭村', '东山村'],
    ['donglingcun', '东山村'],
    ['东山村', '东山村'],
    ['水利站', '农业综合服务中心'],
    ['农机站', '农机站'],
  ])('of both times are found by the search: %s', async (query, title) => {
    const { hits } = await finder.find({ text: query });
    expect(hits.map((hit) => hit.title.map(({ text }) => text).join(''))).toContain(title);
  });
});

it('says until when one could object in each year, and in the last one what that waits for', async () => {
  const rows = JSON.parse(await page('data/notices.json')) as Record<string, string>[];
  const inData = (year: number, name: string) =>
    rows.find(({ id }) => id === `gangwei-${year}`)?.[name] ?? undefined;
  for (const year of planYears) {
    const last = fiveDaysOverMay[year] ?? '';
    const html = (await page(`notices/gangwei-${year}/index.html`)).replaceAll(/<[^>]*>|\s/g, '');
    const waits = year === planYears.at(-1);
    expect([year, html.includes(`截止日期${waits ? '待定' : last}`)]).toEqual([year, true]);
    expect([year, html.includes(`不早于${last}`)]).toEqual([year, waits]);
    const day = parseDate(last);
    expect([year, inData(year, 'period.lastDay')]).toEqual([year, waits ? undefined : day]);
    expect([year, inData(year, 'period.notBefore')]).toEqual([year, waits ? day : undefined]);
  }
  const owed = library.findings.filter(({ code }) => code === 'period-provisional');
  expect(owed.map(({ file }) => file)).toEqual(['yunling/notices/gangwei-2027.md']);
});

it('asks in each year for a meeting in the villages that there were', async () => {
  for (const year of planYears) {
    const wanted = there(villages, `${year}-12-10`).length;
    const path = year === planYears.at(-1) ? 'plan/index.html' : `plan/${year}/index.html`;
    const html = (await page(path)).replaceAll(/<[^>]*>|\s/g, '');
    expect([year, /要(\d+)个村，做了(\d+)个村/.exec(html)?.slice(1)]).toEqual([
      year,
      [String(wanted), String(wanted)],
    ]);
  }
});

it('shows a break in the line of an indicator whose definition changed, with the reason', async () => {
  const html = await page('years/index.html');
  expect(html).toContain('口径变化：2025年起含分散供水的户');
  expect([...html.matchAll(/<polyline /g)]).toHaveLength(2);
});
