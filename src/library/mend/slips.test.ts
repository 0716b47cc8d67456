import { describe, expect, it } from 'vitest';
import {
  errorsOf,
  loadFiles,
  notice,
  noticeFields,
  rectificationFields,
} from '../made-up-content.ts';
import { correctionIn, withCorrection } from './correction.ts';

/** A file of each kind that is as it should be. */
const files = {
  'xiaohe/rectifications/ludeng.md': notice(
    rectificationFields.replace('measures: [换灯]', 'measures:\n  - 查线\n  - 换灯'),
  ),
  'xiaohe/notices/gongshi.md': notice(
    noticeFields.replace('通知\na', '公示\na').concat(`
period: { from: 2020-11-20, days: 7, counting: 自然日 }
objection:
  how: 打电话
  telephone: 0776-0000000
  address: 小河街
villages: [liuwan]`),
  ),
  'xiaohe/services/butie.md': notice(`title: 补贴
publishedOn: 2020-11-20
unit: bangongshi
basis: 示例办法
who: 老人
materials: [身份证, 户口簿]
steps:
  - 交材料
  - 按月发放
timeLimit: 10 个工作日
fee: 不收费
window: 2 号窗口
telephone: 0776-0000000
${noticeFields.slice(noticeFields.indexOf('approval:'))}`),
  'xiaohe/outreach/zuotan.md': notice(`title: 座谈会
publishedOn: 2020-11-20
unit: bangongshi
channel: 一个会议
round: 1
on: 2020-11-10
towards: 群众代表
reached: 18
summary: 说了路灯的事
evidence:
  - { title: 通知, type: 通知, on: 2020-11-08, keptAt: 档案柜 }
  - { title: 记录, type: 记录, on: 2020-11-10, keptAt: 档案柜 }
audience: internal`),
  'xiaohe/surveys/modi.yaml': `title: 摸底
publishedOn: 2020-11-20
unit: bangongshi
round: 1
method: 入户
from: 2020-11-01
to: 2020-11-10
n: 60
questions:
  - question: 满意吗
    answers:
      - { answer: 满意, count: 40 }
      - { answer: 一般, count: 20 }
`,
  'xiaohe/assignments.yaml': `assignments:
  - id: huandeng
    task: 换灯
    deadline: 2020-12-20
    lead: cunjian
    responsible: [村建中心主任]
  - id: chaxian
    task: 查线
    deadline: 2020-12-20
    lead: cunjian
    responsible: [村建中心主任]
`,
} as const;
type Path = keyof typeof files;

const lamps: Path = 'xiaohe/rectifications/ludeng.md';
const posted: Path = 'xiaohe/notices/gongshi.md';
const service: Path = 'xiaohe/services/butie.md';
const meeting: Path = 'xiaohe/outreach/zuotan.md';
const survey: Path = 'xiaohe/surveys/modi.yaml';
const tasks: Path = 'xiaohe/assignments.yaml';

const errorsIn = async (path: Path, content: string) =>
  errorsOf(await loadFiles({ [path]: content })).filter((one) => one.file === path);

