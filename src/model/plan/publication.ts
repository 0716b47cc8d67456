import { z } from 'zod';
import { civilDate } from '../basics/date.ts';
import { idRef } from '../basics/id.ts';
import { mediaPath, text } from '../basics/scalars.ts';

/** `publications.yaml` 宣传稿件 (B三(三)): a list. */
export const publicationSchema = z.strictObject({
  id: idRef,
  /** Title 标题. */
  title: text,
  /** Where it appeared 刊发平台. */
  outlet: text,
  /** Kind of outlet 平台类型. */
  outletKind: z.enum(['政府门户网站', '电视台', '报纸', '公众号', '其他']),
  /** Kind of piece 稿件类型. */
  pieceKind: z.enum(['绩效宣传', '政务公开投稿']),
  /** Day it appeared 刊发日期. */
  on: civilDate,
  /** Unit that wrote it 供稿科室. */
  unit: idRef,
  /** Address 链接, or a clipping in `media/` 剪报. */
  link: z.exactOptional(
    z
      .string()
      .trim()
      .regex(/^https?:\/\/\S+$/, { error: '链接以 http:// 或 https:// 开头，中间没有空格' }),
  ),
  clipping: z.exactOptional(mediaPath),
  /** Reported to the office 报办公室日期, filed with the city 报市备案日期. */
  reportedOn: z.exactOptional(civilDate),
  filedOn: z.exactOptional(civilDate),
  audience: z.enum(['public', 'internal']).default('public'),
});
export const publicationsSchema = z.strictObject({
  publications: z.array(publicationSchema).default([]),
});
export type Publication = z.output<typeof publicationSchema>;
