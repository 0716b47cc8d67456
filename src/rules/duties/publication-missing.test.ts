import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { anOffice, drafts } from '../fixtures.ts';
import { publicationsOn } from '../plan/fixture.ts';
import { publicationMissing, publicationMissingSoon } from './publication-missing.ts';

const of = { kind: 'publication' };
const duty = (rule: object) => ({
  id: 'd',
  clause: '三（三）',
  what: '写稿',
  owner: 'dangzheng',
  rule,
});
const each = duty({ type: 'monthly', of, from: '2022-10-01', by: '2022-12-15', each: '1' });
const five = duty({ type: 'count', of, from: '2022-07-01', by: '2022-12-15', atLeast: '5' });
const officeOn = (today: string, rule: Record<string, unknown>, ...days: string[]) =>
  anOffice({ duties: [rule], publications: publicationsOn(days), today: today as CivilDate });
const said = (rule: typeof publicationMissing, office: ReturnType<typeof officeOn>) =>
  drafts(rule, office).map(({ message }) => message);

describe('publications that the plan asks for', () => {
  it.each([
    ['16 days before the end of a month', '2022-10-15', [], 0, 0],
    ['15 days before', '2022-10-16', [], 1, 0],
    ['on its last day', '2022-10-31', [], 1, 0],
    ['the day after', '2022-11-01', [], 0, 1],
    ['with a piece in it', '2022-11-01', ['2022-10-31'], 0, 0],
    ['with a piece a day late', '2022-11-02', ['2022-11-01'], 0, 1],
  ])('are a gap by month: %s', (_, today, days, soon, missing) => {
    const office = officeOn(today, each, ...days);
    expect(said(publicationMissingSoon, office)).toHaveLength(soon);
    expect(said(publicationMissing, office)).toHaveLength(missing);
  });

  it.each([
    ['with four in time', '2022-12-15', 4, 1, 0],
    ['with five', '2022-12-15', 5, 0, 0],
    ['with four the day after', '2022-12-16', 4, 0, 1],
    ['with none long before', '2022-08-01', 0, 0, 0],
  ])('are counted in all: %s', (_, today, pieces, soon, missing) => {
    const days = Array.from({ length: pieces }, (_, index) => `2022-09-0${index + 1}`);
    const office = officeOn(today, five, ...days);
    expect(said(publicationMissingSoon, office)).toHaveLength(soon);
    expect(said(publicationMissing, office)).toHaveLength(missing);
  });

  it('say which month and until when', () => {
    expect(
      said(publicationMissingSoon, officeOn('2022-12-10', each, '2022-10-02', '2022-11-02')),
    ).toEqual(['“写稿”：2022年12月只有 0 篇，最晚 2022年12月15日 刊发（还有 5 天）']);
  });
});
