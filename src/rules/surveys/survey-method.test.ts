import { describe, expect, it } from 'vitest';
import { foundIn } from '../fixtures.ts';
import { surveyMethod } from './survey-method.ts';

describe('survey-method', () => {
  it.each([
    [{}, []],
    [{ method: undefined }, ['round']],
    [{ n: undefined }, ['round']],
    [{ n: '0' }, ['n']],
  ])('%j', (raw, expected) => {
    expect(foundIn(surveyMethod, 'survey', raw)).toEqual(expected);
  });
});
