import { describe, expect, it } from 'vitest';
import { assignmentWithoutProof } from './assignment-without-proof.ts';
import { anOffice, found, proofs } from '../fixtures.ts';

const task = { id: 'a', task: '报送', lead: 'dangzheng', responsible: ['负责人'] };

describe('assignment-without-proof', () => {
  it.each([
    ['not done', task, []],
    ['done with proof', { ...task, doneOn: '2020-10-20', evidence: proofs }, []],
    ['done without', { ...task, doneOn: '2020-10-20' }, ['assignments.yaml assignments.0.doneOn']],
  ])('%s', (_name, assignment, expected) => {
    const office = anOffice({ assignments: [assignment] });
    expect(found(assignmentWithoutProof, office)).toEqual(expected);
  });
});
