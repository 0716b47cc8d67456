import type { holidaysSchema } from '#model/calendar/arrangement.ts';
import { onFile, parts } from './sheet/fact.ts';
import type { FactsOf } from './sheet/facts-of.ts';

/** The fields of `holidays.yaml` 放假安排, by path. */
export const holidaysFacts: FactsOf<typeof holidaysSchema> = {
  years: onFile('各年度放假安排', parts(), { change: 'growing' }),
  'years.year': onFile('年度', '2027'),
  'years.source': onFile('依据', '《国务院办公厅关于2027年部分节假日安排的通知》', {
    how: '通知的名称，有文号的写上文号',
  }),
  'years.recordedOn': onFile('录入日期', '2026-11-20', {
    how: '写进这个文件的那天：在那以前公开的公示，截止日期从这天起改写，修订记录里说明',
  }),
  'years.off': onFile('放假', parts(), { how: '照通知写，连着的周末、调休的日子都算在内' }),
  'years.off.name': onFile('节日', '元旦'),
  'years.off.from': onFile('第一天', '2027-01-01'),
  'years.off.to': onFile('最后一天', '2027-01-03', { how: '只放一天的不写' }),
  'years.worked': onFile('上班的周末', ['2027-02-14'], { how: '通知里写“上班”的周六、周日' }),
};
