import { lastPosting } from '#model/boards/board-facts.ts';
import type { Board } from '#model/boards/board.ts';
import type { Service } from '#model/items/service.ts';
import type { Kind } from '#model/kinds.ts';
import type { Items } from '#model/library.ts';
import { noticeLastDay, provisionalFrom } from '#model/notices/notice-facts.ts';
import type { Notice } from '#model/notices/notice.ts';
import { serviceHours } from '#model/office/hours.ts';
import { unitTelephone } from '#model/office/telephone.ts';
import type { Outreach } from '#model/outreach/outreach.ts';
import { lacksToCount } from '#model/plan/counting.ts';
import type { Survey } from '#model/surveys/survey.ts';
import { dateRange } from '#wording/time/date.ts';
import type { ComputedFacts } from '../sheet/computed.ts';
import { rectificationComputed } from './rectification.ts';

const notice: ComputedFacts<Notice> = {
  'period.lastDay': {
    label: '公示截止日期',
    group: 'answer',
    type: 'date',
    note: '由公示期算出，含这一天；工作日按国务院放假安排，最后一天是休息日的顺延，待定的空着',
    value: ({ period }, { office }) => period && noticeLastDay(period, office.calendar),
  },
  'period.notBefore': {
    label: '公示截止日期不早于',
    group: 'answer',
    type: 'date',
    note: '截止日期待放假安排公布后确定的才有',
    value: ({ period }, { office }) => period && provisionalFrom(period, office.calendar),
  },
};

const outreach: ComputedFacts<Outreach> = {
  counts: {
    label: '是否计入次数',
    group: 'proof',
    type: 'boolean',
    note: '通知、记录、图片三样齐了才计入',
    value: (item) => lacksToCount('outreach', item).length === 0,
  },
};

const survey: ComputedFacts<Survey> = {
  time: {
    label: '调查时间',
    group: 'answer',
    type: 'text',
    value: ({ from, to }) => dateRange(from, to),
  },
};

const service: ComputedFacts<Service> = {
  // 咨询电话 of a service is that of its window.
  'unit.telephone': {
    label: '责任单位电话',
    group: 'file',
    type: 'text',
    value: (item, { office }) => unitTelephone(office, item.unit),
  },
  'hours.shown': {
    label: '办理时间',
    group: 'answer',
    type: 'text',
    note: '没有写的，是责任单位的办公时间',
    value: (item, { office }) => serviceHours(item, office),
  },
};

const board: ComputedFacts<Board> = {
  'postings.last.number': {
    label: '现在挂的是第几次更新',
    group: 'answer',
    type: 'integer',
    note: '还没有上墙的空着',
    value: (item) => lastPosting(item)?.number,
  },
  'postings.last.postedOn': {
    label: '最近上墙日期',
    group: 'answer',
    type: 'date',
    value: (item) => lastPosting(item)?.postedOn,
  },
};

/** What follows from the fields of each kind, besides what follows from those of any item. */
export const kindComputed: { readonly [K in Kind]?: ComputedFacts<Items[K][number]> } = {
  rectification: rectificationComputed,
  notice,
  outreach,
  survey,
  service,
  board,
};
