import { describe, expect, it } from 'vitest';
import { boardTemplateMismatch } from './board-template-mismatch.ts';
import { anItem, anOffice, found } from '../fixtures.ts';

const items = [anItem('rectification', {}, 'r'), anItem('achievement', {}, 'a')];

describe('board-template-mismatch', () => {
  it.each([
    ['signboard', ['r'], []],
    ['signboard', ['a'], ['board.yaml items.0']],
    ['signboard', ['r', 'r'], ['board.yaml items.1']],
    ['signboard', ['unknown'], []],
    ['achievements', ['a', 'a'], []],
    ['achievements', ['a', 'r'], ['board.yaml items.1']],
  ])('%s of %j', (template, ids, expected) => {
    const board = anItem('board', { template, items: ids }, 'board');
    expect(found(boardTemplateMismatch, anOffice({ items: [...items, board] }))).toEqual(expected);
  });
});
