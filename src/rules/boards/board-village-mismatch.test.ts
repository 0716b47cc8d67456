import { describe, expect, it } from 'vitest';
import { type Raw, anItem, anOffice, found } from '../fixtures.ts';
import { boardVillageMismatch } from './board-village-mismatch.ts';

const villages = [
  { id: 'liuwan', name: '柳湾村' },
  { id: 'shiqiao', name: '石桥村' },
];
const officeWith = (board: Raw, matter: Raw) =>
  anOffice({
    settings: { villages },
    items: [anItem('board', board), anItem('rectification', matter)],
  });

describe('board-village-mismatch', () => {
  it.each([
    [{ village: 'liuwan' }, { village: 'liuwan' }, []],
    [{ village: 'shiqiao' }, { village: 'liuwan' }, ['a.yaml village']],
    [{}, { village: 'liuwan' }, []],
    [{ village: 'shiqiao' }, {}, []],
    [{ village: 'shiqiao', template: 'duties', items: [] }, { village: 'liuwan' }, []],
  ])('of a board with %j about a matter with %j', (board, matter, expected) => {
    expect(found(boardVillageMismatch, officeWith(board, matter))).toEqual(expected);
  });
});
