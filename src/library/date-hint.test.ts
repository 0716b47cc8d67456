import { describe, expect, it } from 'vitest';
import { dateHint } from './date-hint.ts';
import { loadFiles, rectificationFields } from './made-up-content.ts';

describe('a date that lacks something', () => {
  it.each([
    ['11月5日', '缺年份', '2026-11-05'],
    ['11月5号', '缺年份', '2026-11-05'],
    ['11/3', '缺年份', '2026-11-03'],
    ['１１月５日', '缺年份', '2026-11-05'],
    ['2026-05', '缺哪一天', '2026-05-01'],
    ['2025年5月', '缺哪一天', '2025-05-01'],
    ['5月', '缺年份和哪一天', '2026-05-01'],
    ['5日', '缺年份和月份', '2026-01-05'],
    ['2026年', '缺月份和哪一天', '2026-01-01'],
    ['26.11.5', '年份写四位', '2026-11-05'],
    ['20261105', '年、月、日要隔开', '2026-11-05'],
    ['2026年11月5号', '“号”写成“日”', '2026-11-05'],
    ['下周三', '写是哪一天', '2026-11-30'],
    ['上午', '写是哪一天', '2026-11-30'],
    ['明天', '写是哪一天', '2026-11-30'],
    ['11月底', '写是哪一天', '2026-11-30'],
  ])('%s: %s, as in %s', (typed, lacks, date) => {
    const hint = dateHint('deadline', typed, '2026');
    expect(hint.startsWith(lacks), hint).toBe(true);
    expect(hint).toContain(`比如 deadline: ${date}`);
  });

  it.each(['2026-02-30', '13月40日', '快了'])('says of %s how dates are written', (typed) => {
    expect(dateHint('deadline', typed, '2026')).toMatch(/^日期写成 2020-11-30/);
  });

  it('is completed with the year of its own file, and can be read then', async () => {
    const errors = async (deadline: string) =>
      (
        await loadFiles({
          'xiaohe/rectifications/ludeng.md': `---\n${rectificationFields.replace('2020-12-30', deadline)}\n---\n`,
        })
      ).findings.filter(({ severity }) => severity === 'error');
    const [found] = await errors('12月5日');
    expect(found).toMatchObject({ code: 'date-invalid' });
    const example = /deadline: (\S+?)；/.exec(found?.hint ?? '')?.[1];
    expect(example).toBe('2020-12-05');
    expect(await errors(example!)).toEqual([]);
  });
});
