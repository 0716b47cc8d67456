import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { fullItem } from '#facts/fixtures.ts';
import { kindNames } from '#model/kinds.ts';
import type { AnyItem, Office } from '#model/library.ts';
import { holidaysSchema } from '#model/calendar/arrangement.ts';
import { type WorkCalendar, packagedCalendar } from '#model/calendar/work-calendar.ts';
import { compareHistory } from './history.ts';
import { publishedOf, publishedWith } from './published.ts';

const approval = { drafted: {}, checked: {}, issued: {} };
const item = (fields: object) => ({
  audience: 'public',
  approval,
  changes: [],
  publishedOn: '2020-03-01',
  file: 'qinghe/x.md',
  ...fields,
});
const light = (fields: object = {}) =>
  item({
    kind: 'rectification',
    id: 'lamps',
    deadline: '2020-10-31',
    followUps: [look],
    transfers: [],
    unit: 'shuili',
    ...fields,
  });
const move = (from: string, to: string) => ({
  ...{ from, to, on: '2020-05-02', reason: '分工调整', approvedBy: '乡长' },
});
const look = { on: '2020-05-01', by: '乡督查组', note: '已装 20 盏' };
const board = (postings: object[]) => item({ kind: 'board', id: 'b07', postings });
const reply = { unit: 'cunjian', on: '2020-10-09', by: '主任', text: '已补办' };
const inspection = (answers: object[]) => item({ kind: 'inspection', id: '2020-09-29', answers });
const sheet = { number: 1, postedOn: '2020-05-01', said: { 进展: '一半', 时限: '10月' } };

const newYear = { from: '2026-12-28', days: 5, counting: '工作日' };
const notice = (fields: object = {}) =>
  item({ kind: 'notice', id: 'posts', publishedOn: '2026-12-28', period: newYear, ...fields });
/** What was typed in of 2027: New Year off until then. */
const arranged = (recordedOn: string, to = '2027-01-03'): WorkCalendar => ({
  arrangements: holidaysSchema.parse({
    years: [
      {
        ...{ year: '2027', source: '放假通知', recordedOn },
        off: [{ name: '元旦', from: '2027-01-01', to }],
      },
    ],
  }).years,
});

/** An office of these items: only the fields that the record is made from. */
const office = (
  items: object[],
  id = 'qinghe',
  sample = false,
  calendar: WorkCalendar = packagedCalendar,
) =>
  ({
    id,
    today: '2020-11-25' as CivilDate,
    settings: {
      sample,
      villages: [],
      units: [{ id: 'shuili', name: '水利站', names: [], successors: [] }],
    },
    earlierPlans: [],
    calendar,
    items: { all: items as AnyItem[] },
  }) as unknown as Office;
const library = (...offices: Office[]) => ({ offices });

const codes = (before: object[], now: object[]) =>
  compareHistory(publishedOf(library(office(before))), publishedOf(library(office(now)))).map(
    (finding) => finding.code,
  );

describe('what was published', () => {
  it.each([
    ['nothing changed', [light()], []],
    ['a new item', [light(), item({ kind: 'notice', id: 'water' })], []],
    ['the item is gone', [], ['id-vanished']],
    ['the item has another id', [light({ id: 'lamps2' })], ['id-vanished']],
    ['it became internal', [light({ audience: 'internal' })], ['id-vanished']],
    ['it was withdrawn', [light({ withdrawn: { on: '2020-06-01', reason: '重复' } })], []],
    ['published a day earlier', [light({ publishedOn: '2020-02-29' })], ['published-backdated']],
    ['published a day later', [light({ publishedOn: '2020-03-02' })], []],
    ['it moved without a word', [light({ unit: 'cunjian' })], ['unit-moved-silently']],
    [
      'it moved, as it says',
      [light({ unit: 'cunjian', transfers: [move('shuili', 'cunjian')] })],
      [],
    ],
    [
      'its unit was wrong, as it says',
      [
        light({
          unit: 'cunjian',
          changes: [{ on: '2020-05-02', note: '写错', corrects: { was: '水利站', is: '村建' } }],
        }),
      ],
      [],
    ],
    ['a follow-up was added', [light({ followUps: [look, { ...look, on: '2020-07-01' }] })], []],
    ['an answer was added', [light({ followUps: [{ ...look, answer: '年底装完' }] })], []],
    [
      'an answer was given its day',
      [light({ followUps: [{ ...look, answeredOn: '2020-05-09' }] })],
      [],
    ],
    ['an internal note changed', [light({ followUps: [{ ...look, internalNote: 'x' }] })], []],
    ['a line was wrapped', [light({ followUps: [{ ...look, note: '已装\n20 盏' }] })], []],
    [
      'a follow-up says something else',
      [light({ followUps: [{ ...look, note: '已装 30 盏' }] })],
      ['history-edited'],
    ],
    ['a follow-up is gone', [light({ followUps: [] })], ['history-edited']],
    [
      'one was put before it',
      [light({ followUps: [{ ...look, on: '2020-04-01' }, look] })],
      ['history-edited'],
    ],
    ['the original deadline moved', [light({ deadline: '2020-12-31' })], ['history-edited']],
    ['the original deadline is gone', [light({ deadline: undefined })], ['history-edited']],
  ])('%s', (_, now, expected) => {
    expect(codes([light()], now)).toEqual(expected);
  });

  it.each([
    ['another answer', [reply, { ...reply, on: '2020-11-02' }], []],
    ['an answer that says something else', [{ ...reply, text: '已全部补办' }], ['history-edited']],
    ['no answer any more', [], ['history-edited']],
  ])('an inspection with %s', (_, now, expected) => {
    expect(codes([inspection([reply])], [inspection(now)])).toEqual(expected);
  });

  it.each([
    ['another sheet', [sheet, { ...sheet, number: 2 }], []],
    [
      'the same in another order of fields',
      [{ ...sheet, said: { 时限: '10月', 进展: '一半' } }],
      [],
    ],
    [
      'a sheet that said something else',
      [{ ...sheet, said: { 进展: '全部' } }],
      ['history-edited'],
    ],
    ['a sheet posted on another day', [{ ...sheet, postedOn: '2020-05-02' }], ['history-edited']],
  ])('on a board: %s', (_, postings, expected) => {
    expect(codes([board([sheet])], [board(postings)])).toEqual(expected);
  });

  it('says which entry was changed and how to put it right', () => {
    const before = publishedOf(library(office([light()])));
    const now = publishedOf(library(office([light({ followUps: [{ ...look, note: '改了' }] })])));
    expect(compareHistory(before, now)).toEqual([
      {
        code: 'history-edited',
        severity: 'error',
        message: 'followUps（跟踪督查）第 1 条已经公开过，现在被改了：note（督查情况）',
        hint: '已经公开的记录只能往后加：改回原来的文字，更正的话另加一条，比如 note: 更正：……',
        file: 'qinghe/x.md',
      },
    ]);
  });
});

