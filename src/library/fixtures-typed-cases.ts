import { notice, noticeFields, officeYaml, rectificationFields } from './made-up-content.ts';

// For tests: files that are as they should be, and what a hurried hand makes of them.

/** A file of each kind that is as it should be, in the office `xiaohe`. */
export const rightFiles = {
  'xiaohe/office.yaml': officeYaml,
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
  'xiaohe/boards/pai.yaml': `title: 牌
publishedOn: 2020-11-20
unit: bangongshi
audience: internal
code: XH-B01
template: duties
size: A3
place: 村口
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
export type RightPath = keyof typeof rightFiles;

/** What is found, where, instead of what, and what was typed. */
type Slip = readonly [code: string, path: RightPath, right: string, typed: string];

const lamps = 'xiaohe/rectifications/ludeng.md';
const posted = 'xiaohe/notices/gongshi.md';
const service = 'xiaohe/services/butie.md';
const meeting = 'xiaohe/outreach/zuotan.md';
const board = 'xiaohe/boards/pai.yaml';
const office = 'xiaohe/office.yaml';

/** Slips whose hints say what to type in the field itself: an example, a word of a list, a name. */
export const valueSlips: readonly Slip[] = [
  ['date-invalid', lamps, 'deadline: 2020-12-30', 'deadline: 12月30日'],
  ['date-invalid', lamps, 'deadline: 2020-12-30', 'deadline: 2020年12月'],
  ['date-invalid', lamps, 'deadline: 2020-12-30', 'deadline: 年底前'],
  ['date-invalid', lamps, 'deadline: 2020-12-30', 'deadline: 长期'],
  ['date-invalid', lamps, 'deadline: 2020-12-30', 'deadline: 44195'],
  ['date-invalid', lamps, 'deadline: 2020-12-30', 'deadline: 2020-12-01至2020-12-20'],
  ['date-invalid', lamps, 'deadline: 2020-12-30', 'deadline: 2020-12-32'],
  ['date-invalid', lamps, 'deadline: 2020-12-30', 'deadline: 2020-12-30（延期至2021-01-20）'],
  ['unknown-value', lamps, 'year: 2020', 'year: 2020\naudience: 不公开'],
  ['unknown-value', lamps, 'year: 2020', 'year: 2020\naudience: 不对外'],
  ['unknown-value', lamps, 'year: 2020', 'year: 2020\nhot: 不是'],
  ['reference-unknown', posted, 'villages: [liuwan]', 'villages: 柳弯村、石桥村'],
  ['reference-unknown', posted, 'villages: [liuwan]', 'villages: 全部村'],
  ['date-invalid', lamps, 'asOf: 2020-11-19', 'asOf: 11月19日'],
  ['date-invalid', 'xiaohe/assignments.yaml', '2020-12-20', '长期'],
  ['table-sign', lamps, 'deadline: 2020-12-30', 'deadline: ########'],
  ['number-shortened', lamps, 'year: 2020', 'year: 2020\nopinionNumber: 9.90E+14'],
  ['comment-cuts-text', lamps, 'year: 2020', 'year: 2020\nhot: #是'],
  ['comment-cuts-text', lamps, 'year: 2020', 'year: 2020\naudience: #internal'],
  ['unknown-value', lamps, 'progress: 正在整改', 'progress: 整改中'],
  ['unknown-value', board, 'template: duties', 'template: 任务栏'],
  ['number-invalid', meeting, 'reached: 18', 'reached: 十八'],
  ['number-invalid', posted, 'days: 7', 'days: 七'],
  ['number-invalid', meeting, 'reached: 18', 'reached: 18-20'],
  ['number-invalid', meeting, 'reached: 18', 'reached: 90%'],
  ['format-invalid', posted, 'telephone: 0776-0000000', 'telephone: 暂无'],
  ['format-invalid', board, 'code: XH-B01', 'code: xh—b1'],
  ['size-without-unit', board, 'size: A3', 'size: 60x90'],
  ['size-invalid', board, 'size: A3', 'size: 大'],
  ['missing-field', lamps, 'person: 分管副乡长\n', ''],
  ['missing-field', posted, '  telephone: 0776-0000000\n', ''],
  [
    'wrong-shape',
    lamps,
    'standing: { text: 新灯已到货, asOf: 2020-11-19 }',
    'standing: 新灯已到货',
  ],
  ['wrong-shape', office, '- { id: shiqiao, name: 石桥村 }', '- 石桥村'],
  ['reference-unknown', lamps, 'unit: bangongshi', 'unit: 村键中心'],
  ['reference-unknown', lamps, 'village: liuwan', 'village: liuwna'],
  ['reference-unknown', posted, 'villages: [liuwan]', 'villages: [全部村]'],
  ['reference-several', lamps, 'village: liuwan', 'village: 柳湾村、石桥村'],
  ['reference-several', 'xiaohe/assignments.yaml', 'lead: cunjian', 'lead: 村建中心、办公室'],
  ['audience-empty', lamps, 'year: 2020', 'year: 2020\naudience:'],
  ['text-line-break', lamps, 'goal: 路灯全部亮起', 'goal: |\n  路灯\n  全部亮起'],
  ['reading-invalid', office, 'name: 柳湾村 }', 'name: 柳湾村, reading: 柳湾 }'],
  ['withdrawn-empty', lamps, 'year: 2020', 'year: 2020\nwithdrawn:'],
];

/** Slips whose hints end with the lines as they must stand. */
export const lineSlips: readonly Slip[] = [
  [
    'bracket-wrong',
    lamps,
    'standing: { text: 新灯已到货, asOf: 2020-11-19 }',
    'standing: ｛ text: 新灯已到货, asOf: 2020-11-19 ｝',
  ],
  [
    'bracket-wrong',
    lamps,
    'standing: { text: 新灯已到货, asOf: 2020-11-19 }',
    'standing: ( text: 新灯已到货, asOf: 2020-11-19 )',
  ],
  ['bracket-wrong', lamps, '2020-11-19 }', '2020-11-19 ｝'],
  ['yaml-unclosed', lamps, ', asOf: 2020-11-19 }', ', asOf: 2020-11-19'],
  ['yaml-unreadable', lamps, 'text: 新灯已到货', 'text: 新灯[东段]{120}到货'],
  ['yaml-unreadable', lamps, '到货, asOf', '到货,, asOf'],
  ['comma-missing', lamps, '到货, asOf', '到货; asOf'],
  ['comma-missing', lamps, '到货, asOf', '到货 asOf'],
  ['comma-missing', 'xiaohe/surveys/modi.yaml', '满意, count: 40', '满意 count: 40'],
  ['comma-full-width', 'xiaohe/surveys/modi.yaml', '满意, count: 40', '满意、count: 40'],
  ['line-broken', lamps, '到货, asOf', '到货,\nasOf'],
  ['yaml-indent', lamps, 'goal: ', ' goal: '],
  ['dash-before-field', lamps, 'goal: ', '- goal: '],
  ['key-decorated', lamps, 'goal: ', '**goal**: '],
  ['colon-full-width', lamps, 'person: ', '负责人：'],
  ['unknown-key', lamps, 'person: ', 'ｐｅｒｓｏｎ: '],
  ['colon-full-width', lamps, 'measures:', 'measures：'],
  ['dash-without-space', lamps, '  - 查线\n  - 换灯', '  -查线\n  -换灯'],
  ['dash-without-space', lamps, '  - 查线\n  - 换灯', '  • 查线\n  • 换灯'],
  ['indent-wide-blank', lamps, '  - 换灯', '\u3000\u3000- 换灯'],
  ['indent-wide-blank', lamps, '  - 换灯', '\u00a0\u00a0- 换灯'],
  ['yaml-tab', lamps, '  - 换灯', '\t- 换灯'],
  ['line-broken', lamps, '主干道路灯不亮', '主干道路灯\n不亮'],
  ['line-broken', lamps, 'goal: 路灯全部亮起', 'goal: "路灯\n全部亮起"'],
  ['two-fields-in-a-line', lamps, 'year: 2020\n', 'year: 2020 batch: 年度\n'],
  ['two-fields-in-a-line', lamps, 'year: 2020\n', 'year: 2020；batch: 年度\n'],
  ['unknown-key', lamps, '  checked:', '  audience: public\n  checked:'],
  [
    'indent-missing',
    lamps,
    '  drafted: { post: 经办员, on: 2020-11-18 }\n  checked: { post: 主任, on: 2020-11-19 }\n  issued:',
    'drafted: { post: 经办员, on: 2020-11-18 }\nchecked: { post: 主任, on: 2020-11-19 }\nissued:',
  ],
  ['character-unseen', lamps, 'title: 柳湾', 'title: 柳\u200b湾'],
  ['fence-not-first', lamps, '---\ntitle', '柳湾村路灯\n---\ntitle'],
  [
    'indent-missing',
    posted,
    '  how: 打电话\n  telephone: 0776-0000000\n  address: 小河街',
    'how: 打电话\ntelephone: 0776-0000000\naddress: 小河街',
  ],
  ['colon-full-width', posted, '  telephone: ', '  电话：'],
  ['bracket-wrong', service, '[身份证, 户口簿]', '【身份证，户口簿】'],
  ['bracket-wrong', service, '[身份证, 户口簿]', '［身份证, 户口簿］'],
  ['list-mark-chinese', service, '[身份证, 户口簿]', '[身份证，户口簿]'],
  ['list-mark-chinese', service, '[身份证, 户口簿]', '[身份证、户口簿]'],
  ['list-mark-chinese', service, '[身份证, 户口簿]', '[身份证，户口簿, 存折]'],
  ['list-entry-parted', service, '[身份证, 户口簿]', '[身份证(原件,复印件), 户口簿]'],
  ['list-entry-parted', service, '[身份证, 户口簿]', '[《申请表,样式一》, 户口簿]'],
  ['yaml-unreadable', service, '[身份证, 户口簿]', '[身份证,, 户口簿]'],
  ['wrong-shape', service, '[身份证, 户口簿]', '身份证、户口簿'],
  ['wrong-shape', service, '[身份证, 户口簿]', '身份证 户口簿'],
  ['wrong-shape', service, '[身份证, 户口簿]', '身份证→户口簿'],
  ['wrong-shape', service, '- 交材料', '- 第一步: 交材料'],
  ['list-entry-two-lines', service, '  - 按月发放', '    按月发放'],
  ['dash-missing', service, '  - 交材料\n  - 按月发放', '  交材料\n  按月发放'],
  ['dash-missing', service, '  - 按月发放', '  按月发放'],
  ['dash-twice', service, '  - 交材料', '  - - 交材料'],
  ['dash-missing', meeting, '  - { title: 通知', '  { title: 通知'],
  [
    'yaml-unclosed',
    meeting,
    '- { title: 通知, type: 通知, on: 2020-11-08, keptAt: 档案柜 }',
    '- title: 通知, type: 通知, on: 2020-11-08, keptAt: 档案柜',
  ],
  ['yaml-indent', 'xiaohe/surveys/modi.yaml', '      - { answer: 一般', '     - { answer: 一般'],
  [
    'wrong-shape',
    'xiaohe/surveys/modi.yaml',
    '      - { answer: 满意, count: 40 }\n      - { answer: 一般, count: 20 }',
    '      满意: 40\n      一般: 20',
  ],
  [
    'yaml-many-documents',
    'xiaohe/surveys/modi.yaml',
    'count: 20 }\n',
    'count: 20 }\n---\n说明文字\n',
  ],
  ['dash-missing', 'xiaohe/assignments.yaml', '  - id: chaxian', '    id: chaxian'],
  ['yaml-not-fields', 'xiaohe/assignments.yaml', 'assignments:\n', ''],
  ['yaml-not-fields', 'xiaohe/assignments.yaml', 'assignments:', '任务分工：'],
  ['colon-full-width', lamps, 'goal: ', 'goal：'],
  ['colon-without-space', lamps, 'goal: ', 'goal:'],
  ['comma-full-width', lamps, '到货, asOf', '到货，asOf'],
  ['flow-entry-without-colon', lamps, 'text: 新灯已到货', 'text: 新灯已到货, 但没装'],
  ['flow-number-split', service, '[身份证, 户口簿]', '[收入低于12,000元的证明, 户口簿]'],
  ['comment-cuts-text', lamps, '路灯全部亮起', '路灯 #3 号亮起'],
  ['tab-in-value', lamps, 'goal: 路灯全部亮起', 'goal: 路灯全部亮起\t柳湾村'],
  ['unknown-key', lamps, 'deadline: ', '整改时限: '],
  ['unknown-key', lamps, 'deadline: ', 'deadlline: '],
  ['yaml-alias', lamps, 'goal: 路灯全部亮起', 'goal: *重要*'],
  ['yaml-alias', lamps, 'goal: 路灯全部亮起', 'goal: **路灯**全部亮起'],
  ['yaml-anchor', lamps, 'goal: 路灯全部亮起', 'goal: &100 元'],
  ['yaml-tag', lamps, 'goal: 路灯全部亮起', 'goal: ! 注意安全'],
  ['yaml-escape', lamps, 'goal: 路灯全部亮起', 'goal: "D:\\temp"'],
  ['yaml-nested-colon', lamps, 'goal: 路灯全部亮起', 'goal: 目标: 路灯'],
  ['fence-wrong', lamps, '---\ntitle', '———\ntitle'],
  ['fence-wrong', lamps, '\n---\n', '\n———\n'],
  ['yaml-question-key', lamps, 'year: 2020', 'year: 2020\n? 谁来修'],
  ['yaml-reserved-character', lamps, 'goal: 路灯全部亮起', 'goal: @路灯'],
];
