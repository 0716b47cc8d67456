import { z } from 'zod';
import { civilDate } from '../basics/date.ts';
import { idRef } from '../basics/id.ts';
import { audiences } from '../items/item.ts';
import { count, text, yesNo } from '../basics/scalars.ts';

/**
 * A commitment 校验码 to the list, as `npm run frame` prints it. Recorded with its day it shows that
 * the list was not changed since; it does not show that the list is complete or unscreened.
 */
const commitment = z.strictObject({
  /** Salted Merkle root, SHA-256 in hex 校验码. */
  root: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[0-9a-f]{64}$/, { error: '校验码是 npm run frame 给出的 64 位数字和字母' }),
  /** Day the office recorded it 登记日期. */
  recordedOn: civilDate,
  /** Rows of the list on that day 行数. */
  rows: count,
  /** How the rows were written before they were hashed 写法; commitments without it are of the first. */
  version: count
    .refine((version) => version === 1 || version === 2, {
      error: '写法是 1 或 2，照 npm run frame 给出的写',
    })
    .default(1),
  /** May the public see it 公开校验码? Only where the office decides so. */
  public: yesNo.default(false),
});

/** `frames.yaml` 样本框报送 (A三(三), B三(二)). **There is no field for a name**. */
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
  /** How many of each village 各村人数. */
  villages: z.array(z.strictObject({ village: idRef, count })).default([]),
  commitment: z.exactOptional(commitment),
  /** Duty of the plan 对应的方案任务. */
  duty: z.exactOptional(idRef),
  /** Public are dates, destination and counts; what the list says never is. */
  audience: z.enum(audiences).default('internal'),
});
export const framesSchema = z.strictObject({ frames: z.array(frameSchema).default([]) });
export type Frame = z.output<typeof frameSchema>;
