import { questionText } from '#wording/items/survey.ts';
import { joinSentences } from '#wording/words/list.ts';
import { answer, internal, onFile, parts, proof } from './sheet/fact.ts';
import type { KindFacts } from './sheet/facts-of.ts';

/**
 * The fields of a survey 满意度摸底, by path. Answers are public as a whole only, where small cells are
 * hidden: a single count doesn't know whether it may be told.
 */
export const surveyFacts: KindFacts<'survey'> = {
  audience: internal('公开范围', 'public', {
    words: { public: '公开', internal: '内部，不公开' },
    how: '不写就是内部',
  }),
  round: onFile('轮次', '1', { say: (round) => `第 ${round} 轮` }),
  from: onFile('调查开始日期', '2020-09-14'),
  to: onFile('调查结束日期', '2020-09-18'),
  method: proof('调查方法', '按户口册等距抽 30 户，由别处的干部入户询问，不记姓名', {
    needed: '必填',
    how: '怎么抽、怎么问',
  }),
  place: proof('调查地点', '柳湾村、石桥村，入户', {
    how: '哪几个村，在家里还是在集市上问；和上一次不一样的不比较',
  }),
  n: proof('有效样本量', '60', {
    how: '各题人数相加不能比它多',
    also: ['样本量', '有效样本'],
    needed: '必填',
    say: (n) => `${n} 份`,
  }),
  questions: answer('题目和回答', parts(), {
    note: '人数少的格，或者会让别的格被推算出来的，不显示',
    say: (questions, _, { n }) => joinSentences(questions.map((one) => questionText(one, n))),
  }),
  'questions.question': answer('题目', '对供水满意吗'),
  'questions.answers': internal(
    '选项和人数',
    [
      { answer: '满意', count: '31' },
      { answer: '一般', count: '18' },
      { answer: '不满意', count: '11' },
    ],
    { how: '至少两项，每项写 answer、count；人数少的格网页上不显示' },
  ),
  'questions.answers.answer': internal('选项', '满意'),
  'questions.answers.count': internal('人数', '31'),
  followUp: answer('结果运用', '意见集中在柳湾村水管，列为整改事项'),
};
