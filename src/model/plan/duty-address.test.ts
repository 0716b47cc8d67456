import { expect, it } from 'vitest';
import { anOffice } from '#rules/fixtures.ts';
import { dutyLinks } from './duty-address.ts';

const duty = (id: string, audience = 'public') => ({
  id,
  audience,
  clause: '三（一）',
  what: `任务 ${id}`,
  owner: 'dangzheng',
  rule: { type: 'deadline', of: { kind: 'document' } },
});
const now = anOffice({ duties: [duty('letter-2020'), duty('inside', 'internal')] });
const before = anOffice({ duties: [duty('letter'), duty('call')] });
const office = {
  ...now,
  earlierPlans: [{ plan: { ...before.plan, year: 2019 }, duties: before.duties }],
};

it('leads to the plan of the year that a duty belongs to, and to no internal duty', () => {
  const ids = ['letter', 'letter-2020', 'inside', 'gone'];
  expect(dutyLinks(office, ids).map(({ address }) => address)).toEqual([
    '/qinghe/plan/#letter-2020',
    '/qinghe/plan/2019/#letter',
  ]);
});
