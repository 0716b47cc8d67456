import { describe, expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { unitFacts, unitItems } from './unit-facts.ts';

const units = ['dangzheng', 'cunjian'].map((id) => ({
  id,
  name: id,
  leader: '主任',
  telephone: '0000-0000001',
}));
const task = (id: string, raw: Record<string, unknown>) => ({
  id,
  task: '修路灯',
  responsible: ['主任'],
  audience: 'public',
  ...raw,
});
const duty = (id: string, owner: string, audience = 'public') => ({
  id,
  clause: '三（一）',
  what: '公开成果',
  owner,
  audience,
  rule: { type: 'count', of: { kind: 'achievement' }, atLeast: '1', by: '2020-12-31' },
});
const office = anOffice({
  settings: { units },
  items: [
    anItem('rectification', { unit: 'cunjian' }, 'leads'),
    anItem('rectification', { unit: 'dangzheng', supportUnits: ['cunjian'] }, 'helps'),
    anItem('rectification', { unit: 'dangzheng' }, 'not-its-own'),
    anItem('rectification', { unit: 'cunjian', audience: 'internal' }, 'internal'),
    anItem('notice', { unit: 'cunjian' }, 'notice'),
  ],
  duties: [duty('its', 'cunjian'), duty('hidden', 'cunjian', 'internal'), duty('a', 'dangzheng')],
  assignments: [
    task('lead', { lead: 'cunjian' }),
    task('support', { lead: 'dangzheng', supporting: ['cunjian'] }),
    task('other', { lead: 'dangzheng' }),
    task('internal', { lead: 'cunjian', audience: 'internal' }),
  ],
});

describe('a unit', () => {
  it('answers for what names it, and shows nothing internal', () => {
    const { leads, helps, duties, assignments } = unitFacts(office, 'cunjian');
    const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id);
    expect({
      leads: ids(leads),
      helps: ids(helps),
      duties: ids(duties.map((result) => result.duty)),
      assignments: ids(assignments),
    }).toEqual({
      leads: ['leads'],
      helps: ['helps'],
      duties: ['its'],
      assignments: ['lead', 'support'],
    });
  });

  it('has its other items by kind', () => {
    expect(unitItems(office, 'cunjian', 'notice').map(({ id }) => id)).toEqual(['notice']);
    expect(unitItems(office, 'dangzheng', 'notice')).toEqual([]);
  });
});
