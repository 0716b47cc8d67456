import { type Written, written } from './fixtures-written.ts';
import {
  finished,
  proof,
  unit,
  units,
  closedOf,
  duty,
  fangan,
  frame,
  task,
  piece,
  item,
  signOf,
  posting,
} from './fixtures-rule-parts.ts';

// For tests: the smallest office that each rule finds something in. `today` is 2020-11-25.

/** By code of the rule: content in which it finds something. */
export const ruleCases: Readonly<Record<string, Written>> = {
  'answer-bare': item('service', { fee: '否', timeLimit: '10' }),
  'answer-not-named': item('inspection', {
    answers: [{ unit: 'dangzheng', on: '2020-11-02', by: '党政办负责人', text: '已整改' }],
  }),
  'answer-undated': item('rectification', {
    followUps: [{ on: '2020-11-02', by: '绩效办', note: '进度慢', answer: '已加派人手' }],
  }),
  'approval-order': item('notice', { publishedOn: '2020-11-01' }),
  'assignment-without-proof': written({ lists: task({ doneOn: '2020-11-20' }) }),
  'awaiting-sign-off': item('notice', { approval: undefined }),
  'attachment-missing': item('notice', { body: '附件：安排表.csv' }),
  'before-after-pair': item('achievement', {
    pictures: [{ file: 'media/a.jpg', alt: '村内主路两侧装好的路灯', stage: '整改后' }],
  }),
  'body-not-there': written({
    settings: { units: [...units(), { ...unit('nongye', '农业站'), until: '2020-06-30' }] },
    items: [['inspection', { named: ['nongye'] }]],
  }),
  'board-expired': signOf({ postings: [posting('2020-01-20')], validDays: '30' }),
  'board-frame-hides-text': signOf({ size: 'A3', print: { hiddenEdge: '40' } }),
  'board-numbers': signOf({ code: 'XX-B07' }),
  'board-outdated': signOf({ postings: [{ ...posting('2020-11-20'), said: { 标题: '旧的' } }] }),
  'board-template-mismatch': signOf({ template: 'rectification-board', size: 'A3' }),
  'board-village-mismatch': signOf({ village: 'shiqiao' }, { village: 'liuwan' }),
  'board-unposted': signOf({}),
  'closed-without-acceptance': item('rectification', { ...finished, closing: { state: '已销号' } }),
  'closed-balance': written({
    items: [fangan],
    lists: {
      plan: {
        ...duty({ type: 'deadline', of: { kind: 'document' }, by: '2020-12-01' }).plan,
        closed: { on: '2020-11-20', balances: [closedOf({ total: '5' })] },
      },
    },
  }),
  'closed-unit-open': written({
    settings: { units: [...units(), { ...unit('nongye', '农业站'), until: '2020-06-30' }] },
    items: [['rectification', { unit: 'nongye' }]],
  }),
  'cited-document-marked': item('document', { issuers: ['某某县人民政府'] }),
  'symposium-unmarked': item('outreach', { title: '柳湾村座谈会' }),
  'title-says-withdrawn': item('notice', { title: '（已撤回）柳湾村路灯' }),
  'chat-words': item('notice', { title: '@所有人 柳湾村路灯' }),
  'effect-ahead': item('achievement', { results: ['预计年底装完'] }),
  'date-order': item('rectification', { assignedOn: '2020-11-10', deadline: '2020-11-05' }),
  'count-impossible': item('outreach', { round: '2020' }),
  'count-unusual': written({
    settings: { villages: [{ id: 'liuwan', name: '柳湾村', households: '320', people: '128' }] },
  }),
  'date-far-off': item('rectification', { deadline: '2062-12-20' }),
  'date-unusual': item('outreach', { on: '2010-11-02' }),
  'deadline-ahead': item('rectification', { deadline: '2020-11-28' }),
  'document-metadata': item('document', { openness: undefined, subject: undefined }),
  'document-number': item('document', {
    number: '青示发（2020）第001号',
    indexNumber: 'QH00001-2019-1',
  }),
  'document-twice': written({
    items: [
      ['document', { publishedOn: '2020-11-21' }, 'new'],
      ['document', {}, 'old'],
    ],
  }),
  'document-withheld': item('document', { openness: '依申请公开' }),
  'duty-without-deadline': written({
    items: [fangan],
    lists: duty({ type: 'deadline', of: { kind: 'document' } }),
  }),
  'item-twice': written({
    items: [
      ['notice', {}, 'a'],
      ['notice', {}, 'b'],
    ],
  }),
  'evidence-nowhere': item('rectification', { ...finished, evidence: [proof] }),
  'extension-after-deadline': item('rectification', {
    deadline: '2020-09-30',
    extensions: [
      { to: '2020-12-30', reason: '雨季', approvedBy: '乡长', approvedOn: '2020-10-10' },
    ],
  }),
  'extension-not-later': item('rectification', {
    deadline: '2020-12-31',
    extensions: [
      { to: '2020-12-30', reason: '雨季', approvedBy: '乡长', approvedOn: '2020-11-10' },
    ],
  }),
  'figure-source': item('achievement', { figures: [{ label: '路灯', value: '46' }] }),
  'finished-without-proof': item('rectification', { progress: '已完成' }),
  'follow-up-stale': item('rectification', {
    hot: '是',
    followUps: [{ on: '2020-05-06', by: '绩效办', note: '进度慢' }],
  }),
  'frame-commitment-rows': written({
    lists: frame({
      handedOverOn: '2020-11-20',
      count: '120',
      commitment: { rows: '121', root: '0'.repeat(64), recordedOn: '2020-11-20' },
    }),
  }),
  'frame-counts': written({
    lists: frame({ count: '10', villages: [{ village: 'liuwan', count: '12' }] }),
  }),
  'frame-without-count': written({ lists: frame({ handedOverOn: '2020-11-20' }) }),
  'future-claims': item('rectification', { standing: { text: '快了', asOf: '2020-11-26' } }),
  'period-provisional': item('notice', {
    noticeKind: '公示',
    period: { from: '2035-02-01', days: '7', counting: '工作日' },
    objection: { how: '来电', telephone: '0000-0000001', address: '乡政府' },
  }),
  'hours-impossible': written({ settings: { hours: '工作日 8:30—25:00' } }),
  'hours-unclear': item('service', { hours: '工作日 8:30—5:30' }),
  'hours-marks': item('service', { hours: '工作日 8：30~12：00' }),
  'inducing-words': item('notice', { body: '请大家都回答满意。' }),
  'inspection-unanswered': item('inspection', { named: ['dangzheng'], deadline: '2020-11-01' }),
  'letter-board-late': written({
    items: [
      ['outreach', { channel: '一封信', on: '2020-09-01' }, 'xin'],
      ['board', { template: 'letter', size: 'A4', items: ['xin'] }, 'pai'],
    ],
  }),
  'listed-twice': item('notice', { villages: ['liuwan', 'shiqiao', 'liuwan'] }),
  'named-person': item('rectification', { person: '王小明' }),
  'life-days': written({
    settings: { units: [...units(), { ...unit('nongye', '农业站'), successors: ['dangzheng'] }] },
  }),
  'name-days': written({
    settings: { units: [{ ...unit('dangzheng', '党政办'), names: [{ name: '办公室' }] }] },
  }),
  'notice-board-over': written({
    items: [
      [
        'notice',
        {
          noticeKind: '公示',
          period: { from: '2020-11-02', days: '7', counting: '自然日' },
          objection: { how: '来电', telephone: '0000-0000001', address: '乡政府' },
        },
        'gongshi',
      ],
      ['board', { template: 'notice', size: 'A4', items: ['gongshi'] }, 'pai'],
    ],
  }),
  'notice-outcome-missing': item('notice', {
    noticeKind: '公示',
    period: { from: '2020-10-02', days: '7', counting: '自然日' },
    objection: { how: '来电', telephone: '0000-0000001', address: '乡政府' },
  }),
  'notice-period': item('notice', { noticeKind: '公示' }),
  'notice-period-past': item('notice', {
    noticeKind: '公示',
    period: { from: '2019-11-16', days: '7', counting: '自然日' },
    objection: { how: '来电', telephone: '0000-0000001', address: '乡政府' },
  }),
  'notice-without-text': item('notice', { body: '' }),
  'order-material-mismatch': signOf({ print: { presets: ['offset'], material: '户外写真布' } }),
  'outcome-before-end': item('notice', {
    noticeKind: '公示',
    period: { from: '2020-11-20', days: '7', counting: '自然日' },
    objection: { how: '来电', telephone: '0000-0000001', address: '乡政府' },
    outcome: { on: '2020-11-23', text: '未收到异议' },
  }),
  'outreach-evidence': item('outreach', { evidence: [] }),
  overdue: item('rectification', { deadline: '2020-11-20' }),
  'picture-alt': item('achievement', { pictures: [{ file: 'media/a.jpg', alt: '图片1' }] }),
  'place-too-fine': item('rectification', { opinion: '三组没有路灯' }),
  'planned-without-programme': item('rectification', { progress: '列入规划' }),
  'pledge-rule-unknown': written({
    items: [fangan],
    lists: {
      plan: {
        ...duty({ type: 'deadline', of: { kind: 'document' }, by: '2020-12-01' }).plan,
        pledges: [
          {
            id: 'rushi',
            how: '先核后发',
            clause: '四（二）',
            what: '如实',
            rules: ['no-such-rule'],
          },
        ],
      },
    },
  }),
  'progress-contradiction': item('rectification', {
    ...finished,
    milestones: [{ what: '立杆', plannedOn: '2020-10-10' }],
  }),
  'publication-ahead': item('notice', { publishedOn: '2020-12-05' }),
  'publication-without-proof': written({ lists: piece({}) }),
  'opinion-names-person': item('rectification', { opinion: '李先生反映路灯不亮' }),
  'plan-selector': written({
    items: [fangan],
    lists: duty({ type: 'deadline', of: { kind: 'outreach', date: 'nothing' }, by: '2020-12-01' }),
  }),
  'plan-span': written({
    items: [fangan],
    lists: duty({
      type: 'window',
      of: { kind: 'document' },
      from: '2020-12-01',
      to: '2020-11-01',
    }),
  }),
  'relapse-circle': item('rectification', { relapseOf: 'a' }),
  'sample-no-idcode': written({ settings: { identificationCode: '4500000001' } }),
  'seven-fields': item('rectification', { goal: undefined, measures: [], deadline: undefined }),
  'signboard-finished': signOf({}, finished),
  'standing-stale': item('rectification', { standing: undefined }),
  'survey-method': item('survey', { method: undefined, n: undefined }),
  'survey-public': item('survey', { audience: 'public' }),
  'survey-totals': item('survey', { n: '50' }),
  'symposium-groups': item('outreach', { village: 'liuwan', symposium: { groups: ['居委'] } }),
  'telephone-digits': item('service', { telephone: '0000-00003' }),
  'today-pinned': written({ settings: { sample: '否', today: '2020-11-25' } }),
  'transfer-chain': item('rectification', {
    transfers: [
      { from: 'dangzheng', to: 'other', on: '2020-11-01', reason: '分工调整', approvedBy: '乡长' },
    ],
  }),
  'unfinished-board-missing': item('rectification', { workKind: '长期坚持' }),
  'unresolved-without-explanation': item('rectification', { progress: '暂难解决' }),
  'village-not-there': written({
    settings: {
      villages: [
        { id: 'liuwan', name: '柳湾村' },
        { id: 'shiqiao', name: '石桥村', until: '2020-06-30', successors: ['liuwan'] },
      ],
    },
    items: [['outreach', { village: 'shiqiao' }]],
  }),
  'wish-not-met': item('rectification', { wishedFor: '2020-10-01', standing: undefined }),
  'withdrawn-item-on-board': signOf({}, { audience: 'internal' }),
  'year-impossible': item('rectification', { year: '2202' }),
};
