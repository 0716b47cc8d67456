import { objectionText, outcomeText, periodText } from '#wording/items/notice.ts';
import { attachmentFacts, pictureFacts } from './media.ts';
import { answer, onFile, parts } from './sheet/fact.ts';
import type { KindFacts } from './sheet/facts-of.ts';
import { villageHeadings, villageLabel } from './village.ts';

/** The fields of a notice 公告公示, by path. */
export const noticeFacts: KindFacts<'notice'> = {
  noticeKind: onFile('公告类型', '公示', { also: ['类型'], how: '公示征求异议' }),
  period: answer('公示期', parts(), {
    needed: '公示必填',
    say: (period, { office }) => periodText(period, office.calendar),
  }),
  'period.from': answer('公示开始日期', '2020-11-16', { note: '这一天算第一天' }),
  'period.days': answer('公示天数', '7'),
  'period.counting': answer('计算方式', '工作日', { note: '工作日按国务院放假安排' }),
  objection: answer('异议渠道', parts('address'), { needed: '公示必填', say: objectionText }),
  'objection.how': answer('怎样提意见', '公示期内来电、来信或到办公室当面说'),
  'objection.telephone': answer('提意见电话', '0776-000 0001'),
  'objection.address': answer('提意见地点', '小河乡人民政府一楼'),
  outcome: answer('公示结果', parts(), { needed: '公示期满后写', say: outcomeText }),
  'outcome.on': answer('公布结果日期', '2020-11-27'),
  'outcome.text': answer('公示结果', '公示期内未收到异议'),
  villages: onFile(villageLabel, ['liuwan', 'shiqiao'], {
    names: 'village',
    also: villageHeadings,
  }),
  ...pictureFacts,
  ...attachmentFacts,
};
