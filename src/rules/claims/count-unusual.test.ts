import { describe, expect, it } from 'vitest';
import { anItem, anOffice, found } from '../fixtures.ts';
import { countUnusual } from './count-unusual.ts';

const settings = (households: string, people: string) => ({
  villages: [{ id: 'liuwan', name: '柳湾村', households, people }],
});

describe('count-unusual', () => {
  it.each([
    ['320', '1280', []],
    ['320', '320', []],
    ['320', '319', ['office.yaml villages.0.people']],
  ])('of %s households and %s people says %j', (households, people, expected) => {
    expect(found(countUnusual, anOffice({ settings: settings(households, people) }))).toEqual(
      expected,
    );
  });

  it.each([
    [{ village: 'liuwan', reached: '1280' }, []],
    [{ village: 'liuwan', reached: '1281' }, ['a.md reached']],
    [{ reached: '5000' }, []],
  ])('of an activity with %j says %j', (raw, expected) => {
    const office = anOffice({
      settings: settings('320', '1280'),
      items: [anItem('outreach', raw)],
    });
    expect(found(countUnusual, office)).toEqual(expected);
  });
});
