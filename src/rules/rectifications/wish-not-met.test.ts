import { describe, expect, it } from 'vitest';
import { foundIn } from '../fixtures.ts';
import { wishNotMet } from './wish-not-met.ts';

const wishedFor = '2020-10-01';
const standing = undefined;

describe('wish-not-met', () => {
  it.each([
    ['in time', { wishedFor, standing, deadline: '2020-10-01' }, []],
    ['later, without a word', { wishedFor, standing, deadline: '2020-10-02' }, ['wishedFor']],
    ['later, explained', { wishedFor, deadline: '2020-10-02' }, []],
    ['no wish', { standing, deadline: '2020-10-02' }, []],
  ])('%s', (_name, raw, expected) => {
    expect(foundIn(wishNotMet, 'rectification', raw)).toEqual(expected);
  });
});
