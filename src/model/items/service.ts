import { z } from 'zod';
import { type ItemBase, itemFields } from './item.ts';
import { attachmentSchema } from './media.ts';
import { telephone, text } from '../basics/scalars.ts';

/** `services/*.md` 政务服务事项 (A三(四)2): how to get something done at the window. */
export const serviceSchema = z.strictObject({
  ...itemFields('public'),
  /** Legal basis 办理依据. */
  basis: text,
  /** Who can apply 办理对象. */
  who: text,
  /** What to bring 所需材料. */
  materials: z.array(text).min(1),
  /** Steps 办理流程. */
  steps: z.array(text).min(1),
  /** Time limit 办理时限. */
  timeLimit: text,
  /** Fee 收费. */
  fee: text,
  /** Where 办理窗口. */
  window: text,
  /** When the window is open, where that is not its unit's hours 办理时间. */
  hours: z.exactOptional(text),
  telephone,
  attachments: z.array(attachmentSchema).default([]),
});
export type Service = z.output<typeof serviceSchema> & ItemBase<'service'>;
