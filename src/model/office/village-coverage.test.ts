import { describe, expect, it } from 'vitest';
import { anItem, anOffice, proofs } from '#rules/fixtures.ts';
import { villageCoverage } from './village-coverage.ts';

const held = (id: string, on: string, more: Record<string, unknown>) =>
  anItem('outreach', { on, village: 'liuwan', ...more }, id);
const symposium = (...groups: string[]) => ({ symposium: { groups } });
const office = anOffice({
  items: [
    held('spring', '2020-04-02', symposium('村委', '党员代表')),
    held('autumn', '2020-10-02', symposium('村委', '群众代表')),
    held('visit', '2020-09-01', { channel: '一次走访' }),
    held('letter', '2020-09-02', { channel: '一封信' }),
    held('internal', '2020-11-02', { ...symposium('人大代表'), audience: 'internal' }),
    held('elsewhere', '2020-11-02', { ...symposium('人大代表'), village: 'shiqiao' }),
    held('ahead', '2020-11-26', symposium('人大代表')),
    held('unproved', '2020-11-03', {
      ...symposium('党员代表', '人大代表'),
      evidence: proofs.slice(0, 1),
    }),
    held('undocumented', '2020-11-04', { channel: '一次走访', evidence: [] }),
  ],
});
const coverage = villageCoverage(office, 'liuwan');

describe('villageCoverage', () => {
  it('has what was done in the village, newest first', () => {
    expect(coverage.contacts.map(({ id }) => id)).toEqual([
      'undocumented',
      'unproved',
      'autumn',
      'letter',
      'visit',
      'spring',
    ]);
  });

  it('says of each of the four groups when it was last heard, in a symposium that is proved', () => {
    expect(coverage.groups).toEqual([
      { group: '村委', countedOn: '2020-10-02' },
      { group: '党员代表', countedOn: '2020-04-02' },
      { group: '人大代表', recordedOn: '2020-11-03' },
      { group: '群众代表', countedOn: '2020-10-02' },
    ]);
  });

  it('counts a visit that is proved, and a symposium that heard all', () => {
    expect(coverage.visit).toEqual({ countedOn: '2020-09-01' });
    expect(coverage.symposium).toEqual({ recordedOn: '2020-11-03' });
    expect(villageCoverage(office, 'nanpo')).toMatchObject({ visit: {}, symposium: {} });
  });
});
