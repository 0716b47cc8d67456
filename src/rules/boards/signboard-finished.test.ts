import { describe, expect, it } from 'vitest';
import { type Raw, anItem, anOffice, found } from '../fixtures.ts';
import { signboardFinished } from './signboard-finished.ts';

const officeWith = (board: Raw, matter: Raw) =>
  anOffice({
    items: [anItem('board', board), anItem('rectification', matter)],
  });
const posted = { postings: [{ number: '1', postedOn: '2020-11-21', said: {} }] };

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
