import { describe, expect, it } from 'vitest';
import { kindSheets } from '#facts/sheets.ts';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import { rawItem } from '#rules/fixtures.ts';
import { errorsOf, loadFiles, rectificationFields } from '../made-up-content.ts';
import { labelsBelowFence } from './label-below-fence.ts';

type Kind = 'rectification' | 'notice' | 'outreach' | 'service' | 'document' | 'achievement';

const below = (body: string, kind: Kind = 'rectification', more: Record<string, unknown> = {}) => {
  const sheet: FactSheet = kindSheets[kind];
  const data = rawItem(kind, more);
  const isInternal = more['audience'] === 'internal';
  return labelsBelowFence({ body, bodyLine: 20, file: 'a.md' }, { sheet, data, isInternal });
};
const said = (...written: Parameters<typeof below>) =>
  below(...written).map(({ code, hint }) => [code, /写成：(.*?)；/.exec(hint)?.[1] ?? '']);

describe('a line of a body that is a field by its Chinese name', () => {
  it.each([
    ['内部备注：材料商下周送货', 'internalNote: 材料商下周送货'],
    ['内部备注: 材料商: 下周', 'internalNote: "材料商: 下周"'],
    ['- **内部备注**：等第二批报价', 'internalNote: 等第二批报价'],
    ['【意见原文】：没人管', 'internalOpinion: 没人管'],
    ['意见编号：990000201900007', 'opinionNumber: 990000201900007'],
    ['公开范围：内部', 'audience: internal'],
    ['## 公开范围：公开', 'audience: public'],
    ['公开范围：不公开', 'audience: internal'],
    ['| 内部备注 | 材料商下周送货 |', 'internalNote: 材料商下周送货'],
    ['| 公开范围 | 内部 |', 'audience: internal'],
    ['公开范围：科室内', 'audience: public（公开）或 audience: internal（内部，不公开）'],
    ['撤回：数字有误', ''],
    ['撤回原因：数字有误', ''],
  ])('%s is an error: it leaks or claims', (line, above) => {
    expect(said(`正文。\n\n${line}\n`)).toEqual([['field-below-fence', above]]);
    expect(below(`正文。\n\n${line}\n`)).toMatchObject([{ severity: 'error', line: 22 }]);
  });

  it.each([
    ['整改时限：2021-01-20', 'deadline: 2021-01-20'],
    ['完成时限：2021年1月20日', 'deadline: 2021年1月20日'],
    ['资金来源：县财政', 'funds: 县财政'],
    ['- 上级单位：县住建局', 'higherUnit: 县住建局'],
    ['核实情况：部分属实', 'verified: 部分属实'],
    ['配合单位：水利站', 'supportUnits: [水利站]'],
    ['整改时限：年底', ''],
    ['回访：11月20日入户，群众说好', ''],
    ['延期：2021-01-20', ''],
    ['跟踪督查：11月看过', ''],
  ])('%s is a hint: it counts for nothing', (line, above) => {
    expect(said(line)).toEqual([['label-below-fence', above]]);
    expect(below(line)).toMatchObject([{ severity: 'hint', line: 20 }]);
  });

  it('gives an example where the line alone is not enough', () => {
    const hint = (line: string, more = {}) => below(line, 'rectification', more)[0]?.hint;
    expect(hint('回访：群众说好')).toContain('比如 revisit: { on: 2020-11-28, how: 入户');
    expect(hint('督查情况：看过', { followUps: [{}] })).toContain(
      '加一项，比如 - { on: 2020-11-02',
    );
    expect(hint('整改时限：年底')).toContain('比如 deadline: 2020-11-30');
  });

  it.each<[line: string, kind?: Kind]>([
    ['时间：9月1日'],
    ['地点：乡政府'],
    ['备注：金额单位为万元'],
    ['编号：第 3 号'],
    ['整改时限：2020-12-31'],
    ['| 整改时限 | 2021-01-20 |'],
    ['整改时限：2020年12月31日'],
    ['整改措施：先换灯，再剪枝'],
    ['存在问题：灯不亮'],
    ['会上定了三条：延期要在到期前报'],
    ['附件：1. 名单', 'notice'],
    ['对象：村民代表', 'outreach'],
    ['电话：0776-000 0001', 'service'],
    ['主送：各村', 'document'],
    ['成效：灯亮了', 'achievement'],
    ['各位村民：'],
    ['```\n内部备注：等\n```'],
    ['见内部备注：一栏'],
  ])('%j is prose, or says what the fields say', (line, kind) => {
    expect(below(line, kind)).toEqual([]);
  });

  it('does not leak out of something internal, and is not withdrawn twice', () => {
    const internal = { audience: 'internal' };
    expect(below('内部备注：等\n公开范围：内部', 'rectification', internal)).toEqual([]);
    const withdrawn = { withdrawn: { on: '2020-11-20', reason: '有误' } };
    expect(below('撤回：有误', 'notice', withdrawn)).toEqual([]);
  });

  it.each([
    ['整改时限：2021-01-20', /^deadline: .*$/m],
    ['资金来源：县财政', /^(?=---\n\n)/m],
  ])('%s moved up as the hint says is found no more', async (line, at) => {
    const [finding] = below(line);
    const above = /写成：(.*?)；/.exec(finding?.hint ?? '')?.[1] ?? '';
    const content = (fields: string, body: string) =>
      loadFiles({ 'xiaohe/rectifications/ludeng.md': `---\n${fields}\n---\n\n${body}\n` });
    const before = await content(rectificationFields, line);
    expect(before.findings.map(({ code }) => code)).toContain('label-below-fence');
    const moved = at.test(rectificationFields)
      ? rectificationFields.replace(at, above)
      : `${rectificationFields}\n${above}`;
    const after = await content(moved, '正文。');
    expect(after.findings.map(({ code }) => code)).not.toContain('label-below-fence');
    expect(errorsOf(after)).toEqual([]);
  });
});
