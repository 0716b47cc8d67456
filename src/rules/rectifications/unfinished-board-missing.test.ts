import { describe, expect, it } from 'vitest';
import { anItem, anOffice, found, foundIn } from '../fixtures.ts';
import { unfinishedBoardMissing } from './unfinished-board-missing.ts';

const overdue = { deadline: '2020-10-31' };
const check = (raw: object) => foundIn(unfinishedBoardMissing, 'rectification', { ...raw });

describe('unfinished-board-missing', () => {
  it.each([
    ['the day of the deadline', { deadline: '2020-11-25' }, []],
    ['the day after the deadline', { deadline: '2020-11-24' }, ['progress']],
    ['finished, though late', { deadline: '2020-10-31', progress: '已完成' }, []],
    ['taken into a programme', { progress: '列入规划' }, ['progress']],
    ['standing work', { workKind: '长期坚持' }, ['workKind']],
    ['standing work that was closed', { workKind: '长期坚持', closing: { state: '已销号' } }, []],
    ['an internal item', { ...overdue, audience: 'internal' }, []],
    ['a withdrawn item', { ...overdue, withdrawn: { on: '2020-11-22', reason: '重复' } }, []],
  ])('%s', (_name, raw, expected) => {
    expect(check(raw)).toEqual(expected);
  });

  it.each([
    ['a signboard that shows it settles it', {}, []],
    ['a board about another item does not', { items: ['b'] }, ['a.md progress']],
    ['a board that names it second does not', { items: ['c', 'a'] }, ['a.md progress']],
    ['a poster of achievements does not', { template: 'achievements' }, ['a.md progress']],
    ['an internal board does not', { audience: 'internal' }, ['a.md progress']],
  ])('%s', (_name, raw, expected) => {
    const items = [
      anItem('rectification', overdue),
      anItem('rectification', {}, 'c'),
      anItem('board', raw, 'board'),
    ];
    expect(found(unfinishedBoardMissing, anOffice({ items }))).toEqual(expected);
  });
});
