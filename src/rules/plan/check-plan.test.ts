import { describe, expect, it } from 'vitest';
import { anOffice, drafts, found } from '#rules/fixtures.ts';
import { planSelector } from './plan-selector.ts';
import { planSpan } from './plan-span.ts';

const officeWith = (rule: object) =>
  anOffice({
    duties: [{ id: 'd', clause: '示例方案 一', what: '任务', owner: 'dangzheng', rule }],
  });
const deadline = (of: object) => officeWith({ type: 'deadline', of, by: '2020-12-31' });

describe('plan-selector', () => {
  it.each([
    ['an unknown field', { kind: 'outreach', where: { chanel: '一封信' } }, 'where.chanel'],
    ['an unknown value', { kind: 'outreach', where: { channel: '两封信' } }, 'where.channel'],
    [
      'an unknown nested field',
      { kind: 'rectification', where: { 'closing.stat': '已销号' } },
      'where',
    ],
    ['an unknown field under has', { kind: 'survey', has: ['n', 'metod'] }, 'has.1'],
    ['an unknown date', { kind: 'rectification', date: 'followUp.on' }, 'date'],
    ['serving on a list without duties', { kind: 'publication', serving: '是' }, 'serving'],
  ])('finds %s', (_, of, path) => {
    const places = found(planSelector, deadline(of));
    expect(places).toHaveLength(1);
    expect(places[0]).toContain(`plan.yaml duties.0.rule.of.${path}`);
  });

  it.each([
    [{ kind: 'outreach', where: { channel: '一封信' }, has: ['symposium.groups'] }],
    [{ kind: 'rectification', where: { 'closing.state': '已销号', hot: '是' } }],
    [{ kind: 'rectification', date: 'followUps.on' }],
    [{ kind: 'board', where: { template: 'achievements' }, date: 'postings.postedOn' }],
    [{ kind: 'frame', serving: '是' }],
    [{ kind: 'any', serving: '是' }],
  ])('passes %j', (of) => {
    expect(found(planSelector, deadline(of))).toEqual([]);
  });

  it('says which values there are', () => {
    const office = deadline({ kind: 'document', where: { openness: '公开' } });
    const [draft] = drafts(planSelector, office);
    expect(draft?.message).toBe('任务“d”要求“openness”是“公开”，但这个字段不会有这个值');
    expect(draft?.hint).toBe('可以写的值：主动公开、依申请公开、不予公开，比如 openness: 主动公开');
  });
});

describe('plan-span', () => {
  const span = (from: string, by: string) =>
    officeWith({ type: 'count', of: { kind: 'notice' }, atLeast: '1', from, by });
  it.each([
    ['2020-09-01', '2020-09-01', 0],
    ['2020-09-02', '2020-09-01', 1],
  ])('from %s by %s', (from, by, faults) => {
    expect(found(planSpan, span(from, by))).toHaveLength(faults);
  });
});
