import { describe, expect, it } from 'vitest';
import { documentWithheld } from './document-withheld.ts';
import { foundIn } from '../fixtures.ts';

describe('document-withheld', () => {
  it.each([
    ['主动公开', 'public', []],
    ['依申请公开', 'public', ['openness']],
    ['不予公开', 'public', ['openness']],
    ['不予公开', 'internal', []],
    [undefined, 'public', []],
  ])('%s and %s', (openness, audience, expected) => {
    expect(foundIn(documentWithheld, 'document', { openness, audience })).toEqual(expected);
  });
});
