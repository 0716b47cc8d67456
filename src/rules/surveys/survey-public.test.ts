import { describe, expect, it } from 'vitest';
import { foundIn } from '../fixtures.ts';
import { surveyPublic } from './survey-public.ts';

describe('survey-public', () => {
  it.each([
    ['public', ['audience']],
    ['internal', []],
  ])('of an %s survey', (audience, expected) => {
    expect(foundIn(surveyPublic, 'survey', { audience })).toEqual(expected);
  });
});
