import { describe, expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { planDocuments } from './plan-documents.ts';

const cited = { source: '县政府网站', used: '第三条' };
const office = anOffice({
  items: [
    anItem('document', {}, 'own'),
    anItem('document', { cited }, 'theirs'),
    anItem('document', { audience: 'internal' }, 'hidden'),
  ],
});

describe('the documents behind a plan', () => {
  it.each([
    [{ document: 'own', source: 'theirs' }, 'own', 'theirs'],
    [{ source: 'theirs' }, undefined, 'theirs'],
    [{ source: 'own' }, 'own', undefined],
    [{ document: 'own', source: 'own' }, 'own', undefined],
    [{ document: 'hidden', source: 'theirs' }, undefined, 'theirs'],
    [{ source: 'missing' }, undefined, undefined],
  ])('of %j', (plan, own, modelledOn) => {
    const found = planDocuments(office, plan);
    expect([found.own?.id, found.modelledOn?.id]).toEqual([own, modelledOn]);
  });
});
