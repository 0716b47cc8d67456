import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '#model/library.ts';
import { pictureAddress } from '#model/addresses/media-address.ts';
import { contentBehind } from './content-behind.ts';
import { loadFiles, notice, noticeFields } from './made-up-content.ts';

// No real numbers: what looks like one is put together by a page alone.
const number = '12345678901';
let library: Library;
beforeAll(async () => {
  library = await loadFiles({
    'xiaohe/notices/a.md': notice(
      `${noticeFields}\nattachments: []`,
      '第一段。\n\n登记号 1234 共 5678901 份，见[表](/xiaohe/data/)。\n',
    ),
    'xiaohe/notices/b.md': notice(noticeFields, '第一段。\n\n登记号 123 4567-8901。\n'),
    'xiaohe/assignments.yaml':
      'assignments:\n  - { id: a, task: 报送 98765 份, lead: bangongshi, responsible: [主任], deadline: 2020-12-01 }\n',
  });
  expect(library.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('what a file of the site comes from', () => {
  it.each([
    ['the text of its item', 'xiaohe/notices/b/index.html', { words: number }, 'notices/b.md', 14],
    [
      'what is nearest in its item, where a page puts a number together',
      'xiaohe/notices/a/index.html',
      { words: `9${'5678901'}` },
      'notices/a.md',
      15,
    ],
    [
      'the text that has it, of a table',
      'xiaohe/data/notices.csv',
      { words: number },
      'notices/b.md',
      14,
    ],
    ['the same, of the search', 'xiaohe/pagefind/a.pf', { words: number }, 'notices/b.md', 14],
    ['a list', 'xiaohe/assignments/index.html', { words: '98765000' }, 'assignments.yaml', 2],
    [
      'the settings of the office',
      'xiaohe/index.html',
      { words: '0776-0000000' },
      'office.yaml',
      12,
    ],
    [
      'its item, for want of better',
      'xiaohe/notices/a/index.html',
      { words: '×' },
      'notices/a.md',
      1,
    ],
    [
      'the line of a link',
      'xiaohe/notices/a/index.html',
      { link: 'xiaohe/data/' },
      'notices/a.md',
      15,
    ],
  ])('is %s', (_, path, found, file, line) => {
    expect(contentBehind(library, path, found)).toMatchObject({ file: `xiaohe/${file}`, line });
  });

  it.each([
    ['a number that no content has', 'index.html', { words: '×' }],
    ['a link that no body has', 'xiaohe/notices/a/index.html', { link: 'xiaohe/years/1999/' }],
    ['a link of a list', 'xiaohe/notices/index.html', { link: 'xiaohe/data/' }],
    ['a picture that nobody put there', 'xiaohe/media/0123.jpg', {}],
  ])('is nothing for %s', (_, path, found) => {
    expect(contentBehind(library, path, found)).toBeUndefined();
  });

  it('is the original of a picture', () => {
    const [office] = library.offices;
    const picture = {
      type: 'picture',
      path: 'media/a.jpg',
      digest: '0123456789abcdef0',
      ...{ width: 480, height: 300, source: '', widths: [480] },
    } as const;
    const offices = [{ ...office!, media: new Map([[picture.path, picture]]) }];
    const path = pictureAddress(office!, picture, 480, 'webp').slice(1);
    expect(contentBehind({ ...library, offices }, path, {})).toEqual({
      file: 'xiaohe/media/a.jpg',
    });
  });
});
