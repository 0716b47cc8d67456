import { evidenceFacts, pictureFacts } from './media.ts';
import { answer, onFile, parts } from './sheet/fact.ts';
import type { KindFacts } from './sheet/facts-of.ts';
import { villageHeadings, villageLabel } from './village.ts';

/** The fields of a contact with residents 绩效沟通, by path. */
export const outreachFacts: KindFacts<'outreach'> = {
  channel: answer('方式', '一个会议', { also: ['沟通方式'], how: '七个一里的一个' }),
  round: onFile('轮次', '1', { say: (round) => `第 ${round} 轮` }),
  on: answer('沟通日期', '2020-11-04', { also: ['日期'] }),
  symposium: onFile('座谈会记录', parts(), {
    needed: '村、社区的座谈会必填',
    say: ({ groups }) => groups.join('、'),
  }),
  'symposium.groups': onFile('参加的代表类别', ['村委', '党员代表', '人大代表', '群众代表'], {
    how: '社区的写居委，不写村委',
    say: (groups) => groups.join('、'),
  }),
  towards: answer('对象', '村委、党员代表、人大代表、群众代表', {
    how: '哪类人，不写姓名',
  }),
  village: onFile(villageLabel, 'liuwan', { names: 'village', also: villageHeadings }),
  reached: answer('人次', '18', {
    note: '只有总数',
    how: '没有写名单的地方',
    say: (people) => `${people} 人次`,
  }),
  summary: answer('主要内容', '通报水管改造进度，收到意见 3 条，当场说明 1 条', {
    also: ['沟通内容'],
  }),
  ...evidenceFacts,
  ...pictureFacts,
};
