import { describe, expect, it } from 'vitest';
import type { Finding } from '#model/basics/finding.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import { errorsOf, loadFiles, rectificationFields } from '../made-up-content.ts';
import { linesToCopyIn, withLinesCopied } from '#model/basics/lines-to-copy.ts';

const file = 'xiaohe/rectifications/ludeng.md';
/** A rectification with a field typed in another way, or one more field. */
function withTyped(typed: string): string {
  const name = /^\w+/.exec(typed)?.[0] ?? '';
  const own = new RegExp(`^${name}:.*$`, 'm');
  const fields = own.test(rectificationFields)
    ? rectificationFields.replace(own, () => typed)
    : `${rectificationFields}\n${typed}`;
  return `---\n${fields}\n---\n\n正文。\n`;
}

async function load(content: string) {
  const library = await loadFiles({ [file]: content });
  const item = library.offices[0]?.items.rectification[0];
  return { found: errorsOf(library), item };
}

/** Copies the corrected lines of a finding over those of the file, as a clerk does. */
function follow(content: string, { line, hint }: Finding): string {
  const correction = linesToCopyIn(hint, line);
  if (!correction) throw new Error(`nothing to copy: ${hint}`);
  return withLinesCopied(content, correction);
}

type Value = (item: Rectification) => unknown;

