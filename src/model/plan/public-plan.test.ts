import { describe, expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { evaluated } from '#rules/plan/fixture.ts';
import { publicPlan, publicResult } from './public-plan.ts';

const rule = { type: 'evidence', of: { kind: 'outreach' }, atLeast: '1', by: '2020-12-15' };
const secret = { title: '机密标记', audience: 'internal' };

describe('what the public may read of a duty', () => {
  it('counts internal proofs and near misses without naming them', () => {
    const items = [
      anItem('outreach', {}, 'open'),
      anItem('outreach', secret, 'secret'),
      anItem('outreach', { ...secret, evidence: [] }, 'unproved'),
    ];
    const shown = publicResult(evaluated(rule, { items }));
    expect(shown).toMatchObject({ state: 'met', counted: 2, internalProofs: 1, near: [] });
    expect(shown.proof.map(({ id }) => id)).toEqual(['open']);
    expect(JSON.stringify(shown)).not.toMatch(/机密标记|secret|unproved/);
  });

  it('leaves out a public item that was not signed off', () => {
    const items = [anItem('outreach', { approval: undefined })];
    expect(publicResult(evaluated(rule, { items }))).toMatchObject({
      proof: [],
      internalProofs: 1,
    });
  });

  it('shows internal duties as totals with their clauses only', () => {
    const duty = (id: string, audience: string, more: object) => ({
      id,
      clause: `示例方案 ${id}`,
      what: `任务 ${id}`,
      owner: 'dangzheng',
      audience,
      rule: { ...rule, ...more },
    });
    const duties = [
      duty('one', 'public', {}),
      duty('two', 'internal', {}),
      duty('three', 'internal', { atLeast: '2' }),
    ];
    const plan = publicPlan(anOffice({ duties, items: [anItem('outreach')] }).duties);
    expect(plan.duties.map((result) => result.duty.id)).toEqual(['one']);
    expect(plan.internal).toEqual({
      total: 2,
      met: 1,
      clauses: ['示例方案 two', '示例方案 three'],
    });
  });
});
