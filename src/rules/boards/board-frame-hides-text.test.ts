import { describe, expect, it } from 'vitest';
import { boardFrameHidesText } from './board-frame-hides-text.ts';
import { anItem, anOffice, drafts, found } from '../fixtures.ts';

const office = (print: Record<string, unknown>, board: Record<string, unknown>) =>
  anOffice({ settings: { print }, items: [anItem('board', board, 'board')] });

describe('a frame hides text', () => {
  it.each([
    ['10 mm of A3', { hiddenEdge: '10' }, { size: 'A3' }, []],
    ['11 mm of A3', { hiddenEdge: '11' }, { size: 'A3' }, ['board.yaml size']],
    ['30 mm of A2', { hiddenEdge: '30' }, { size: 'A2' }, []],
    ['31 mm of A2', { hiddenEdge: '31' }, { size: 'A2' }, ['board.yaml size']],
    [
      'less of this board than of others',
      { hiddenEdge: '15' },
      { size: 'A4', print: { hiddenEdge: '0' } },
      [],
    ],
    [
      'more of this board than of others',
      {},
      { size: 'A4', print: { hiddenEdge: '15' } },
      ['board.yaml print.hiddenEdge'],
    ],
  ])('where it covers %s', (_, print, board, expected) => {
    expect(found(boardFrameHidesText, office(print, board))).toEqual(expected);
  });

  it('says which board, how much, and whose setting it is', () => {
    const [finding] = drafts(boardFrameHidesText, office({ hiddenEdge: '15' }, { size: 'A4' }));
    expect(finding?.message).toContain('QH-B01 的边框压边（office.yaml 里写的）是 15 毫米');
  });
});
