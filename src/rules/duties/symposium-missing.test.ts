import { describe, expect, it } from 'vitest';
import { contextOf } from '#data/context.ts';
import { planTable } from '#data/plan-table.ts';
import type { CivilDate } from '#model/basics/date.ts';
import { villageCoverage } from '#model/office/village-coverage.ts';
import { anItem, anOffice, drafts, portal, proofs } from '../fixtures.ts';
import { symposiumMissing, symposiumMissingSoon } from './symposium-missing.ts';

const groups = ['村委', '党员代表', '人大代表', '群众代表'];
const villages = ['liuwan', 'shiqiao', 'nanpo', 'tangkou', 'banshan'].map((id) => ({
  id,
  name: `${id}村`,
}));
const duty = {
  id: 'zuotan',
  clause: '三（四）1',
  what: '村村座谈',
  owner: 'dangzheng',
  rule: {
    type: 'coverage',
    of: { kind: 'outreach', has: ['symposium'] },
    over: 'village',
    threeProofs: '是',
    by: '2020-10-31',
  },
};
const held = (village: string, id: string, heard: string[], more: object = {}) =>
  anItem('outreach', { village, on: '2020-09-01', symposium: { groups: heard }, ...more }, id);
const officeOn = (today: string) =>
  anOffice({
    settings: { villages },
    duties: [duty],
    today: today as CivilDate,
    items: [
      held('liuwan', 'whole', groups),
      // All four groups, but in two halves: no symposium of the village heard all.
      held('shiqiao', 'first-half', groups.slice(0, 2)),
      held('shiqiao', 'second-half', groups.slice(2)),
      held('nanpo', 'unproved', groups, { evidence: proofs.slice(0, 1) }),
      held('banshan', 'internal', groups, { audience: 'internal' }),
    ],
  });

describe('villages without a symposium', () => {
  it.each([
    ['2020-10-15', 0, 0],
    ['2020-10-16', 1, 0],
    ['2020-10-31', 1, 0],
    ['2020-11-01', 0, 1],
  ])('are announced and owed: %s', (today, soon, owed) => {
    expect(drafts(symposiumMissingSoon, officeOn(today))).toHaveLength(soon);
    expect(drafts(symposiumMissing, officeOn(today))).toHaveLength(owed);
  });

  it('are the same in check, on the page of each village, in the plan and in its table', () => {
    const office = officeOn('2020-11-01');
    const [result] = office.duties;
    expect(result?.gaps).toEqual(['shiqiao村', 'nanpo村', 'tangkou村']);
    const [draft] = drafts(symposiumMissing, office);
    expect(draft?.message).toContain(
      `还有 3 个村没有开座谈会，或者不算数：${result?.gaps.join('、')}`,
    );
    expect(
      villages
        .filter(({ id }) => villageCoverage(office, id).uncounted.length > 0)
        .map(({ name }) => name),
    ).toEqual(result?.gaps);
    const [row] = planTable(contextOf(office, portal)).rows;
    expect(row).toMatchObject({ counted: 2, wanted: 5, gaps: result?.gaps });
  });
});
