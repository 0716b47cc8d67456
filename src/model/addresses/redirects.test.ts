import { describe, expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { movedPages, movedPaths } from './redirects.ts';

const table = (...pairs: [string, string][]) =>
  pairs.map(([oldPath, newPath]) => ({ oldPath, newPath }));

describe('movedPaths', () => {
  it('leads to the last place of a page that moved twice', () => {
    expect([...movedPaths(table(['/a/', '/b/'], ['/b/', '/c/']))]).toEqual([
      ['/a/', '/c/'],
      ['/b/', '/c/'],
    ]);
  });

  it.each([
    ['to itself', table(['/a/', '/a/'])],
    ['in a circle', table(['/a/', '/b/'], ['/b/', '/a/'])],
    ['into a circle', table(['/x/', '/a/'], ['/a/', '/b/'], ['/b/', '/a/'])],
  ])('leads nowhere %s', (_, redirects) => {
    expect(movedPaths(redirects).size).toBe(0);
  });
});

describe('movedPages', () => {
  it('takes the pages of posted sheets along, so that QR codes on old sheets work', () => {
    const postings = [{ number: '2', postedOn: '2020-11-20', said: { 标题: '路灯' } }];
    const office = anOffice({ items: [anItem('board', { postings }, 'lamp')] });
    expect([
      ...movedPages(table(['/qinghe/boards/old/', '/qinghe/boards/lamp/']), [office]),
    ]).toEqual([
      ['/qinghe/boards/old/', '/qinghe/boards/lamp/'],
      ['/qinghe/boards/old/2/', '/qinghe/boards/lamp/2/'],
    ]);
  });
});
