import { z } from 'zod';
import { civilDate } from './date.ts';
import { idRef } from './id.ts';
import { count, text } from './scalars.ts';

/** `frames.yaml` 样本框报送 (A三(三), B三(二)). Always internal; **there is no field for a name**. */
export const frameSchema = z.strictObject({
  id: idRef,
  /** To whom 报送对象. */
  destination: text,
  /** Kind of people, as a group 人员类别. */
  group: text,
  /** By when 时限. */
  due: civilDate,
  /** When it was handed over 报送日期. */
  handedOverOn: z.exactOptional(civilDate),
  /** How many people 人数. */
  count: z.exactOptional(count),
  /** Duty of the plan 对应的方案任务. */
  duty: z.exactOptional(idRef),
});
export const framesSchema = z.strictObject({ frames: z.array(frameSchema).default([]) });
export type Frame = z.output<typeof frameSchema>;
