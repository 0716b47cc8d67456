import { type StateWord, progressWord } from '../words/status.ts';

/** What each state means, and what it takes to say so (issue 2, section 4). */
export const explanations: readonly { state: StateWord; means: string }[] = [
  { state: progressWord('制定方案'), means: '意见已经交办，正在定措施、时限和责任人。' },
  { state: progressWord('正在整改'), means: '措施已经动手，进展写明到哪一天。' },
  { state: progressWord('基本完成'), means: '主要的事做了，还有尾巴。不算完成，到期照算逾期。' },
  { state: progressWord('已完成'), means: '写明成效和完成日期，附佐证。缺一样，本站不让发布。' },
  {
    state: { word: '已销号', tone: 'done' },
    means: '完成之后又经验收，写明哪个岗位、哪一天同意销号。',
  },
  { state: { word: '逾期', tone: 'late' }, means: '过了时限还没有完成，天数自动算，谁也改不掉。' },
  {
    state: { word: '问题反弹，重新办理', tone: 'late' },
    means: '改过又出现。原来的记录保留，重新立项。',
  },
  { state: progressWord('列入规划'), means: '一时做不了，写明列入哪个规划，现场立公告牌。' },
  {
    state: { word: '长期坚持', tone: 'long' },
    means: '没有做完的一天，靠一次次跟踪来证明一直在做。',
  },
  {
    state: progressWord('暂难解决'),
    means: '写明为什么解决不了，谁、什么时候、怎样向群众作了解释。',
  },
];