describe('what YAML reads as something else than was typed', () => {
  it.each<[typed: string, code: string, value: Value, meant: string]>([
    [
      'standing: { text: 路灯全部装好, 但还没有通电, asOf: 2020-11-19 }',
      'flow-entry-without-colon',
      (item) => item.standing?.text,
      '路灯全部装好, 但还没有通电',
    ],
    [
      'standing: { asOf: 2020-11-19, text: 一处亮了, 两处没亮, 三处没修 }',
      'flow-entry-without-colon',
      (item) => item.standing?.text,
      '一处亮了, 两处没亮, 三处没修',
    ],
    [
      `standing: { text: "路灯装好", 但没通电, asOf: 2020-11-19 }`,
      'flow-entry-without-colon',
      (item) => item.standing?.text,
      '路灯装好, 但没通电',
    ],
    [
      'standing: { text:路灯全部装好, asOf: 2020-11-19 }',
      'colon-without-space',
      (item) => item.standing?.text,
      '路灯全部装好',
    ],
    [
      'standing: { text：路灯全部装好, asOf: 2020-11-19 }',
      'colon-full-width',
      (item) => item.standing?.text,
      '路灯全部装好',
    ],
    [
      'standing: { text：路灯全部装好，asOf：2020-11-19 }',
      'colon-full-width',
      (item) => item.standing?.text,
      '路灯全部装好',
    ],
    [
      'standing: { text: 路灯全部装好，asOf：2020-11-19 }',
      'comma-full-width',
      (item) => item.standing?.text,
      '路灯全部装好',
    ],
    [
      'standing: { text: 路灯全部装好，asOf: 2020-11-19 }',
      'comma-full-width',
      (item) => item.standing?.text,
      '路灯全部装好',
    ],
    [
      'standing: { text: 路灯 #3 号没亮, asOf: 2020-11-19 }',
      'comment-cuts-text',
      (item) => item.standing?.text,
      '路灯 #3 号没亮',
    ],
    [
      'standing: { text: 时间: 晚上9点, asOf: 2020-11-19 }',
      'yaml-nested-colon',
      (item) => item.standing?.text,
      '时间: 晚上9点',
    ],
    [
      'measures: [换灯, 投入 1,200 元]',
      'flow-number-split',
      (item) => item.measures.join('|'),
      '换灯|投入 1,200 元',
    ],
    [
      'measures: [投入 1,200,000 元]',
      'flow-number-split',
      (item) => item.measures.join('|'),
      '投入 1,200,000 元',
    ],
    [
      'goal: 柳林社区 #3 号变压器',
      'comment-cuts-text',
      (item) => item.goal,
      '柳林社区 #3 号变压器',
    ],
    [
      'measures:\n  - 更换柳林社区 #3 号变压器',
      'comment-cuts-text',
      (item) => item.measures.join(),
      '更换柳林社区 #3 号变压器',
    ],
    ['goal:  #3 号变压器', 'comment-cuts-text', (item) => item.goal, '#3 号变压器'],
    ['goal: 通知: 停水', 'yaml-nested-colon', (item) => item.goal, '通知: 停水'],
    ['goal: @路灯', 'yaml-reserved-character', (item) => item.goal, '@路灯'],
    ['goal: `路灯`', 'yaml-reserved-character', (item) => item.goal, '`路灯`'],
    ['goal: %50 的灯亮', 'yaml-reserved-character', (item) => item.goal, '%50 的灯亮'],
    ['goal: *重要* 路灯', 'yaml-unreadable', (item) => item.goal, '*重要* 路灯'],
    ['goal: *重要*', 'yaml-alias', (item) => item.goal, '*重要*'],
    ['goal: &100 元', 'yaml-anchor', (item) => item.goal, '&100 元'],
    ['goal: ! 注意安全', 'yaml-tag', (item) => item.goal, '! 注意安全'],
    ['goal: !!str 路灯', 'yaml-tag', (item) => item.goal, '!!str 路灯'],
    ['goal: "路灯"已修', 'yaml-unreadable', (item) => item.goal, '"路灯"已修'],
    [`goal: 'it's'`, 'yaml-unreadable', (item) => item.goal, `'it's'`],
    ['goal: [重要] 路灯', 'yaml-unreadable', (item) => item.goal, '[重要] 路灯'],
    ['goal: > 50 盏', 'yaml-unreadable', (item) => item.goal, '> 50 盏'],
    ['goal: - 路灯', 'yaml-unreadable', (item) => item.goal, '- 路灯'],
    ['goal: "路灯', 'yaml-unclosed', (item) => item.goal, '路灯'],
    ['goal: "D:\\temp"', 'yaml-escape', (item) => item.goal, 'D:\\temp'],
    ['goal: "一\\n二"', 'yaml-escape', (item) => item.goal, '一\\n二'],
    ['goal：路灯全部亮起', 'colon-full-width', (item) => item.goal, '路灯全部亮起'],
    ['goal:路灯全部亮起', 'colon-without-space', (item) => item.goal, '路灯全部亮起'],
    [
      'measures:\n  - 查线\n  -换灯',
      'dash-without-space',
      (item) => item.measures.join(),
      '查线,换灯',
    ],
    [
      'followUps:\n  - { on: 2020-11-20, by: 督查岗, note: 时间: 9点, 灯亮 }',
      'yaml-nested-colon',
      (item) => item.followUps[0]?.note,
      '时间: 9点, 灯亮',
    ],
    [
      'followUps:\n  - on: 2020-11-20\n    by: 督查岗\n    note：灯亮',
      'colon-full-width',
      (item) => item.followUps[0]?.note,
      '灯亮',
    ],
  ])(
    '%s is an error, and the line to copy says what was meant',
    async (typed, code, value, meant) => {
      const content = withTyped(typed);
      const { found } = await load(content);
      expect(found).toMatchObject([{ code }]);
      const { found: left, item } = await load(follow(content, found[0]!));
      expect(left).toEqual([]);
      expect(item && value(item)).toBe(meant);
    },
  );

  it.each([
    ['measures:\n  - 查线\n    - 换灯', 'yaml-indent', 20],
    ['measures:\n  - 查线\n    -换灯', 'dash-without-space', 20],
    ['followUps:\n  - on: 2020-11-20\n    by: 督查岗\n\tnote: 灯亮', 'yaml-tab', 25],
    ['standing: {\n\ttext: 亮了, asOf: 2020-11-19 }', 'yaml-tab', 17],
    ['goal: |\n\t路灯亮', 'yaml-tab', 20],
    ['goal: 亮了\n  effect:亮了', 'colon-without-space', 20],
    ['goal: 亮了\n  effect：亮了', 'colon-full-width', 20],
    ['goal: |\n  第一段\n  第二段', 'text-line-break', 19],
    ['goal: 第一段\n\n  第二段', 'text-line-break', 19],
    ['goal: "路灯\\u202E亮"', 'character-unseen', 19],
    ['goal: "路灯\\x07亮"', 'character-unseen', 19],
    ['goal: "路灯\\ud83d亮"', 'character-unseen', 19],
    ['"go\\u200Fal": 亮', 'character-unseen', 22],
    ['? 谁来修', 'yaml-question-key', 22],
    ['standing: { 亮了, asOf: 2020-11-19 }', 'flow-entry-without-colon', 16],
    ['standing: { text: 亮了, asOf }', 'flow-entry-without-colon', 16],
    ['standing: { asOf: 2020-11-19, text: 亮了} #3 号 }', 'comment-cuts-text', 16],
    ['standing: { text: 亮了, 200盏.: , asOf: 2020-11-19 }', 'unknown-key', 16],
    ['measures:\n  - 换灯 #3 号', 'comment-cuts-text', 19],
    ['audience: #internal', 'comment-cuts-text', 22],
    ['audience:', 'audience-empty', 22],
    ['withdrawn:', 'withdrawn-empty', 22],
    ['goal: 灯全亮。\t柳湾村\t2020/12/20', 'tab-in-value', 19],
    ['opinionNumber: 9.90E+14', 'number-shortened', 22],
    ['withdrawn: #数字有误', 'comment-cuts-text', 22],
    ['hot: #是', 'comment-cuts-text', 22],
    ['wishedFor: ########', 'table-sign', 22],
    ['effect:\n  #3 号变压器已换', 'comment-cuts-text', 23],
    ['measures: [甲,, 乙]', 'yaml-unreadable', 18],
  ])('%j is an error at its line', async (typed, code, line) => {
    const { found } = await load(withTyped(typed));
    expect(found.map((one) => [one.code, one.line])).toContainEqual([code, line]);
  });
});

