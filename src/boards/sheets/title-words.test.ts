import { describe, expect, it } from 'vitest';
import { titleWords } from './title-words.ts';

describe('where the title of a document may break', () => {
  it.each([
    [
      '关于印发《青禾乡2020年满意度工作方案》的通知',
      '关于印发|《青禾乡|2020年|满意度|工作|方案》的通知',
    ],
    ['关于公布政务服务大厅中午可办事项的通知', '关于|公布|政务|服务|大厅|中午可办|事项的通知'],
    ['《办法》', '《办法》'],
  ])('%s', (title, expected) => {
    expect(titleWords(title).join('|')).toBe(expected);
  });

  it.each(['', '的', '“七个一”活动（第二次）安排', '关于A村的B事'])(
    'loses nothing of “%s”',
    (title) => {
      expect(titleWords(title).join('')).toBe(title);
    },
  );
});
