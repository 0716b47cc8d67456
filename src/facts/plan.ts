import type { planSchema } from '#model/plan/plan.ts';
import { countedWord, countedWords, dutyCheckWord, dutyChecks } from '#wording/plan/duty.ts';
import { balanceText } from '#wording/rectifications/balance.ts';
import { longDate } from '#wording/time/date.ts';
import { ruleCheckText } from '#wording/plan/rule-checks.ts';
import { levelWords } from '#wording/words/level.ts';
import { internal, onFile, parts, proof } from './sheet/fact.ts';
import type { FactsOf } from './sheet/facts-of.ts';

/** A duty says itself whether the public sees it, or only counts it. */
const both = { seen: 'both' } as const;

/** The fields of `plan.yaml` 工作方案, by path. What of a rule has to be written depends on its type. */
export const planFacts: FactsOf<typeof planSchema> = {
  title: onFile('方案名称', '小河乡 2020 年绩效考评工作方案'),
  year: onFile('年度', '2020', { say: (year) => `${year} 年` }),
  source: onFile('参照的文件', 'fangan-2020', { names: 'document' }),
  document: onFile('方案全文', 'fangan-2020', {
    names: 'document',
    needed: '参照别的单位的文件时写',
  }),
  duties: onFile('方案任务', parts(), {
    ...both,
    how: '见下表',
    say: (duties) =>
      duties.flatMap(({ what, audience }) => (audience === 'public' ? what : [])).join('；'),
  }),
  'duties.id': onFile('任务编号', 'zuotan', both),
  'duties.clause': onFile('依据条款', '小政发〔2020〕31号 三（四）1', both),
  'duties.topic': onFile('小标题', '群众意见整改', {
    ...both,
    how: '同一条款的写在第一条就行；不写的用条款',
  }),
  'duties.what': onFile('任务', '每季度开一次群众座谈会', both),
  'duties.rule': onFile('考核方式', parts('of', 'atLeast', 'by'), {
    ...both,
    how: '见下表',
    say: ({ type }) => dutyCheckWord(type),
  }),
  'duties.rule.type': onFile('检查方式', 'count', {
    ...both,
    words: dutyChecks,
    say: dutyCheckWord,
  }),
  'duties.rule.of': onFile('计数对象', parts('where'), {
    ...both,
    say: ({ kind }) => countedWord(kind),
  }),
  'duties.rule.of.kind': onFile('数哪一类', 'outreach', {
    ...both,
    words: countedWords,
    say: countedWord,
  }),
  'duties.rule.of.where': internal('只数哪些', { channel: '一封信' }),
  'duties.rule.of.has': internal('要填好的字段', ['summary']),
  'duties.rule.of.serving': internal('只数注明对应本任务的', '是'),
  'duties.rule.of.date': internal('按哪个日期算', 'followUps.on'),
  'duties.rule.atLeast': onFile('至少几件', '2', both),
  'duties.rule.atMost': onFile('至多几件', '5', both),
  'duties.rule.from': onFile('从哪天起', '2020-09-01', both),
  'duties.rule.by': onFile('期限', '2020-11-30', both),
  'duties.rule.to': onFile('到哪天止', '2020-11-30', both),
  'duties.rule.each': onFile('每个几件', '1', both),
  'duties.rule.over': onFile('覆盖对象', 'village', {
    ...both,
    words: {
      village: '村或社区',
      channel: '七种方式',
      category: '成果类别',
      rectification: '要设牌的整改',
    },
  }),
  'duties.rule.threeProofs': onFile('三证齐全', '是', both),
  'duties.rule.apartDays': onFile('间隔天数', '30', { ...both, say: (days) => `${days} 天` }),
  'duties.rule.sevenFields': onFile('查七项要素', '是', both),
  'duties.rule.everyDays': onFile('几天要有新的', '60', { ...both, say: (days) => `${days} 天` }),
  'duties.rule.eachEntry': onFile('逐件检查', '是', both),
  'duties.owner': onFile('责任单位', 'dangzheng', { ...both, names: 'unit' }),
  'duties.interpretation': onFile('理解口径', '按自然月计', {
    ...both,
    needed: '原文没写清的都写',
  }),
  'duties.remark': onFile('说明', '两处时间不一致，按较早的办理', both),
  'duties.audience': internal('任务公开范围', 'internal', {
    words: { public: '公开', internal: '内部，只公布总数' },
    how: '不写就是公开',
  }),
  closed: proof('年度归档', parts(), {
    needed: '换年度时由命令记下',
    how: '不手写、不改：当时公开的数原样留着，网页上和现在的并列',
    change: 'growing',
    say: ({ on, balances }) =>
      `${longDate(on)}：${balances.map(({ year, ...balance }) => `${year} 年度${balanceText(balance)}`).join('；')}`,
  }),
  'closed.on': proof('归档日期', '2020-12-31'),
  'closed.balances': proof('归档时的总账', parts(), {
    say: (balances) =>
      balances.map(({ year, ...balance }) => `${year} 年度${balanceText(balance)}`).join('；'),
  }),
  'closed.balances.year': proof('归档的评议年度', '2019', { say: (year) => `${year} 年` }),
  'closed.balances.total': proof('归档时提出的件数', '14'),
  'closed.balances.opinions': proof('归档时的意见条数', '16'),
  'closed.balances.done': proof('归档时已完成的件数', '8'),
  'closed.balances.doing': proof('归档时尚未完成的件数', '4'),
  'closed.balances.overdue': proof('归档时逾期的件数', '1'),
  'closed.balances.planned': proof('归档时列入规划的件数', '1'),
  'closed.balances.cannot': proof('归档时暂难解决的件数', '1'),
  pledges: proof('阳光绩效承诺', parts(), {
    say: (pledges) => pledges.map(({ what }) => what).join('；'),
  }),
  'pledges.id': onFile('承诺编号', 'bu-youdao'),
  'pledges.what': proof('承诺', '不打招呼，不用好处诱导评价'),
  'pledges.clause': proof('承诺的依据条款', '小政发〔2020〕31号 六'),
  'pledges.rules': proof('检查规则', ['inducing-words', 'survey-public'], {
    how: '检查结果里的代码',
    say: (codes, { office }) =>
      codes.map((code) => ruleCheckText(code, levelWords(office.settings)) ?? code).join(''),
  }),
  'pledges.how': proof('怎样做到', '信和短信发出前由党政综合办公室看一遍', {
    how: '程序查不到的，由人怎样做',
  }),
};
