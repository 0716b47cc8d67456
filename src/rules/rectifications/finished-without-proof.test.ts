import { describe, expect, it } from 'vitest';
import { finishedWithoutProof } from './finished-without-proof.ts';
import { foundIn, proofs } from '../fixtures.ts';

const finished = {
  progress: '已完成',
  effect: '主路全部亮灯',
  completedOn: '2020-10-20',
  evidence: proofs,
};

describe('finished-without-proof', () => {
  it('accepts 已完成 with effect, evidence and date', () => {
    expect(foundIn(finishedWithoutProof, 'rectification', finished)).toEqual([]);
  });

  it.each(['effect', 'evidence', 'completedOn'])('asks for a missing %s', (field) => {
    const raw = { ...finished, [field]: undefined };
    expect(foundIn(finishedWithoutProof, 'rectification', raw)).toEqual(['progress']);
  });

  it('leaves unfinished items alone', () => {
    expect(foundIn(finishedWithoutProof, 'rectification')).toEqual([]);
  });
});
