import { z } from 'zod';
import { civilDate } from '../basics/date.ts';
import { idRef } from '../basics/id.ts';
import { type ItemBase, itemFields } from '../items/item.ts';
import { evidenceSchema, pictureSchema } from '../items/media.ts';
import { count, text, yesNo } from '../basics/scalars.ts';

/** Was the opinion true? 核实. */
export const verifications = ['属实', '部分属实', '不属实'] as const;
/** Kind of work 整改类型. */
const workKinds = ['立行立改', '限期整改', '长期坚持'] as const;
/** How far 进展. Finished and closed are not the same. */
export const progresses = [
  '制定方案',
  '正在整改',
  '基本完成',
  '已完成',
  '列入规划',
  '暂难解决',
] as const;
/** Closing 销号. */
const closings = ['未销号', '已验收', '已销号'] as const;
/** What the opinion is about 类别. */
export const opinionCategories = [
  '基础设施',
  '民生保障',
  '生态环境',
  '政务服务',
  '产业发展',
  '作风建设',
  '其他',
] as const;

export type Progress = (typeof progresses)[number];

const extension = z.strictObject({
  /** New deadline 延期至. */
  to: civilDate,
  /** Why 延期原因. */
  reason: text,
  /** Post that agreed 批准岗位. */
  approvedBy: text,
  /** Day it agreed 批准日期. */
  approvedOn: civilDate,
});

const milestone = z.strictObject({
  /** What 内容. */
  what: text,
  /** Day it was planned for 计划日期. */
  plannedOn: civilDate,
  /** Day it was done 完成日期; absent while it isn't. */
  doneOn: z.exactOptional(civilDate),
});

/** A move to another unit 转办. Append-only. */
const transfer = z.strictObject({
  /** Unit that had it 转出单位. */
  from: idRef,
  /** Unit that has it from that day on 转入单位. */
  to: idRef,
  on: civilDate,
  /** Why 转办原因. */
  reason: text,
  /** Post that agreed 批准岗位. */
  approvedBy: text,
});

/** A later look 跟踪督查 (A三(二)1). Append-only. */
const followUp = z.strictObject({
  on: civilDate,
  /** Post that looked 督查岗位. */
  by: text,
  /** What residents may read 情况. */
  note: text,
  /** The unit's answer 责任单位答复. */
  answer: z.exactOptional(text),
  /** Day of the answer, and the post that gave it 答复日期、答复岗位. */
  answeredOn: z.exactOptional(civilDate),
  answeredBy: z.exactOptional(text),
  /** Notes of the inspection, never published 内部记录. */
  internalNote: z.exactOptional(text),
});

/**
 * `rectifications/*.md` 整改事项 (A三(二)). Five axes (verified, work kind, progress, closing, and
 * what is computed) and the seven fields of the source: 整改内容、整改措施、整改目标、整改时限、
 * 整改成效、责任单位 (`unit`)、责任人. Which of them are mandatory depends on the progress: rule
 * `seven-fields`.
 */
export const rectificationSchema = z.strictObject({
  ...itemFields('public'),
  /** Year of the evaluation 评议年度. */
  year: count,
  /** Batch of the evaluation 批次. */
  batch: z.enum(['年度', '中期']).default('年度'),
  /** Number of the opinion 意见编号 (15 digits in real ledgers). */
  opinionNumber: z.exactOptional(text),
  /** Numbers of the same opinion merged into this item 合并的意见编号. */
  mergedOpinions: z.array(text).default([]),
  /** The opinion, reworded and generalised 群众反映（公开表述）. */
  opinion: text,
  /** The opinion as the office received it, never published 意见原文（内部）. */
  internalOpinion: z.exactOptional(text),
  /** What it is about 类别. */
  category: z.enum(opinionCategories),
  /** Village, no finer 涉及的村. */
  village: z.exactOptional(idRef),
  /** Was it true? 核实情况. */
  verified: z.enum(verifications),
  /** How and when it was looked into 调查核实. */
  inquiry: z.exactOptional(z.strictObject({ on: civilDate, how: text, finding: text })),
  /** Handed to the unit 交办日期. */
  assignedOn: z.exactOptional(civilDate),
  /** Date the residents wished for 群众期望时间. */
  wishedFor: z.exactOptional(civilDate),
  /** Kind of work 整改类型. */
  workKind: z.enum(workKinds),
  /** How far 进展. */
  progress: z.enum(progresses),
  /** How far, in one sentence with its date 进展说明. */
  standing: z.exactOptional(z.strictObject({ text, asOf: civilDate })),
  /** What has to be put right 整改内容. */
  content: z.exactOptional(text),
  /** Measures 整改措施. */
  measures: z.array(text).default([]),
  /** Goal 整改目标. */
  goal: z.exactOptional(text),
  /** The original deadline, never edited 整改时限（原定）. Extensions stand below. */
  deadline: z.exactOptional(civilDate),
  /** Moved deadlines, oldest first 延期. */
  extensions: z.array(extension).default([]),
  /** Moves to another unit, oldest first; the last one's is `unit` 转办. */
  transfers: z.array(transfer).default([]),
  /** What came of it 整改成效. */
  effect: z.exactOptional(text),
  /** Day it was finished 完成日期. */
  completedOn: z.exactOptional(civilDate),
  /** Post in charge 责任人（岗位）. */
  person: text,
  /** Leader 责任领导（岗位）. */
  leader: z.exactOptional(text),
  /** Units that help 配合单位. */
  supportUnits: z.array(idRef).default([]),
  /** Body above the office 上级单位. */
  higherUnit: z.exactOptional(text),
  /** Where the money comes from 资金来源. */
  funds: z.exactOptional(text),
  /** Closing 销号. */
  closing: z
    .strictObject({
      state: z.enum(closings),
      /** Post that accepted it 验收岗位. */
      acceptedBy: z.exactOptional(text),
      acceptedOn: z.exactOptional(civilDate),
      /** Post that closed it 销号岗位. */
      closedBy: z.exactOptional(text),
      closedOn: z.exactOptional(civilDate),
    })
    .default({ state: '未销号' }),
  /** Why it can't be solved now, who explained it 暂难解决的说明. */
  explanation: z.exactOptional(
    z.strictObject({ reason: text, explainedBy: text, on: civilDate, how: text }),
  ),
  /** Programme it was taken into 列入的规划. */
  programme: z.exactOptional(text),
  /** Hot issue of the year before 热点问题. */
  hot: yesNo.default(false),
  /** Steps; the share that is done is computed 节点. */
  milestones: z.array(milestone).default([]),
  /** Later looks, append-only 跟踪督查. */
  followUps: z.array(followUp).default([]),
  /** Return visits 回访. */
  revisit: z.exactOptional(z.strictObject({ on: civilDate, how: text, result: text })),
  /** Times it came back 问题反弹. */
  relapses: z.array(z.strictObject({ on: civilDate, note: text })).default([]),
  /** The earlier item on the same matter 此前的同一事项. */
  relapseOf: z.exactOptional(idRef),
  /** Filed with the county 报县备案日期. */
  filedOn: z.exactOptional(civilDate),
  pictures: z.array(pictureSchema).default([]),
  evidence: z.array(evidenceSchema).default([]),
  /** For staff, never published 内部备注. */
  internalNote: z.exactOptional(text),
});
export type Rectification = z.output<typeof rectificationSchema> & ItemBase<'rectification'>;
