import { describe, expect, it } from 'vitest';
import { anItem, anOffice, found } from '../fixtures.ts';
import { withdrawnItemOnBoard } from './withdrawn-item-on-board.ts';

const withdrawn = { on: '2020-11-22', reason: '重复' };
const at = ['board.yaml items.0'];

describe('withdrawn-item-on-board', () => {
  it.each([
    ['a public item', {}, {}, []],
    ['a withdrawn item', { withdrawn }, {}, at],
    ['an internal item', { audience: 'internal' }, {}, at],
    ['a withdrawn board', { withdrawn }, { withdrawn }, []],
    ['an internal board', { withdrawn }, { audience: 'internal' }, []],
  ])('%s', (_name, item, board, expected) => {
    const items = [anItem('rectification', item), anItem('board', board, 'board')];
    expect(found(withdrawnItemOnBoard, anOffice({ items }))).toEqual(expected);
  });

  it.each([
    ['signboard', 'rectification'],
    ['achievements', 'achievement'],
    ['notice', 'notice'],
    ['survey', 'survey'],
    ['letter', 'outreach'],
    ['service', 'service'],
  ] as const)('looks at what a board of the template %s shows: %s', (template, kind) => {
    const items = (
      ['rectification', 'achievement', 'notice', 'survey', 'outreach', 'service'] as const
    ).map((of) => anItem(of, of === kind ? { withdrawn } : {}, 'lamp'));
    const board = anItem('board', { template, items: ['lamp'] }, 'board');
    expect(found(withdrawnItemOnBoard, anOffice({ items: [...items, board] }))).toEqual(at);
  });

  it('leaves ids that do not exist to the check of references', () => {
    expect(found(withdrawnItemOnBoard, anOffice({ items: [anItem('board')] }))).toEqual([]);
  });
});
