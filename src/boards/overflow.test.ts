import { describe, expect, it } from 'vitest';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { overflows } from './overflow.ts';
import { sheetOf } from './sheets/sheet.ts';
import type { Fit } from '#press/typeset/typesetter.ts';

/** What is said of a box of half the height that its text needs. */
function said(template: string, id: string, size = { width: '600', height: '900' }) {
  const results = ['字'.repeat(91)];
  const items = [
    anItem('board', { template, size, items: ['it'] }, 'board'),
    anItem('rectification', { goal: '字'.repeat(60), measures: ['字'.repeat(20)] }, 'it'),
    anItem('achievement', { title: '字'.repeat(9), results }, 'it'),
  ];
  const office = anOffice({ items });
  const board = office.items.board[0];
  const sheet = board && sheetOf(board, office, portal);
  if (!sheet) throw new Error('no sheet');
  const fit: Fit = { id, sizePt: 28.4, fits: false, room: 100, need: 200 };
  return overflows('board.yaml', sheet, [fit, fit, { ...fit, id: 'fine', fits: true }]);
}

describe('text that does not fit', () => {
  it('is one finding, however many pages it stands on', () => {
    expect(said('signboard', '网址')).toMatchObject([
      { code: 'board-overflow', severity: 'error', file: 'board.yaml' },
    ]);
  });

  it('names the box, its smallest type and how much to cut', () => {
    const [finding] = said('achievements', `《${'字'.repeat(9)}》的文字`, {
      width: '900',
      height: '1200',
    });
    expect(finding?.message).toMatch(/的文字”放不下：字号缩到能看清的最小一级（28 磅）/);
    expect(finding?.hint).toMatch(/^大约要删去 50 个字；/);
  });

  it.each([
    [{ width: '600', height: '900' }, '正文', '整改目标'],
    [{ width: '1200', height: '800' }, '正文', '整改目标'],
    [{ width: '1200', height: '800' }, '正文右栏', '责任单位'],
  ])('on %j names the longest field of %s', (size, id, longest) => {
    expect(said('signboard', id, size)[0]?.hint).toContain(`其中“${longest}”最长`);
  });

  it('asks for shorter words where nobody counted them', () => {
    expect(said('signboard', '页脚电话')[0]?.hint).toMatch(/^把这几个字写短一些；/);
  });
});
