import { describe, expect, it } from 'vitest';
import { evidenceNowhere } from './evidence-nowhere.ts';
import { anOffice, found, foundIn } from '../fixtures.ts';

const proof = { title: '验收单', type: '验收单', on: '2020-10-20' };

describe('evidence-nowhere', () => {
  it.each([
    [{ ...proof, file: 'media/a.pdf' }, []],
    [{ ...proof, keptAt: '档案柜' }, []],
    [proof, ['evidence.0']],
  ])('%j', (evidence, expected) => {
    expect(foundIn(evidenceNowhere, 'rectification', { evidence: [evidence] })).toEqual(expected);
  });

  it('looks at assignments too', () => {
    const task = { id: 'a', task: '报送', lead: 'dangzheng', responsible: ['负责人'] };
    const office = anOffice({ assignments: [{ ...task, evidence: [proof] }] });
    expect(found(evidenceNowhere, office)).toEqual(['assignments.yaml assignments.0.evidence.0']);
  });
});
