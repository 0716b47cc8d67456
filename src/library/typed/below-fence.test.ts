import { describe, expect, it } from 'vitest';
import { kindSheets } from '#facts/sheets.ts';
import { errorsOf, loadFiles, rectificationFields } from '../made-up-content.ts';
import { fieldsBelowFence } from './below-fence.ts';

const below = (body: string) =>
  fieldsBelowFence({ body, bodyLine: 20 }, kindSheets.rectification, 'a.md');

describe('a line of a body that is a field', () => {
  it.each([
    ['internalNote: 等第二批报价', 'internalNote'],
    ['internalNote：等第二批报价', 'internalNote'],
    ['  internalNote: 等', 'internalNote'],
    ['- internalNote: 等', 'internalNote'],
    ['**internalNote**: 等', 'internalNote'],
    ['> internalNote : 等', 'internalNote'],
    ['"internalNote": 等', 'internalNote'],
    ['internalnote: 等', 'internalNote'],
    ['internalNot: 等', 'internalNote'],
    ['extentions:', 'extensions'],
    ['audience: internal', 'audience'],
    ['withdrawn: { on: 2020-11-20, reason: 有误 }', 'withdrawn'],
    ['note: 现场看过', 'note'],
    ['    deadline: 2020-12-30', 'deadline'],
  ])('%s is an error', (line, name) => {
    const { findings, names } = below(`正文。\n\n${line}\n`);
    expect(findings).toMatchObject([{ code: 'field-below-fence', line: 22, column: 1 }]);
    expect(names).toEqual([name]);
  });

  it.each([
    '时间：9月1日',
    '时间: 9月1日',
    'Date: 2020-11-20',
    'Note: the office is closed',
    '见 deadline: 一栏',
    '`internalNote: 等`',
    '```\ninternalNote: 等\n```',
    '~~~yaml\ndeadline: 2020-12-30\n~~~',
    'https://www.gov.cn/',
    'wifi: 免费',
    'email：无',
    'deadline 是时限',
  ])('%j is text', (line) => {
    expect(below(`正文。\n\n${line}\n`)).toEqual({ findings: [], names: [] });
  });

  it('is one finding with all that goes on below it', () => {
    const { findings, names } = below(
      'extensions:\n  - to: 2020-12-15\n    reason: 灯具到货晚\n  - to: 2021-01-15\n\n正文。\n\nhot: 是\n',
    );
    expect(findings.map(({ line, hint }) => [line, hint])).toEqual([
      [20, expect.stringContaining('第 20—23 行')],
      [27, expect.stringContaining('把这一行')],
    ]);
    expect(names).toEqual(['extensions', 'to', 'reason', 'hot']);
  });
});

it('keeps what was written there from being told to be missing', async () => {
  const fields = rectificationFields
    .replace('year: 2020\n', '')
    .replace('deadline: 2020-12-30\n', '');
  const content = `---\n${fields}\n---\nyear: 2020\ndeadline: 2020-12-30\n`;
  const found = errorsOf(await loadFiles({ 'xiaohe/rectifications/ludeng.md': content }));
  expect(found.map(({ code, line }) => [code, line])).toEqual([['field-below-fence', 21]]);
});
