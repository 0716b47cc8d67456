import { z } from 'zod';
import { civilDate } from '../basics/date.ts';
import { idRef } from '../basics/id.ts';
import { type ItemBase, itemFields } from '../items/item.ts';
import { attachmentSchema, pictureSchema } from '../items/media.ts';
import { count, telephone, text } from '../basics/scalars.ts';

/** Kinds of notices 类型. */
export const noticeKinds = ['公示', '公告', '通知'] as const;

/** `notices/*.md` 公告公示. */
export const noticeSchema = z.strictObject({
  ...itemFields('public'),
  /** Kind 类型: 公示 asks for objections, 公告 and 通知 tell. */
  noticeKind: z.enum(noticeKinds),
  /** Period 公示期: from a day, so many days, counted in calendar or working days. */
  period: z.exactOptional(
    z.strictObject({ from: civilDate, days: count, counting: z.enum(['自然日', '工作日']) }),
  ),
  /** How to object 异议渠道. */
  objection: z.exactOptional(
    z.strictObject({ how: text, telephone, address: z.exactOptional(text) }),
  ),
  /** What came of the notice 公示结果. */
  outcome: z.exactOptional(z.strictObject({ on: civilDate, text })),
  villages: z.array(idRef).default([]),
  pictures: z.array(pictureSchema).default([]),
  attachments: z.array(attachmentSchema).default([]),
});
export type Notice = z.output<typeof noticeSchema> & ItemBase<'notice'>;
