import type { Achievement } from '#model/items/achievement.ts';
import { figureText } from '#wording/items/figure.ts';
import { spanText } from '#wording/time/date.ts';
import { attachmentFacts, evidenceFacts, pictureFacts } from './media.ts';
import { answer, onFile, parts, proof } from './sheet/fact.ts';
import type { KindFacts } from './sheet/facts-of.ts';
import { villageHeadings, villageLabel } from './village.ts';

/** The fields of an achievement 绩效成果, by path. */
export const achievementFacts: KindFacts<'achievement'> = {
  category: onFile('类别', '民生工程', { also: ['成果类别'] }),
  period: answer('实施时间', parts('to'), { say: spanText }),
  'period.from': answer('开始日期', '2020-05-06', { also: ['开工日期'] }),
  'period.to': answer('结束日期', '2020-10-30', {
    also: ['完工日期'],
    note: '没做完的空着',
    change: 'living',
  }),
  summary: answer('一句话成效', '两辆车能错开，校车进得来', { how: '群众得到什么' }),
  measures: answer('工作措施', ['路面由 3.5 米加宽到 5 米', '弯道装反光镜'], { also: ['措施'] }),
  results: answer('成效亮点', ['全线 1.8 公里通车'], { also: ['成效', '亮点'] }),
  figures: proof('数据', parts('unit', 'source', 'asOf'), {
    how: '没有出处的不写',
    say: (figures: Achievement['figures']) => figures.map(figureText).join('；'),
  }),
  'figures.label': proof('指标名称', '加宽路面'),
  'figures.value': proof('数值', '1.8'),
  'figures.unit': proof('计量单位', '公里', { needed: '都要写' }),
  'figures.source': proof('数据来源', '工程验收单', { needed: '都要写' }),
  'figures.changed': proof('口径变化', '2020 年起含分散供水的户', {
    needed: '和往年同名的数口径不同时写',
    how: '历年的线在这里断开，写明原因，不放在一起比',
  }),
  'figures.asOf': proof('统计日期', '2020-10-30', { needed: '都要写' }),
  villages: onFile(villageLabel, ['shiqiao'], { names: 'village', also: villageHeadings }),
  ...pictureFacts,
  ...evidenceFacts,
  ...attachmentFacts,
};
