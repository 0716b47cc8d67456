import { describe, expect, it } from 'vitest';
import { type Raw, anItem, anOffice, found } from '../fixtures.ts';
import { boardVillageMismatch, signboardFinished } from './signboard-matter.ts';

const villages = [
  { id: 'liuwan', name: '柳湾村' },
  { id: 'shiqiao', name: '石桥村' },
];
const officeWith = (board: Raw, matter: Raw) =>
  anOffice({
    settings: { villages },
    items: [anItem('board', board), anItem('rectification', matter)],
  });
const posted = { postings: [{ number: '1', postedOn: '2020-11-21', said: {} }] };

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

describe('signboard-finished', () => {
  it.each([
    [{}, { progress: '正在整改' }, []],
    [{}, { progress: '已完成' }, ['a.yaml items']],
    [{}, { progress: '已完成', workKind: '长期坚持' }, []],
    [posted, { progress: '已完成' }, []],
  ])('of a board with %j about a matter with %j', (board, matter, expected) => {
    expect(found(signboardFinished, officeWith(board, matter))).toEqual(expected);
  });
});
