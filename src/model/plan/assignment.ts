import { z } from 'zod';
import { civilDate } from '../basics/date.ts';
import { idRef } from '../basics/id.ts';
import { evidenceSchema } from '../items/media.ts';
import { text } from '../basics/scalars.ts';

/** `assignments.yaml` 任务分工 (B三, 附件): a list, internal but for tasks that say otherwise. */
export const assignmentSchema = z.strictObject({
  id: idRef,
  /** The task 工作任务. */
  task: text,
  /** Duty of the plan it belongs to 对应的方案任务. */
  duty: z.exactOptional(idRef),
  /** Deadline 完成时限. */
  deadline: z.exactOptional(civilDate),
  /** Leading unit 牵头科室. */
  lead: idRef,
  /** Supporting units 配合科室. */
  supporting: z.array(idRef).default([]),
  /** Posts in charge 责任人（岗位）. */
  responsible: z.array(text).min(1),
  /** Done on 完成日期. */
  doneOn: z.exactOptional(civilDate),
  evidence: z.array(evidenceSchema).default([]),
  audience: z.enum(['public', 'internal']).default('internal'),
});
export const assignmentsSchema = z.strictObject({
  assignments: z.array(assignmentSchema).default([]),
});
export type Assignment = z.output<typeof assignmentSchema>;
