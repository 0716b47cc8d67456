import { describe, expect, it } from 'vitest';
import { dateFault } from './date-hint.ts';
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
    ['下周三', '看不出是哪一天', '2026-11-30'],
    ['上午', '看不出是哪一天', '2026-11-30'],
    ['年底前', '看不出是哪一天', '2026-12-31'],
    ['6月底', '看不出是哪一天', '2026-06-30'],
    ['长期', '看不出是哪一天', '2026-11-30'],
    ['二〇二六年三月十日', '汉字写的日期', '2026-03-10'],
    ['46331', '是表格里存日期的数', '2026-11-05'],
    ['2026-12-01至2026-12-20', '里有两个日期', '2026-12-20'],
    ['2026-11-05 10:30', '除了日期还有别的字', '2026-11-05'],
    ['2026-02-30', '不是一个存在的日期', '2026-02-28'],
    ['2026-13-05', '不是一个存在的日期', '2026-12-31'],
  ])('%s: %s, as in %s', (typed, lacks, date) => {
    const { message, hint } = dateFault('deadline', typed, '2026');
    expect(message).toContain(typed);
    expect(message).toContain(lacks);
    expect(hint).toContain(`比如 deadline: ${date}`);
  });

  it('that was put off stays, and the later one is an extension', () => {
    const { hint } = dateFault('deadline', '2025-12-20（延期至2026-01-20）', '2025', [
      'extensions',
    ]);
    expect(hint).toMatch(
      /^原来的时限留着不改，比如 deadline: 2025-12-20；.*extensions: \[\{ to: 2026-01-20,/,
    );
  });

  it('of a span between two fields is parted into both', () => {
    const { hint } = dateFault('from', '2025-04-08至2025-10-30', '2025', ['from', 'to']);
    expect(hint).toBe('开始和结束分开写，from: 2025-04-08；再加上 to: 2025-10-30');
  });

  it('in a list of days loses no other day', async () => {
    const { findings } = await loadFiles({
      'holidays.yaml': `years:
  - year: 2027
    source: 示例通知
    recordedOn: 2020-11-20
    off:
      - { name: 元旦, from: 2027-01-01 }
    worked: [2027-01-31、2027-02-20, 2027-05-08]
`,
    });
    const found = findings.filter(({ code }) => code === 'date-invalid');
    expect(found.map(({ hint }) => hint)).toEqual([
      expect.stringContaining('worked: [2027-01-31, 2027-02-20, 2027-05-08]'),
    ]);
  });

  it('of a span that begins something is its first day', () => {
    expect(dateFault('from', '2026-12-01—2026-12-20').hint).toContain('from: 2026-12-01');
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
  it('of a list without a date of its own is of the year of the plan', async () => {
    const { findings } = await loadFiles({
      'xiaohe/plan.yaml': 'title: 方案\nyear: 2019\nsource: internal\nduties: []\n',
      'xiaohe/assignments.yaml':
        'assignments:\n  - { id: a, task: 报送, lead: bangongshi, deadline: 长期 }\n',
    });
    expect(findings.find(({ code }) => code === 'date-invalid')).toMatchObject({
      hint: expect.stringContaining('deadline: 2019-11-30'),
    });
  });
});
