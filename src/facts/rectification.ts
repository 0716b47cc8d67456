import {
  closingText,
  explanationText,
  followUpLine,
  inquiryText,
  moveText,
  transferText,
  relapseText,
  revisitText,
  standingLine,
} from '#wording/rectifications/entries.ts';
import { longDate } from '#wording/time/date.ts';
import { milestoneText } from '#wording/rectifications/rectification.ts';
import { joinSentences } from '#wording/words/list.ts';
import { closingWord, progressWord, verifiedWord, workKindWord } from '#wording/words/status.ts';
import { evidenceFacts, pictureFacts } from './media.ts';
import { answer, internal, onFile, parts, proof } from './sheet/fact.ts';
import type { KindFacts } from './sheet/facts-of.ts';
import { villageHeadings, villageLabel } from './village.ts';

/** The fields of a rectification 整改事项, by path. */
export const rectificationFacts: KindFacts<'rectification'> = {
  title: answer('标题', '柳湾村路灯维修', {
    also: ['事项名称', '整改事项'],
    how: '群众看得懂的一句话',
  }),
  unit: answer('责任单位', 'cunjian', {
    names: 'unit',
    also: ['牵头单位', '牵头科室', '主办单位', '责任科室', '责任部门', '牵头部门', '承办单位'],
  }),
  year: onFile('评议年度', '2019', { also: ['年度', '评价年度'], say: (year) => `${year} 年` }),
  batch: onFile('批次', '年度', { how: '不写就是年度' }),
  opinionNumber: internal('意见编号', '990000201900007', {
    also: ['编号', '意见序号', '问题编号', '台账编号'],
  }),
  mergedOpinions: internal('合并的意见编号', ['990000201900008']),
  opinion: answer('群众反映', '主干道路灯晚上不亮', {
    also: [
      '意见建议',
      '群众意见',
      '意见建议内容',
      '意见内容',
      '反映问题',
      '存在问题',
      '主要问题',
      '反映的主要问题',
      '群众反映的主要问题',
      '群众反映问题',
      '问题描述',
      '具体问题',
    ],
    note: '已改写，不含个人信息',
    how: '改写概括，认不出是谁说的，只写到村，城里写到楼栋',
  }),
  internalOpinion: internal('意见原文', '主干道路灯坏了没人管，晚上看不见路', {
    how: '也不能写身份证号、手机号',
  }),
  category: onFile('类别', '基础设施', { also: ['意见类别', '问题类别'] }),
  village: onFile(villageLabel, 'liuwan', {
    names: 'village',
    also: villageHeadings,
    note: '不写到更细',
  }),

  verified: answer('核实情况', '属实', {
    also: ['是否属实', '核实结果'],
    say: (verified) => verifiedWord(verified).word,
  }),
  inquiry: proof('调查核实', parts(), { say: inquiryText }),
  'inquiry.on': proof('核实日期', '2020-09-08'),
  'inquiry.how': proof('核实方式', '实地查看'),
  'inquiry.finding': proof('核实发现', '17 盏不亮'),
  assignedOn: onFile('交办日期', '2020-08-31', { also: ['交办时间'] }),
  wishedFor: onFile('群众期望时间', '2020-10-01', {
    also: ['群众期望'],
    say: (day) => `${longDate(day)}前`,
  }),

  workKind: onFile('整改类型', '限期整改', { say: (kind) => workKindWord(kind).word }),
  progress: answer('进展', '正在整改', {
    also: ['完成情况', '整改情况', '完成状态', '是否完成', '是否办结', '办结情况', '整改状态'],
    note: '“基本完成”不等于完成',
    change: 'living',
    say: (progress) => progressWord(progress).word,
  }),
  standing: answer('进展说明', parts(), {
    needed: '没办完的都写',
    change: 'living',
    say: standingLine,
  }),
  'standing.text': answer('进展说明', '26 盏已亮 20 盏', {
    also: [
      '进展成效',
      '进展情况',
      '整改进展',
      '整改进展情况',
      '工作进展',
      '落实情况',
      '整改落实情况',
    ],
    note: '办到哪一步',
    change: 'living',
  }),
  'standing.asOf': answer('进展说明的日期', '2020-11-20', { change: 'living' }),
  content: answer('整改内容', '修好主干道的路灯', { also: ['整改事项内容'], needed: '都要写' }),
  measures: answer('整改措施', ['更换 17 盏蓄电池', '修剪挡光的树枝'], {
    also: ['整改举措', '具体措施', '主要措施'],
    needed: '看进展，见下表',
  }),
  goal: answer('整改目标', '26 盏路灯全部亮起', {
    also: ['目标要求'],
    needed: '看进展，见下表',
  }),
  deadline: answer('整改时限', '2020-11-30', {
    also: [
      '完成时限',
      '整改期限',
      '整改完成时限',
      '完成期限',
      '办结时限',
      '原定时限',
      '原定整改时限',
    ],
    needed: '看进展，见下表',
    note: '原定的，延期不改这一栏',
    how: '公开后永远不改，延期写在 `extensions`',
    change: 'growing',
  }),
  extensions: proof('延期', parts(), {
    needed: '延期时写',
    how: '见第八节；只往后加',
    change: 'open',
    say: (moves) => joinSentences(moves.map(moveText)),
  }),
  'extensions.to': proof('延期至', '2020-12-20'),
  'extensions.reason': proof('延期原因', '材料到货晚'),
  'extensions.approvedBy': proof('批准岗位', '分管负责人'),
  'extensions.approvedOn': proof('批准日期', '2020-11-25'),
  transfers: proof('转办', parts(), {
    needed: '换了责任单位时写',
    how: '`unit` 写现在的；只往后加，逾期天数按各单位办理的日子分开算',
    change: 'growing',
    say: (moves, { office }) => joinSentences(moves.map((move) => transferText(move, office))),
  }),
  'transfers.from': proof('转出单位', 'shuili', { names: 'unit' }),
  'transfers.to': proof('转入单位', 'cunjian', { names: 'unit' }),
  'transfers.on': proof('转办日期', '2020-11-02', { how: '从这一天起归转入的单位' }),
  'transfers.reason': proof('转办原因', '道路改造由村镇建设服务中心统一实施'),
  'transfers.approvedBy': proof('转办批准岗位', '主要负责人'),
  milestones: answer('节点', parts(), {
    needed: '最好写',
    change: 'open',
    say: (steps, { today }) => joinSentences(steps.map((step) => milestoneText(step, today))),
  }),
  'milestones.what': answer('节点内容', '更换 11 盏'),
  'milestones.plannedOn': answer('计划日期', '2020-11-05'),
  'milestones.doneOn': answer('完成日期', '2020-11-04', {
    note: '空着的还没有完成',
    change: 'living',
  }),
  effect: answer('整改成效', '26 盏路灯全部亮起', {
    needed: '看进展，见下表',
    change: 'living',
  }),
  completedOn: answer('完成日期', '2020-11-20', {
    also: ['完成时间', '办结时间', '办结日期', '实际完成时间', '实际完成日期'],
    needed: '已完成的必填',
    change: 'living',
  }),
  person: answer('责任人', '分管负责人', {
    also: ['具体责任人', '直接责任人', '责任人员', '负责人'],
    how: '写岗位，不写姓名',
  }),
  leader: onFile('责任领导', '分管负责人', {
    also: ['分管领导', '包抓领导', '牵头领导', '包联领导'],
    how: '写岗位',
  }),
  supportUnits: onFile('配合单位', ['dangzheng'], {
    names: 'unit',
    also: ['协办单位', '配合科室', '协办科室', '配合部门', '协办部门'],
  }),
  higherUnit: onFile('上级单位', '县住房和城乡建设局'),
  funds: onFile('资金来源', '公共设施维护经费', { also: ['经费来源'] }),
  explanation: answer('暂难解决的说明', parts(), {
    needed: '暂难解决的必填',
    say: explanationText,
  }),
  'explanation.reason': answer('暂难解决的原因', '涉及省道红线，本单位无权改线', {
    also: ['暂难解决原因'],
  }),
  'explanation.explainedBy': answer('解释岗位', '分管负责人'),
  'explanation.on': answer('解释日期', '2020-10-15'),
  'explanation.how': answer('解释方式', '开会当面说明'),
  programme: answer('列入的规划', '2021 年道路维护计划', {
    needed: '列入规划的必填',
    how: '规划或项目的名称',
  }),

  closing: onFile('销号', parts('acceptedBy', 'acceptedOn', 'closedBy', 'closedOn'), {
    how: '先验收后销号，都写岗位和日期',
    change: 'living',
    say: closingText,
  }),
  'closing.state': onFile('销号情况', '已销号', {
    also: ['是否销号', '销号状态'],
    change: 'living',
    say: (state) => closingWord(state).word,
  }),
  'closing.acceptedBy': onFile('验收岗位', '分管负责人', { change: 'living' }),
  'closing.acceptedOn': onFile('验收日期', '2020-11-22', { change: 'living' }),
  'closing.closedBy': onFile('销号岗位', '主要负责人', { change: 'living' }),
  'closing.closedOn': onFile('销号日期', '2020-11-25', { change: 'living' }),
  hot: onFile('热点问题', '是', { how: '没了结前至少每 60 天跟踪一次' }),
  followUps: proof('跟踪督查', parts(), {
    needed: '热点问题的必填',
    how: '只往后加',
    change: 'growing',
    say: (looks) => joinSentences(looks.map(followUpLine)),
  }),
  'followUps.on': proof('督查日期', '2020-11-02'),
  'followUps.by': proof('督查岗位', '督查室主任'),
  'followUps.note': proof('督查情况', '已亮 20 盏'),
  'followUps.answer': proof('责任单位答复', '余下 6 盏月底装好'),
  'followUps.answeredOn': proof('答复日期', '2020-11-06', { needed: '有答复的都写' }),
  'followUps.answeredBy': proof('答复岗位', '水利站站长', { needed: '有答复的都写' }),
  'followUps.internalNote': internal('内部记录', '材料商电话催过两次', { change: 'living' }),
  relapses: answer('问题反弹', parts(), {
    needed: '反弹时写',
    how: '只往后加',
    change: 'open',
    say: (times) => joinSentences(times.map(relapseText)),
  }),
  'relapses.on': answer('反弹日期', '2020-12-20'),
  'relapses.note': answer('反弹情况', '又有两盏不亮'),
  relapseOf: onFile('此前的同一事项', 'liuwan-ludeng-2019', {
    names: 'rectification',
    needed: '重新立项时写',
    how: '往年的也写：网页上两件互相连着，原来那件也标“曾反弹”',
  }),
  revisit: proof('回访', parts(), { also: ['回访情况', '群众回访'], say: revisitText }),
  'revisit.on': proof('回访日期', '2020-11-28'),
  'revisit.how': proof('回访方式', '入户'),
  'revisit.result': proof('回访结果', '群众说夜里出门看得清路'),
  filedOn: onFile('备案日期', '2020-09-18', { also: ['备案时间', '报县备案日期'] }),
  ...pictureFacts,
  ...evidenceFacts,
  evidence: { ...evidenceFacts.evidence, needed: '已完成的必填' },
  internalNote: internal('内部备注', '材料商下周二送货', {
    also: ['备注'],
    how: '也不能写身份证号、手机号',
  }),
};
