import { z } from 'zod';
import { civilDate } from '../basics/date.ts';
import { idRef } from '../basics/id.ts';
import { type ItemBase, itemFields } from '../items/item.ts';
import { evidenceSchema } from '../items/media.ts';
import { text } from '../basics/scalars.ts';

/** What a unit that was named answers 责任单位答复. Append-only. */
const answer = z.strictObject({
  /** Unit that answers 答复单位, one of those named. */
  unit: idRef,
  on: civilDate,
  /** Post that answers 答复岗位. */
  by: text,
  /** What was done, or why nothing was 答复. */
  text,
});

/** `inspections/*.md` 督查通报 (A四(三)). Internal unless cleared. */
export const inspectionSchema = z.strictObject({
  ...itemFields('internal'),
  /** Day of the inspection 督查日期. */
  on: civilDate,
  /** What was looked at 督查范围. */
  scope: text,
  /** What was found 发现的问题. */
  findings: z.array(text).min(1),
  /** Units named 通报单位. */
  named: z.array(idRef).default([]),
  /** By when it has to be right 整改期限. */
  deadline: z.exactOptional(civilDate),
  /** Answers of the units named, oldest first 答复. */
  answers: z.array(answer).default([]),
  /** Rectifications looked at 涉及的整改事项. */
  items: z.array(idRef).default([]),
  evidence: z.array(evidenceSchema).default([]),
});
export type Inspection = z.output<typeof inspectionSchema> & ItemBase<'inspection'>;
