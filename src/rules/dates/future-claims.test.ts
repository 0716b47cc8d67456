import { describe, expect, it } from 'vitest';
import { anItem, anOffice, found, foundIn, proofs } from '../fixtures.ts';
import { futureClaims } from './future-claims.ts';

const tomorrow = '2020-11-26';

describe('future-claims', () => {
  it.each([
    ['completedOn', { completedOn: tomorrow }],
    [
      'milestones.0.doneOn',
      { milestones: [{ what: '立杆', plannedOn: tomorrow, doneOn: tomorrow }] },
    ],
    ['followUps.0.on', { followUps: [{ on: tomorrow, by: '绩效办', note: '已看' }] }],
    ['closing.acceptedOn', { closing: { state: '已验收', acceptedOn: tomorrow } }],
    ['standing.asOf', { standing: { text: '完成', asOf: tomorrow } }],
    ['evidence.0.on', { evidence: [{ ...proofs[0], on: tomorrow }] }],
    ['pictures.0.takenOn', { pictures: [{ file: 'media/a.jpg', alt: '路灯', takenOn: tomorrow }] }],
    ['filedOn', { filedOn: tomorrow }],
  ])('finds tomorrow in %s', (path, raw) => {
    expect(foundIn(futureClaims, 'rectification', raw)).toEqual([path]);
  });

  it('lets plans lie ahead, and today count as done', () => {
    const milestones = [{ what: '立杆', plannedOn: tomorrow }];
    const raw = {
      publishedOn: tomorrow,
      deadline: tomorrow,
      milestones,
      completedOn: '2020-11-25',
    };
    expect(foundIn(futureClaims, 'rectification', raw)).toEqual([]);
  });

  it('looks at boards, figures and lists too', () => {
    const task = { id: 'a', task: '报送', lead: 'dangzheng', responsible: ['负责人'] };
    const office = anOffice({
      items: [
        anItem('board', { postings: [{ number: '1', postedOn: tomorrow, said: {} }] }),
        anItem('achievement', { figures: [{ label: '路灯', value: '3', asOf: tomorrow }] }),
      ],
      assignments: [{ ...task, doneOn: tomorrow }],
      frames: [
        { id: 'f', destination: '县', group: '干部', due: tomorrow, handedOverOn: tomorrow },
      ],
    });
    expect(found(futureClaims, office)).toEqual([
      'a.md figures.0.asOf',
      'a.yaml postings.0.postedOn',
      'assignments.yaml assignments.0.doneOn',
      'frames.yaml frames.0.handedOverOn',
    ]);
  });

  it.each([
    ['achievement', { period: { from: '2020-03-01', to: '2020-11-25' } }, []],
    ['achievement', { period: { from: '2020-03-01', to: tomorrow } }, ['period.to']],
    ['achievement', { period: { from: tomorrow } }, ['period.from']],
    ['survey', { to: tomorrow }, ['to']],
    ['notice', { period: { from: tomorrow, days: '7', counting: '自然日' } }, []],
  ] as const)('of a %s with %j finds %j', (kind, raw, expected) => {
    expect(foundIn(futureClaims, kind, raw)).toEqual(expected);
  });
});
