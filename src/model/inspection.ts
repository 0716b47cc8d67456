import { z } from 'zod';
import { civilDate } from './date.ts';
import { idRef } from './id.ts';
import { type ItemBase, itemFields } from './item.ts';
import { evidenceSchema } from './media.ts';
import { text } from './scalars.ts';

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
  /** Rectifications looked at 涉及的整改事项. */
  items: z.array(idRef).default([]),
  evidence: z.array(evidenceSchema).default([]),
});
export type Inspection = z.output<typeof inspectionSchema> & ItemBase<'inspection'>;
