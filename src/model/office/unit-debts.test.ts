import { describe, expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { debtText } from '#wording/items/inspection.ts';
import { unitDebts } from './unit-debts.ts';

const late = { progress: '正在整改', deadline: '2020-11-24' };
const task = (more: object) => ({
  id: 't',
  task: '任务',
  lead: 'dangzheng',
  responsible: ['主任'],
  audience: 'public',
  deadline: '2020-11-24',
  ...more,
});
const duty = (id: string, audience: string) => ({
  id,
  clause: '一',
  what: '印发',
  owner: 'dangzheng',
  audience,
  rule: { type: 'deadline', of: { kind: 'document' }, by: '2020-11-01' },
});

describe('what a unit owes', () => {
  const office = anOffice({
    items: [
      anItem('rectification', late, 'late'),
      anItem('rectification', { ...late, deadline: '2020-11-25' }, 'due-today'),
      anItem('rectification', { ...late, unit: 'other' }, 'of-another'),
      anItem('rectification', { ...late, audience: 'internal' }, 'internal'),
      // Something of the kind, or the plan can't tell.
      anItem('document', { audience: 'internal', issuedOn: '2020-11-20' }),
    ],
    duties: [duty('open', 'public'), duty('closed', 'internal')],
    assignments: [
      task({}),
      task({ id: 'done', doneOn: '2020-11-20' }),
      task({ id: 'internal', audience: 'internal' }),
      task({ id: 'today', deadline: '2020-11-25' }),
    ],
  });
  const debts = unitDebts(office, 'dangzheng');

  it('is what is overdue and public, and nothing of other units', () => {
    expect(debts.matters.map(({ id }) => id)).toEqual(['late']);
    expect(debts.tasks.map(({ id }) => id)).toEqual(['t']);
    expect(debts.duties.filter(({ duty: { audience } }) => audience === 'internal')).toEqual([]);
  });

  it('is said in words', () => {
    expect(debtText({ ...debts, duties: [] })).toBe('逾期整改 1 件、逾期的分工 1 项');
    expect(debtText({ matters: [], duties: [], tasks: [] })).toBe('没有逾期的事');
  });
});
