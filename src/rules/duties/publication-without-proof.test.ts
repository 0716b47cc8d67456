import { describe, expect, it } from 'vitest';
import { anOffice, found } from '../fixtures.ts';
import { publicationWithoutProof } from './publication-without-proof.ts';

const piece = {
  id: 'a',
  title: '路灯亮了',
  outlet: '示例日报',
  outletKind: '报纸',
  pieceKind: '绩效宣传',
  on: '2020-11-20',
  unit: 'dangzheng',
};

describe('publication-without-proof', () => {
  it.each([
    ['a link', { link: 'https://example.invalid/1' }, []],
    ['a clipping', { clipping: 'media/a.jpg' }, []],
    ['neither', {}, ['publications.yaml publications.0.title']],
  ])('%s', (_name, proof, expected) => {
    const office = anOffice({ publications: [{ ...piece, ...proof }] });
    expect(found(publicationWithoutProof, office)).toEqual(expected);
  });
});
