import { describe, expect, it } from 'vitest';
import {
  errorsOf,
  loadFiles,
  notice,
  noticeFields,
  rectificationFields,
} from './made-up-content.ts';

const matter = notice(rectificationFields);

describe('a file in the folder of another kind', () => {
  it('is told in one word, with the folder it belongs into', async () => {
    const found = errorsOf(await loadFiles({ 'xiaohe/achievements/ludeng.md': matter }));
    expect(found).toMatchObject([{ code: 'wrong-folder', line: 1 }]);
    expect(found[0]?.hint).toBe('把文件移到 xiaohe/rectifications/ludeng.md');
  });

  it('is not one with a field too many, nor one that is not whole', async () => {
    const more = notice(
      `${noticeFields}\nperiod: { from: 2020-11-20, days: 7, counting: 自然日 }\nopinion: 灯`,
    );
    const part = matter.replace('progress: 正在整改\n', '');
    for (const [path, content] of [
      ['xiaohe/notices/tongzhi.md', more],
      ['xiaohe/achievements/ludeng.md', part],
    ] as const) {
      const codes = errorsOf(await loadFiles({ [path]: content })).map(({ code }) => code);
      expect(codes).toContain('unknown-key');
      expect(codes).not.toContain('wrong-folder');
    }
  });
});