describe('offices', () => {
  const real = office([light()]);
  const sample = office([light()], 'shili', true);

  it('a sample may be deleted as a whole, another office may not', () => {
    const before = publishedOf(library(real, sample));
    expect(compareHistory(before, publishedOf(library(real)))).toEqual([]);
    expect(compareHistory(before, publishedOf(library(sample)))).toMatchObject([
      { code: 'id-vanished', file: 'qinghe/office.yaml' },
    ]);
  });

  it.each([
    ['it is held to what it said under its old address', light({ id: 'lamps' }), []],
    ['an edit shows', light({ id: 'lamps', deadline: '2020-12-31' }), ['history-edited']],
  ])('an item that moved is found at its new address: %s', (_, now, expected) => {
    const moved = new Map([['/qinghe/rectifications/light/', '/qinghe/rectifications/lamps/']]);
    const before = publishedOf(library(office([light()])));
    const found = compareHistory(before, publishedOf(library(office([now]))), moved);
    expect(found.map(({ code }) => code)).toEqual(expected);
  });

  it('the build of one office leaves the record of the others as it was', () => {
    const before = publishedOf(library(real, sample));
    const now = publishedWith(before, library(office([]), office([], 'shili', true)), 'shili');
    expect(now.offices['qinghe']).toEqual(before.offices['qinghe']);
    expect(Object.keys(now.offices['shili']?.items ?? {})).toEqual([]);
  });
});

it('internal and future items are not in the record', () => {
  const hidden = [
    light({ id: 'a', audience: 'internal' }),
    light({ id: 'b', publishedOn: '2020-11-26' }),
    light({ id: 'c', approval: undefined }),
    light({ id: 'd' }),
  ];
  const { offices } = publishedOf(library(office(hidden)));
  expect(Object.keys(offices['qinghe']?.items ?? {})).toEqual(['/qinghe/rectifications/d/']);
});

it('the record holds every list that only grows, all of an entry but what goes with the matter', () => {
  const held = kindNames.flatMap((kind) => {
    const full = { ...fullItem(kind), audience: 'public', withdrawn: undefined, approval };
    const published = publishedOf(library(office([full]))).offices['qinghe']?.items ?? {};
    return Object.values(published).flatMap(({ entries }) =>
      Object.entries(entries).map(
        ([field, all]) => `${kind} ${field}: ${all.map((one) => Object.keys(one)).join(' ')}`,
      ),
    );
  });
  expect(held).toEqual([
    'rectification deadline: deadline',
    'rectification transfers: from,to,on,reason,approvedBy',
    'rectification followUps: on,by,note,answer,answeredOn,answeredBy',
    'inspection answers: unit,on,by,text',
    'board postings: number,postedOn,validUntil,said,digest',
  ]);
});

describe('the end of a period that was published', () => {
  const told = { changes: [{ on: '2026-12-30', note: '截止日期确定为 2027年1月4日' }] };
  const at = (calendar: WorkCalendar, fields: object = {}) =>
    publishedOf(
      library({
        ...office([notice(fields)], 'qinghe', false, calendar),
        today: '2027-01-02' as CivilDate,
      }),
    );
  const waiting = at(packagedCalendar);
  const known = at(arranged('2026-12-27'));

  it.each([
    ['waits as before', waiting, at(packagedCalendar), []],
    ['is settled by what was typed in later', waiting, at(arranged('2026-12-30')), []],
    ['is settled without a word', waiting, at(arranged('2026-12-28')), ['period-end-moved']],
    ['is settled, and a change says so', waiting, at(arranged('2026-12-28'), told), []],
    [
      'moves with the arrangement',
      known,
      at(arranged('2026-12-27', '2027-01-04')),
      ['period-end-moved'],
    ],
    [
      'moves with the period, which is signed for',
      known,
      at(arranged('2026-12-27'), { period: { ...newYear, days: 7 } }),
      [],
    ],
    ['is in no record of before', at(packagedCalendar, { period: undefined }), known, []],
  ])('%s', (_, before, now, expected) => {
    expect(compareHistory(before, now).map(({ code }) => code)).toEqual(expected);
  });
});