describe('the lines that a finding says', () => {
  it.each<[path: Path, code: string, right: string, typed: string]>([
    [
      lamps,
      'bracket-wrong',
      'standing: { text: 新灯已到货, asOf: 2020-11-19 }',
      'standing: ｛ text: 新灯已到货, asOf: 2020-11-19 ｝',
    ],
    [
      lamps,
      'bracket-wrong',
      'standing: { text: 新灯已到货, asOf: 2020-11-19 }',
      'standing: ( text: 新灯已到货, asOf: 2020-11-19 )',
    ],
    [lamps, 'bracket-wrong', '2020-11-19 }', '2020-11-19 ｝'],
    [lamps, 'yaml-unclosed', ', asOf: 2020-11-19 }', ', asOf: 2020-11-19'],
    [lamps, 'yaml-unreadable', 'text: 新灯已到货', 'text: 新灯[东段]{120}到货'],
    [lamps, 'yaml-unreadable', '到货, asOf', '到货,, asOf'],
    [lamps, 'comma-missing', '到货, asOf', '到货; asOf'],
    [lamps, 'comma-missing', '到货, asOf', '到货 asOf'],
    [lamps, 'line-broken', '到货, asOf', '到货,\nasOf'],
    [lamps, 'yaml-indent', 'goal: ', ' goal: '],
    [lamps, 'dash-before-field', 'goal: ', '- goal: '],
    [lamps, 'key-decorated', 'goal: ', '**goal**: '],
    [lamps, 'colon-full-width', 'person: ', '负责人：'],
    [lamps, 'unknown-key', 'person: ', 'ｐｅｒｓｏｎ: '],
    [lamps, 'colon-full-width', 'measures:', 'measures：'],
    [lamps, 'dash-without-space', '  - 查线\n  - 换灯', '  -查线\n  -换灯'],
    [lamps, 'dash-without-space', '  - 查线\n  - 换灯', '  • 查线\n  • 换灯'],
    [lamps, 'indent-wide-blank', '  - 换灯', '\u3000\u3000- 换灯'],
    [lamps, 'indent-wide-blank', '  - 换灯', '\u00a0\u00a0- 换灯'],
    [lamps, 'yaml-tab', '  - 换灯', '\t- 换灯'],
    [lamps, 'line-broken', '主干道路灯不亮', '主干道路灯\n不亮'],
    [lamps, 'line-broken', 'goal: 路灯全部亮起', 'goal: "路灯\n全部亮起"'],
    [lamps, 'two-fields-in-a-line', 'year: 2020\n', 'year: 2020 batch: 年度\n'],
    [lamps, 'two-fields-in-a-line', 'year: 2020\n', 'year: 2020；batch: 年度\n'],
    [lamps, 'unknown-key', '  checked:', '  audience: public\n  checked:'],
    [
      lamps,
      'indent-missing',
      '  drafted: { post: 经办员, on: 2020-11-18 }\n  checked: { post: 主任, on: 2020-11-19 }\n  issued:',
      'drafted: { post: 经办员, on: 2020-11-18 }\nchecked: { post: 主任, on: 2020-11-19 }\nissued:',
    ],
    [lamps, 'character-unseen', 'title: 柳湾', 'title: 柳\u200b湾'],
    [lamps, 'fence-not-first', '---\ntitle', '柳湾村路灯\n---\ntitle'],
    [
      posted,
      'indent-missing',
      '  how: 打电话\n  telephone: 0776-0000000\n  address: 小河街',
      'how: 打电话\ntelephone: 0776-0000000\naddress: 小河街',
    ],
    [posted, 'colon-full-width', '  telephone: ', '  电话：'],
    [service, 'bracket-wrong', '[身份证, 户口簿]', '【身份证，户口簿】'],
    [service, 'bracket-wrong', '[身份证, 户口簿]', '［身份证, 户口簿］'],
    [service, 'list-mark-chinese', '[身份证, 户口簿]', '[身份证，户口簿]'],
    [service, 'list-mark-chinese', '[身份证, 户口簿]', '[身份证、户口簿]'],
    [service, 'list-mark-chinese', '[身份证, 户口簿]', '[身份证，户口簿, 存折]'],
    [service, 'list-entry-parted', '[身份证, 户口簿]', '[身份证(原件,复印件), 户口簿]'],
    [service, 'list-entry-parted', '[身份证, 户口簿]', '[《申请表,样式一》, 户口簿]'],
    [service, 'yaml-unreadable', '[身份证, 户口簿]', '[身份证,, 户口簿]'],
    [service, 'wrong-shape', '[身份证, 户口簿]', '身份证、户口簿'],
    [service, 'wrong-shape', '- 交材料', '- 第一步: 交材料'],
    [service, 'dash-twice', '  - 交材料', '  - - 交材料'],
    [meeting, 'dash-missing', '  - { title: 通知', '  { title: 通知'],
    [
      meeting,
      'yaml-unclosed',
      '- { title: 通知, type: 通知, on: 2020-11-08, keptAt: 档案柜 }',
      '- title: 通知, type: 通知, on: 2020-11-08, keptAt: 档案柜',
    ],
    [survey, 'yaml-indent', '      - { answer: 一般', '     - { answer: 一般'],
    [
      survey,
      'wrong-shape',
      '      - { answer: 满意, count: 40 }\n      - { answer: 一般, count: 20 }',
      '      满意: 40\n      一般: 20',
    ],
    [survey, 'yaml-many-documents', 'count: 20 }\n', 'count: 20 }\n---\n说明文字\n'],
    [tasks, 'dash-missing', '  - id: chaxian', '    id: chaxian'],
    [tasks, 'yaml-not-fields', 'assignments:\n', ''],
    [tasks, 'yaml-not-fields', 'assignments:', '任务分工：'],
  ])('in %s (%s) are right as they stand: %j typed as %j', async (path, code, right, typed) => {
    expect(await errorsIn(path, files[path])).toEqual([]);
    const content = files[path].replace(right, () => typed);
    const [finding, ...others] = await errorsIn(path, content);
    expect(finding).toMatchObject({ code });
    expect(others).toEqual([]);
    const correction = correctionIn(finding?.hint ?? '', finding?.line);
    expect(correction, finding?.hint).toBeDefined();
    expect(correction && (await errorsIn(path, withCorrection(content, correction)))).toEqual([]);
  });

  it('hide nothing of what else is wrong with them', async () => {
    const content = files[lamps].replace('deadline: 2020-12-30', 'deadline：12月30日');
    const found = await errorsIn(lamps, content);
    expect(found.map(({ code }) => code).sort()).toEqual(['colon-full-width', 'date-invalid']);
  });

  it('are none where nobody knows what was meant', async () => {
    const content = files[lamps].replace('goal: 路灯全部亮起', 'goal: 路灯\n}{ : [');
    const found = await errorsIn(lamps, content);
    expect(found.map(({ hint, line }) => correctionIn(hint, line))).toEqual([undefined]);
  });
});

it('a list of the names that an office has may be typed as people write it', async () => {
  for (const typed of ['柳湾村、石桥村', '[柳湾村，石桥村]', '[柳湾、石桥村]', '【柳湾村】']) {
    const content = files[posted].replace('[liuwan]', typed);
    const library = await loadFiles({ [posted]: content });
    expect(errorsOf(library)).toEqual([]);
    const [item] = library.offices[0]?.items.notice ?? [];
    expect(item?.villages).toEqual(typed === '【柳湾村】' ? ['liuwan'] : ['liuwan', 'shiqiao']);
  }
});
