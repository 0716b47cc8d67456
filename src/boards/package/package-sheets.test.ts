import { describe, expect, it } from 'vitest';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { boardSays } from '#wording/boards/board-says.ts';
import { orderOf, packageSheets } from './package-sheets.ts';

const lamps = anItem('rectification');
const said = boardSays(anItem('board'), anOffice({ items: [lamps] }));

/** What can be ordered for a board that was posted saying this. */
function orders(posted?: Readonly<Record<string, string>>, presets = ['photo']) {
  const postings = posted && [{ number: '1', postedOn: '2020-11-21', said: posted }];
  const board = anItem(
    'board',
    { print: { presets, material: '铝塑板', quantity: '2' }, postings },
    'sign',
  );
  const office = anOffice({ items: [lamps, board] });
  return packageSheets(board, office, portal).map((sheet) => {
    const { presets, material, quantity } = orderOf({ board, office, sheet });
    return [sheet.template, presets.join(), material, quantity];
  });
}
const board = ['signboard', 'photo', '铝塑板', 2];

describe('packageSheets', () => {
  it.each([
    ['was never posted', undefined, [board]],
    ['is still true', said, [board]],
    ['says another deadline', { ...said, 整改时限: '2020年12月1日' }, [board]],
    [
      'says only another progress',
      { ...said, 整改进度: '还没有装' },
      [board, ['update', 'photo', '户外写真背胶', 2]],
    ],
  ])('for a board that %s', (_, posted, expected) => {
    expect(orders(posted)).toEqual(expected);
  });

  it.each([
    [['offset'], 'offset', '铜版不干胶'],
    [['banner'], 'photo', '户外写真背胶'],
    [['offset', 'photo'], 'photo', '户外写真背胶'],
  ])('makes the sticker of a board printed by %j by %s, of %s', (presets, preset, material) => {
    expect(orders({ ...said, 整改进度: '还没有装' }, presets)[1]).toEqual([
      'update',
      preset,
      material,
      2,
    ]);
  });
});
