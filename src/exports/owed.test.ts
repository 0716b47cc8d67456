import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { monthlyDocument, monthlyText } from './monthly.ts';
import { owedNow } from './owed.ts';

const titlesOf = (office: ReturnType<typeof anOffice>) =>
  owedNow(office).map(({ title, owed }) => `${title} ${owed.length}`);

describe('owedNow', () => {
  it.each([
    ['overdue since last year', '2019-12-31', true],
    ['this month, later', '2020-11-30', true],
    ['next month, in 15 days', '2020-12-10', true],
    ['next month, in 16 days', '2020-12-11', false],
  ])('a deadline %s (%s): %s', (_, deadline, listed) => {
    const office = anOffice({ items: [anItem('rectification', { deadline })] });
    expect(titlesOf(office)).toEqual(listed ? ['整改时限 1'] : []);
  });

  it.each([
    ['2020-11-20', undefined, ['分工任务 1']],
    ['2020-11-20', '2020-11-19', []],
    ['2020-12-31', undefined, []],
  ])('a task due %s, done %s', (deadline, doneOn, wanted) => {
    const task = { id: 'task', task: '汇总', lead: 'dangzheng', responsible: ['主任'] };
    const office = anOffice({
      assignments: [{ ...task, deadline, ...(doneOn !== undefined && { doneOn }) }],
    });
    expect(titlesOf(office)).toEqual(wanted);
  });

  it.each([
    ['no unit answered', [], ['督查通报答复 1']],
    ['the unit answered', [{ unit: 'dangzheng', on: '2020-11-20', by: '主任', text: '已改' }], []],
  ])('an inspection, internal or not, to which %s', (_, answers, wanted) => {
    const raw = { named: ['dangzheng'], deadline: '2020-11-24', answers };
    expect(titlesOf(anOffice({ items: [anItem('inspection', raw)] }))).toEqual(wanted);
  });

  it('lists duties, with those of publications and their empty months apart', () => {
    const rule = { type: 'deadline', of: { kind: 'document' }, by: '2020-11-01' };
    const monthly = {
      type: 'monthly',
      of: { kind: 'publication' },
      from: '2020-09-01',
      by: '2020-12-31',
      each: '1',
    };
    const common = { clause: '三（一）', owner: 'dangzheng' };
    const office = anOffice({
      items: [anItem('document', { issuedOn: '2020-11-20' })],
      duties: [
        { ...common, id: 'plan', what: '印发方案', rule },
        { ...common, id: 'articles', what: '每月一篇', rule: monthly },
      ],
      publications: [
        {
          id: 'one',
          title: '一篇',
          outlet: '县政府网站',
          outletKind: '政府门户网站',
          pieceKind: '政务公开投稿',
          on: '2020-09-10',
          link: 'https://example.invalid/piece',
          unit: 'dangzheng',
        },
      ],
    });
    const publications = owedNow(office).find(({ title }) => title === '宣传稿件');
    expect(publications?.owed[0]?.note).toContain('缺 2020年10月；本月还差 1 篇');
  });

  it('lists a board that was never put up', () => {
    const office = anOffice({
      items: [anItem('rectification', { deadline: '2021-06-30' }), anItem('board', {}, 'b')],
    });
    expect(titlesOf(office)).toEqual(['公示牌和板报 1']);
  });

  it('lists hot items whose next follow-up is near', () => {
    const hot = { hot: '是', deadline: '2021-06-30', publishedOn: '2020-09-20' };
    const office = anOffice({ items: [anItem('rectification', hot)] });
    expect(titlesOf(office)).toEqual(['跟踪督查 1']);
  });
});

describe('monthlyText and monthlyDocument', () => {
  const office = anOffice({
    items: [anItem('rectification', { deadline: '2020-11-20' })],
    today: '2020-11-25' as CivilDate,
  });

  it('say the same debts', () => {
    expect(monthlyText(office)).toContain('2020年11月20日  柳湾村路灯（党政综合办公室）');
    const table = monthlyDocument(office).blocks.find(({ type }) => type === 'table');
    expect(table).toMatchObject({
      rows: [
        ['柳湾村路灯', '党政综合办公室', '2020年11月20日', expect.stringContaining('已逾期 5 天')],
      ],
    });
  });

  it('say so where nothing is owed', () => {
    expect(monthlyText(anOffice())).toContain('这个月没有欠下的事');
  });
});
