import type { Assignment, assignmentSchema } from '#model/plan/assignment.ts';
import { evidenceFacts } from './media.ts';
import { internal, onFile } from './sheet/fact.ts';
import type { FactsOf } from './sheet/facts-of.ts';

/** The fields of a task 任务分工, by path. Each task says itself whether it is public. */
export const assignmentFacts: FactsOf<typeof assignmentSchema, Assignment> = {
  id: onFile('编号', 'huanguan', { seen: 'both', how: '小写字母、数字和连字符，定了不改' }),
  task: onFile('工作任务', '更换柳湾村主水管', {
    seen: 'both',
    also: ['任务', '任务内容', '工作内容', '重点任务'],
  }),
  duty: internal('对应的方案任务', 'yangbenkuang', { names: 'duty' }),
  deadline: onFile('完成时限', '2020-12-10', { seen: 'both', also: ['时限', '完成时间'] }),
  lead: onFile('牵头科室', 'shuili', {
    seen: 'both',
    names: 'unit',
    also: ['牵头单位', '责任单位', '责任科室'],
  }),
  supporting: onFile('配合科室', ['cunjian'], {
    seen: 'both',
    names: 'unit',
    also: ['配合单位', '协助科室'],
  }),
  responsible: onFile('责任人', ['水利站站长'], {
    seen: 'both',
    also: ['责任岗位'],
    how: '写岗位，不写姓名',
    say: (posts) => posts.join('、'),
  }),
  doneOn: onFile('完成日期', '2020-10-14', {
    seen: 'both',
    change: 'living',
    how: '写了就要有佐证',
  }),
  ...evidenceFacts,
  audience: internal('公开范围', 'public', {
    words: { public: '公开', internal: '内部，不公开' },
    how: '不写就是内部',
  }),
};
