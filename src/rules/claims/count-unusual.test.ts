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
    [{ label: '覆盖率', value: '100', unit: '%' }, []],
    [{ label: '覆盖率', value: '120', unit: '%' }, ['a.md figures.0.value']],
    [{ label: '产值增长', value: '120', unit: '%' }, []],
    [{ label: '路灯', value: '120', unit: '盏' }, []],
  ])('of the figure %j says %j', (figure, expected) => {
    const figures = [{ ...figure, source: '验收单', asOf: '2020-10-30' }];
    const items = [anItem('achievement', { figures })];
    expect(found(countUnusual, anOffice({ items }))).toEqual(expected);
  });

  it.each([
    [{ round: '2' }, []],
    [{ round: '1' }, ['newer.yaml round']],
    [{ round: '1', from: '2019-10-01' }, []],
  ])('of a second survey with %j says %j', (raw, expected) => {
    const items = [anItem('survey', raw, 'newer'), anItem('survey', {}, 'older')];
    expect(found(countUnusual, anOffice({ items }))).toEqual(expected);
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
