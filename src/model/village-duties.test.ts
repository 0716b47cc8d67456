import { expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { villageDuties } from './village-duties.ts';

const duty = (id: string, rule: unknown, audience = 'public') => ({
  id,
  audience,
  clause: '三（四）',
  what: '做一件事',
  owner: 'dangzheng',
  rule,
});
const everywhere = { type: 'coverage', of: { kind: 'outreach' }, over: 'village' };
const letter = {
  type: 'count',
  of: { kind: 'outreach', where: { channel: '一封信' } },
  atLeast: '1',
  by: '2020-12-31',
};
const office = anOffice({
  settings: {
    villages: [
      { id: 'liuwan', name: '柳湾村' },
      { id: 'shiqiao', name: '石桥村' },
    ],
  },
  duties: [
    duty('everywhere', everywhere),
    duty('inside', everywhere, 'internal'),
    duty('letter', letter),
    duty('document', { type: 'deadline', of: { kind: 'document' } }),
  ],
  items: [anItem('outreach', { channel: '一封信', village: 'liuwan' })],
});
const ids = (village: string) => villageDuties(office, village).map(({ duty: { id } }) => id);

it('tells each village of what has to reach all, and of what was done there', () => {
  expect(ids('liuwan')).toEqual(['everywhere', 'letter']);
  expect(ids('shiqiao')).toEqual(['everywhere']);
});
