import { describe, expect, it } from 'vitest';
import { anItem, anOffice, found } from '../fixtures.ts';
import { letterBoardLate } from './letter-board-late.ts';

const late = ['board.yaml publishedOn'];

describe('letter-board-late', () => {
  it.each([
    ['a letter 30 days old', {}, { on: '2020-10-21' }, []],
    ['a letter 31 days old', {}, { on: '2020-10-20' }, late],
    // 补上全文 tells nothing newer: what was changed in the record need not be what it says.
    [
      'an old letter whose record was changed since',
      {},
      { on: '2020-06-20', changes: [{ on: '2020-11-01', note: '补上全文' }] },
      late,
    ],
    [
      'an old letter on a withdrawn board',
      { withdrawn: { on: '2020-11-22', reason: '重复' } },
      { on: '2020-06-20' },
      [],
    ],
    ['an old letter that is no longer shown', {}, { on: '2020-06-20', audience: 'internal' }, []],
    ['an old meeting on another board', { template: 'notice' }, { on: '2020-06-20' }, []],
  ])('%s', (_name, board, letter, expected) => {
    const items = [
      anItem('outreach', { channel: '一封信', ...letter }),
      anItem('board', { template: 'letter', publishedOn: '2020-11-20', ...board }, 'board'),
    ];
    expect(found(letterBoardLate, anOffice({ items }))).toEqual(expected);
  });
});
