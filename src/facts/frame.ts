import { frameDay } from '#model/items/item-day.ts';
import { villageName } from '#model/library.ts';
import type { Frame, frameSchema } from '#model/plan/frame.ts';
import { commitmentText, frameCountsText } from '#wording/plan/frame.ts';
import { internal, onFile, parts } from './sheet/fact.ts';
import type { FactsOf } from './sheet/facts-of.ts';

/**
 * The fields of a sample frame 样本框报送, by path: dates and counts, never a name. Counts of villages are
 * public as a whole only, where small ones are hidden.
 */
export const frameFacts: FactsOf<typeof frameSchema, Frame> = {
  id: onFile('编号', 'cunganbu-2020', { seen: 'both', how: '小写字母、数字和连字符，定了不改' }),
  destination: onFile('报送对象', '示例县绩效考评工作办公室', { seen: 'both', also: ['报给谁'] }),
  group: onFile('人员类别', '服务对象', { seen: 'both', how: '哪类人，不写姓名' }),
  due: onFile('报送时限', '2020-10-15', { seen: 'both', also: ['时限'] }),
  handedOverOn: onFile('报送日期', '2020-10-14', { seen: 'both' }),
  count: onFile('人数', '40', { seen: 'both', say: (people) => `${people} 人` }),
  villages: onFile('各村（社区）人数', parts(), {
    seen: 'both',
    how: '加起来不能多过人数',
    say: (villages, { office }, frame) =>
      frameCountsText({ villages }, (village) => villageName(office, village, frameDay(frame))),
  }),
  'villages.village': onFile('村（社区）', 'liuwan', { seen: 'both', names: 'village' }),
  'villages.count': internal('名单人数', '20', { how: '不足 5 人的网页上不显示' }),
  commitment: onFile('校验码登记', parts(), {
    seen: 'both',
    how: '由 `npm run frame` 给出',
    say: (commitment) => (commitment.public ? commitmentText(commitment) : ''),
  }),
  'commitment.root': onFile('校验码', '0f'.repeat(32), { seen: 'both' }),
  'commitment.recordedOn': onFile('登记日期', '2020-10-14', { seen: 'both' }),
  'commitment.rows': onFile('行数', '40', { seen: 'both', say: (rows) => `${rows} 行` }),
  'commitment.version': onFile('校验码写法', '2', {
    seen: 'both',
    say: (version) => `第 ${version} 版`,
  }),
  'commitment.public': internal('公开校验码', '是', { how: '写了才公开' }),
  duty: internal('对应的方案任务', 'yangbenkuang', { names: 'duty' }),
  audience: internal('公开范围', 'public', {
    words: { public: '公开', internal: '内部，不公开' },
    how: '不写就是内部；公开的只有日期、报送对象和人数',
  }),
};
