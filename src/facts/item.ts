import { correctionText, correctsText } from '#wording/items/correction.ts';
import { stepWord } from '#wording/items/approval.ts';
import { longDate } from '#wording/time/date.ts';
import { joinSentences } from '#wording/words/list.ts';
import { answer, internal, onFile, parts, proof } from './sheet/fact.ts';
import type { FactsOf, ItemSchema } from './sheet/facts-of.ts';

/** 2020年11月18日，经办员 */
const signed = ({ post, on }: { post: string; on: Parameters<typeof longDate>[0] }): string =>
  `${longDate(on)}，${post}`;

const byCommand = { note: '由 npm run sign-off 记，不用手写' };
const code = (label: string) => internal(label, '0123456789abcdef'.repeat(4), byCommand);
const parted = (label: string) => internal(label, 'c2lnbmVk', byCommand);
const signedFor = (label: string) =>
  internal(label, 'internal', {
    words: { public: '公开', internal: '存档，不公开' },
    ...byCommand,
  });

/** The fields that every item has 每件内容都有的字段. A kind may say more of them in its own file. */
export const itemFacts: FactsOf<ItemSchema, unknown> = {
  title: answer('标题', '柳湾村路灯维修', { how: '群众看得懂的一句话' }),
  publishedOn: onFile('发布日期', '2020-11-20', {
    also: ['发布时间'],
    note: '第一次上网的日期',
    how: '可以写将来的日子，到那天才公开；公开后不能往前改',
  }),
  unit: answer('责任单位', 'cunjian', { names: 'unit', also: ['责任科室'] }),
  audience: internal('公开范围', 'public', {
    how: '不写就按第一节表里“平时”一栏',
    words: { public: '公开', internal: '内部，不公开' },
  }),
  approval: proof('先审后发记录', parts('checked', 'issued'), {
    needed: '公开的必填',
    how: '见第四节',
    change: 'open',
    say: (steps) =>
      (['drafted', 'checked', 'issued'] as const)
        .flatMap((name) => (steps[name] ? `${stepWord(name)}：${signed(steps[name])}` : []))
        .join('；'),
  }),
  'approval.drafted': proof('拟稿', parts(), { change: 'open', say: signed }),
  'approval.drafted.post': proof('拟稿岗位', '经办员'),
  'approval.drafted.on': proof('拟稿日期', '2020-11-18'),
  'approval.drafted.facts': code('拟稿核对码'),
  'approval.checked': proof('审核（保密审查）', parts(), { change: 'open', say: signed }),
  'approval.checked.post': proof('审核岗位', '党政综合办公室主任'),
  'approval.checked.on': proof('审核日期', '2020-11-19'),
  'approval.checked.facts': code('审核核对码'),
  'approval.issued': proof('签发', parts(), { change: 'open', say: signed }),
  'approval.issued.post': proof('签发岗位', '主要负责人'),
  'approval.issued.on': proof('签发日期', '2020-11-20'),
  'approval.issued.facts': code('签发核对码'),
  'approval.issued.parts': parted('签发逐项核对码'),
  'approval.issued.audience': signedFor('签发时的公开范围'),
  changes: proof('修订记录', parts(), {
    needed: '改了内容时写',
    change: 'open',
    say: (entries) =>
      joinSentences(
        entries.map(
          ({ on, note, corrects, approval }) =>
            `${longDate(on)}：${correctionText({ note, ...(corrects && { corrects }) })}${approval ? `（签发：${signed(approval)}）` : ''}`,
        ),
      ),
  }),
  'changes.on': proof('修订日期', '2020-11-20'),
  'changes.note': proof('改了什么', '更正了数量'),
  'changes.corrects': proof('更正', parts(), {
    needed: '公开的内容写错了时写',
    how: '照原样写错在哪里、对的是什么；网页、清单和订阅里都说是更正',
    say: ({ was, is }) => correctsText({ was, is }),
  }),
  'changes.corrects.was': proof('原来写的', '全线 1.8 公里'),
  'changes.corrects.is': proof('应当是', '全线 1.6 公里'),
  'changes.approval': proof('修订签发', parts(), {
    needed: '改了签发过的内容时，由命令记',
    change: 'open',
    say: signed,
  }),
  'changes.approval.post': proof('修订签发岗位', '主要负责人'),
  'changes.approval.on': proof('修订签发日期', '2020-11-20'),
  'changes.approval.facts': code('修订核对码'),
  'changes.approval.parts': parted('修订逐项核对码'),
  'changes.approval.audience': signedFor('修订签发时的公开范围'),
  withdrawn: answer('撤回', parts(), {
    needed: '撤回时写',
    how: '网页留着，只写明撤回和原因',
    say: ({ on, reason }) => `${longDate(on)}撤回，原因：${reason}`,
  }),
  'withdrawn.on': answer('撤回日期', '2020-11-20'),
  'withdrawn.reason': answer('撤回原因', '数字有误，重新核实'),
  serves: onFile('对应的方案任务', ['gongkai-jihua'], { names: 'duty', change: 'living' }),
};
