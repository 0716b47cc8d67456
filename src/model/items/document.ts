import { z } from 'zod';
import { civilDate } from '../basics/date.ts';
import { type ItemBase, itemFields } from './item.ts';
import { attachmentSchema } from './media.ts';
import { text, yesNo } from '../basics/scalars.ts';

/** `documents/*.md` 公文, with the header of government information disclosure. */
export const documentSchema = z.strictObject({
  ...itemFields('public'),
  /** Number 发文字号. Optional here so that the rule `document-metadata` can name what is missing. */
  number: z.exactOptional(text),
  /** Issuing organs 发文机关. */
  issuers: z.array(text).default([]),
  /** Whom it is sent to 主送机关, as it says them: `各村党支部、村民委员会`. */
  addressees: z.array(text).default([]),
  /** Who gets a copy 抄送机关. */
  copies: z.array(text).default([]),
  /** Date of issue 成文日期. */
  issuedOn: z.exactOptional(civilDate),
  /** What it is based on 制发依据. */
  basis: z.array(text).default([]),
  /** Keywords 主题词 (abolished in 2012; kept as keywords where a source has them). */
  keywords: z.array(text).default([]),
  /** Subject 主题分类. */
  subject: z.exactOptional(text),
  /** Openness 公开方式. */
  openness: z.exactOptional(z.enum(['主动公开', '依申请公开', '不予公开'])),
  /** Index number 索引号: organ code/YYYY-five digits, permanent. */
  indexNumber: z.exactOptional(text),
  /**
   * A real document of another office, shown as metadata and a summary of our own words
   * 摘要，非原文. Never re-issued under a red head.
   */
  cited: z.exactOptional(
    z.strictObject({
      /** Where the text was read 来源. */
      source: text,
      /** What we took from it 引用范围. */
      used: text,
    }),
  ),
  /** The body is the whole text 全文, word by word: then it is set as a document, too. */
  fullText: yesNo.default(false),
  attachments: z.array(attachmentSchema).default([]),
});
export type Document = z.output<typeof documentSchema> & ItemBase<'document'>;
