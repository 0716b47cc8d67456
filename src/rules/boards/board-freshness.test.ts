import { describe, expect, it } from 'vitest';
import { boardSays } from '#wording/boards/board-says.ts';
import { boardExpired } from './board-expired.ts';
import { boardOutdated } from './board-outdated.ts';
import { boardUnposted } from './board-unposted.ts';
import { anItem, anOffice, found } from '../fixtures.ts';

const rules = [boardUnposted, boardOutdated, boardExpired];
const about = anItem('rectification');
const said = boardSays(anItem('board'), anOffice({ items: [about] }));

/** What the three rules say of a board that is valid for 30 days. */
const check = (raw: Record<string, unknown>, item = about) => {
  const office = anOffice({ items: [item, anItem('board', raw, 'board')] });
  return rules.flatMap((rule) => found(rule, office).map((place) => `${rule.code} ${place}`));
};
const posted = (postedOn: string) => ({ postings: [{ number: '1', postedOn, said }] });

describe('freshness of boards', () => {
  it.each([
    ['never posted', {}, ['board-unposted board.yaml place']],
    ['never posted and internal', { audience: 'internal' }, []],
    ['posted 30 days ago', posted('2020-10-26'), []],
    ['posted 31 days ago', posted('2020-10-25'), ['board-expired board.yaml postings.0.postedOn']],
    ['posted long ago, but valid for a year', { ...posted('2020-01-01'), validDays: '365' }, []],
  ])('%s', (_name, raw, expected) => {
    expect(said).not.toEqual({});
    expect(check(raw)).toEqual(expected);
  });

  it('tells a board that says something else from what is true now', () => {
    const changed = anItem('rectification', { goal: '年底前全部亮灯' });
    expect(check(posted('2020-11-20'), changed)).toEqual(['board-outdated board.yaml postings.0']);
  });
});