describe('what is read as it was typed', () => {
  it.each<[typed: string, value: Value, read: unknown]>([
    ['deadline: 2020-12-30 # 乡长同意', (item) => item.deadline, '2020-12-30'],
    ['category: 基础设施 # 路灯', (item) => item.category, '基础设施'],
    ['year: 2020 # 评议年度', (item) => item.year, 2020],
    ['village: liuwan # 柳湾', (item) => item.village, 'liuwan'],
    ['measures: # 下面是措施\n  - 换灯', (item) => item.measures, ['换灯']],
    ['effect:\n  # 办完再写', (item) => item.effect, undefined],
    ['measures: [换灯] # 只有一项（[甲]）', (item) => item.measures, ['换灯']],
    ['measures: [换灯] # 只有一项', (item) => item.measures, ['换灯']],
    ['goal: "路灯亮" # 说明', (item) => item.goal, '路灯亮'],
    ['goal: 3#楼路灯亮', (item) => item.goal, '3#楼路灯亮'],
    ['goal: 时间：晚上，路灯亮；A&B', (item) => item.goal, '时间：晚上，路灯亮；A&B'],
    ['goal: 路灯亮, 水管通, 投入 1,200 元', (item) => item.goal, '路灯亮, 水管通, 投入 1,200 元'],
    ['goal: 亮到9:30', (item) => item.goal, '亮到9:30'],
    ['goal: “亮”了', (item) => item.goal, '“亮”了'],
    ['goal: |\n  路灯亮', (item) => item.goal, '路灯亮'],
    ['goal: 路灯\n  已修', (item) => item.goal, '路灯已修'],
    ['goal: 路灯：\n  “已修”', (item) => item.goal, '路灯：“已修”'],
    ['goal: LED 灯 20\n  盏', (item) => item.goal, 'LED 灯 20 盏'],
    ['goal: "路灯\n  已修"', (item) => item.goal, '路灯已修'],
    ["goal: '路灯\n  已修'", (item) => item.goal, '路灯已修'],
    ['goal: >\n  路灯\n  已修\n', (item) => item.goal, '路灯已修'],
    ['goal: "\\u8def灯"', (item) => item.goal, '路灯'],
    ['goal: "他说 \\"亮\\""', (item) => item.goal, '他说 "亮"'],
    ['measures: [1, 200]', (item) => item.measures, ['1', '200']],
    ['measures: ["投入 1,200 元"]', (item) => item.measures, ['投入 1,200 元']],
    ['mergedOpinions: [990000201900008,990000201900009]', (item) => item.mergedOpinions.length, 2],
    ['measures: [一期,二期]', (item) => item.measures, ['一期', '二期']],
    [
      'standing: { text: 亮了，还差两盏, asOf: 2020-11-19, }',
      (item) => item.standing?.text,
      '亮了，还差两盏',
    ],
  ])('%j', async (typed, value, read) => {
    const { found, item } = await load(withTyped(typed));
    expect(found).toEqual([]);
    expect(item && value(item)).toEqual(read);
  });
});

describe('a remark behind a value', () => {
  it.each(['# 内部：困难户优先', '# 先不要公开', '# 备注：等报价'])(
    '%s that is for staff is never to be copied into the text',
    async (remark) => {
      const { found } = await load(withTyped(`goal: 灯全亮 ${remark}`));
      expect(found).toMatchObject([{ code: 'comment-cuts-text' }]);
      expect(found[0]?.hint).toBe('# 后面是给自己看的，删掉，或者写进 internalNote（内部备注）');
    },
  );
});

describe('各社区 where units are named', () => {
  it('is no reason to name each unit', async () => {
    const { found } = await load(withTyped('supportUnits: [各社区]'));
    expect(found[0]).toMatchObject({
      code: 'reference-unknown',
      hint: '村和社区不写在这里，只写有关的科室；没有的，删掉这一行',
    });
  });
});
