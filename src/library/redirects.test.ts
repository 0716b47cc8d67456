import { describe, expect, it } from 'vitest';
import type { Place } from '#model/basics/finding.ts';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { redirectFindings } from './redirects.ts';

const office = anOffice({
  items: [anItem('notice', {}, 'gongshui'), anItem('notice', { audience: 'internal' }, 'neibu')],
});
const places = new Map<string, Place>([
  ['redirects.0.oldPath', { file: 'portal.yaml', line: 8, column: 5 }],
]);
const codes = (...pairs: [string, string][]) =>
  redirectFindings(
    pairs.map(([oldPath, newPath]) => ({ oldPath, newPath })),
    { offices: [office], unsure: ['/qinghe/notices/half/', '/shili/'] },
    places,
  ).map(({ code }) => code);
const now = '/qinghe/notices/gongshui/';

describe('the table of moved pages', () => {
  it.each<[string, [string, string][], string[]]>([
    ['an item that was renamed', [['/qinghe/notices/tingshui/', now]], []],
    ['a page of a file with a mistake', [['/qinghe/a/b/', '/qinghe/notices/half/']], []],
    ['a page of an office that is half read', [['/qinghe/a/b/', '/shili/notices/a/']], []],
    ['a page of an office that is gone', [['/qingtian/notices/tingshui/', now]], []],
    [
      'two moves in a row',
      [
        ['/qinghe/a/b/', '/qinghe/a/c/'],
        ['/qinghe/a/c/', now],
      ],
      [],
    ],
    ['a target that only the finished site has', [['/qinghe/notices/a/', '/qinghe/plan/']], []],
    ['a part of a list as target', [['/qinghe/notices/a/', '/qinghe/notices/by/about-2/']], []],
    [
      'a part that the list has not',
      [['/qinghe/notices/a/', '/qinghe/notices/by/year-2010/']],
      ['redirect-to-nothing'],
    ],
    ['a page that is there', [[now, '/qinghe/']], ['redirect-old-in-use']],
    ['a section', [['/qinghe/notices/', now]], ['redirect-old-in-use']],
    ['the home page', [['/', now]], ['redirect-old-in-use']],
    ['no such item', [['/qinghe/notices/a/', '/qinghe/notices/b/']], ['redirect-to-nothing']],
    [
      'an internal item',
      [['/qinghe/notices/a/', '/qinghe/notices/neibu/']],
      ['redirect-to-nothing'],
    ],
    ['no such office', [['/qinghe/notices/a/', '/qingtian/plan/']], ['redirect-to-nothing']],
    ['itself', [['/qinghe/notices/a/', '/qinghe/notices/a/']], ['redirect-loop']],
    [
      'one old path twice',
      [
        ['/qinghe/notices/a/', now],
        ['/qinghe/notices/a/', '/qinghe/'],
      ],
      ['redirect-twice'],
    ],
  ])('%s', (_, pairs, expected) => {
    expect(codes(...pairs)).toEqual(expected);
  });

  it('is found fault with at its line', () => {
    const redirects = [{ oldPath: now, newPath: '/qinghe/' }];
    expect(redirectFindings(redirects, { offices: [office], unsure: [] }, places)[0]).toMatchObject(
      { line: 8, column: 5 },
    );
  });
});
