import { describe, expect, it } from 'vitest';
import { type Raw, anItem, anOffice, drafts, foundIn } from '../fixtures.ts';
import { dateUnusual } from './date-unusual.ts';

const proof = (type: string, on: string) => ({ title: '材料', type, on });

// Today is 2020-11-25; items are published on 2020-11-20.
describe('date-unusual', () => {
  it.each([
    ['rectification', { deadline: '2023-11-28' }, []],
    ['rectification', { deadline: '2023-11-29' }, ['deadline']],
    ['rectification', { deadline: '2062-11-29' }, []],
    ['rectification', { year: '2020' }, []],
    ['rectification', { year: '2021' }, ['year']],
    ['rectification', { year: '2015' }, []],
    ['rectification', { year: '2014' }, ['year']],
    ['rectification', { publishedOn: '2062-11-20' }, []],
    ['outreach', { on: '2019-11-20' }, []],
    ['outreach', { on: '2019-11-19' }, ['on']],
    ['survey', { from: '2010-10-01' }, ['from']],
    ['achievement', { period: { from: '2011-03-01', to: '2020-10-30' } }, []],
    [
      'achievement',
      { period: { from: '2001-03-01', to: '2010-10-30' } },
      ['period.from', 'period.to'],
    ],
    ['document', { issuedOn: '2003-09-01' }, []],
    ['outreach', { evidence: [proof('通知', '2019-11-01')] }, ['evidence.0.on']],
    ['outreach', { evidence: [proof('通知', '2020-05-05')] }, []],
    ['outreach', { evidence: [proof('文件', '2019-11-01')] }, []],
    [
      'board',
      { postings: [{ number: '1', postedOn: '2020-11-21', validUntil: '2026-11-21', said: {} }] },
      ['postings.0.validUntil'],
    ],
  ] as const)('in a %s with %j finds %j', (kind, raw, expected) => {
    expect(foundIn(dateUnusual, kind, raw)).toEqual(expected);
  });

  it.each([
    ['notice', '示例乡人民政府\n2019年11月17日', {}, [41]],
    ['notice', '示例乡人民政府\n二〇一九年十一月十七日', {}, [41]],
    ['notice', '示例乡人民政府\n2020年11月17日', {}, []],
    ['notice', '2019年11月17日开工', {}, []],
    ['document', '示例乡人民政府\n2019年9月1日', { issuedOn: '2019-09-01' }, []],
  ] as const)('of a %s that ends %j finds %j', (kind, body, raw: Raw, lines) => {
    const office = anOffice({ items: [anItem(kind, raw, 'a', body)] });
    expect(drafts(dateUnusual, office).map(({ line }) => line)).toEqual(lines);
  });

  it.each([
    ['2019年工作方案', 1],
    ['2020年工作方案', 0],
    ['2019—2021年工作方案', 0],
    ['工作方案', 0],
  ])('of a plan of 2020 called %s says so %d times', (title, times) => {
    const office = anOffice();
    const called = { ...office, plan: { ...office.plan, title } };
    expect(drafts(dateUnusual, called)).toHaveLength(times);
  });
});
