import { describe, expect, it } from 'vitest';
import { titleLines } from './title-lines.ts';

const lines = (title: string, room = 20) => titleLines(title.split('|'), room).join('/');

describe('the lines of a title', () => {
  it.each([
    ['one line where it fits', '关于|修路的通知', '关于修路的通知'],
    ['nothing of nothing', '', ''],
    [
      'whole words, none much longer than the other',
      '示例县小河乡人民政府|关于|张家村|道路|维修的通知',
      '示例县小河乡人民政府/关于张家村道路维修的通知',
    ],
    [
      'a book title on one line',
      '示例县小河乡人民政府|关于|印发|《小河乡|2020年|绩效|考评|工作|方案》的通知',
      '示例县小河乡人民政府关于印发/《小河乡2020年绩效考评工作方案》的通知',
    ],
  ])('are %s', (_, title, expected) => {
    expect(lines(title)).toBe(expected);
  });

  it('are no hourglass, though its lines would be more alike', () => {
    expect(lines('一二三四五六|七八|一二三四五六七|八九|一二三四五六', 10)).toBe(
      '一二三四五六/七八一二三四五六七/八九一二三四五六',
    );
  });

  it('are as few as hold it, whatever their shape', () => {
    expect(lines('一二三四五|一二三四五|一二三四五|一二三四五', 10)).toBe(
      '一二三四五一二三四五/一二三四五一二三四五',
    );
  });

  it('break a word that is longer than any of them', () => {
    expect(
      lines('一二三四五六七八九十一二三', 5)
        .split('/')
        .map((one) => one.length),
    ).toEqual([4, 4, 5]);
  });

  it('are filled one by one where there are too many to choose', () => {
    expect(lines('一二三四五六七八九十'.repeat(20), 20).split('/')).toHaveLength(10);
  });

  it('count figures and letters as narrower than characters', () => {
    expect(lines('2020年12月31日', 9)).toBe('2020年12月31日');
  });
});
