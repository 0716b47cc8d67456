import { z } from 'zod';
import { civilDate } from '../basics/date.ts';
import { figureSchema } from './figure.ts';
import { idRef } from '../basics/id.ts';
import { type ItemBase, itemFields } from './item.ts';
import { attachmentSchema, evidenceSchema, pictureSchema } from './media.ts';
import { text } from '../basics/scalars.ts';

/** The three categories of source A, clause 三(一). */
export const achievementCategories = ['重点工作', '重大项目', '民生工程'] as const;

/** `achievements/*.md` 绩效成果 (A三(一)): what was done, with measures, results and sources. */
export const achievementSchema = z.strictObject({
  ...itemFields('public'),
  /** Category 类别. */
  category: z.enum(achievementCategories),
  /** Period of the work 实施时间. */
  period: z.strictObject({ from: civilDate, to: z.exactOptional(civilDate) }),
  /** One sentence: what residents got 一句话成效. */
  summary: text,
  /** Measures 工作措施. */
  measures: z.array(text).min(1),
  /** Results and highlights 成效亮点. */
  results: z.array(text).min(1),
  /** Figures 数据. */
  figures: z.array(figureSchema).default([]),
  /** Villages concerned 涉及的村. */
  villages: z.array(idRef).default([]),
  pictures: z.array(pictureSchema).default([]),
  evidence: z.array(evidenceSchema).default([]),
  attachments: z.array(attachmentSchema).default([]),
});
export type Achievement = z.output<typeof achievementSchema> & ItemBase<'achievement'>;
