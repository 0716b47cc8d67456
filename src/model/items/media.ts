import { z } from 'zod';
import { civilDate } from '../basics/date.ts';
import { mediaPath, text, yesNo } from '../basics/scalars.ts';

/** When a picture was taken in respect of the work 阶段. */
export const stages = ['整改前', '整改中', '整改后', '现场'] as const;

/** A picture 图片. The original never leaves `content/`: it is re-encoded without metadata. */
export const pictureSchema = z.strictObject({
  /** Path, `media/…`. */
  file: mediaPath,
  /** What can be seen, for those who can't see it 文字说明. */
  alt: text,
  /** Day of the picture 拍摄日期. */
  takenOn: z.exactOptional(civilDate),
  /** Before, during or after 阶段. */
  stage: z.exactOptional(z.enum(stages)),
  /** Where it was taken from; pictures with the same words make a pair 拍摄位置. */
  standpoint: z.exactOptional(text),
  /** Author and licence 图片来源. */
  credit: z.exactOptional(text),
});
export type Picture = z.output<typeof pictureSchema>;

/** A file to download 附件 (pdf, xlsx, docx, csv, zip, mp4). */
export const attachmentSchema = z.strictObject({
  /** Path, `media/…`. */
  file: mediaPath,
  /** What it is 名称. */
  title: text,
  /** Poster picture of a video 视频封面. */
  poster: z.exactOptional(mediaPath),
  /** A person has looked it through, where no machine can read it 人工核对. */
  checked: z.exactOptional(yesNo),
});
export type Attachment = z.output<typeof attachmentSchema>;

/** A proof 佐证材料. Kept by the office; shown where it is public. */
export const evidenceSchema = z.strictObject({
  /** What it is 材料名称. */
  title: text,
  /** Its kind 材料类型. */
  type: z.enum(['通知', '记录', '图片', '视频', '文件', '验收单', '数据', '链接']),
  /** Its date 日期. */
  on: civilDate,
  /** Path, `media/…`; absent where it is kept on paper only. */
  file: z.exactOptional(mediaPath),
  /** Where the paper is kept 存放处. */
  keptAt: z.exactOptional(text),
  /** A person has looked the file through, where no machine can read it 人工核对. */
  checked: z.exactOptional(yesNo),
  /** Public by default; `internal` is counted but never published 是否公开. */
  audience: z.enum(['public', 'internal']).default('public'),
});
export type Evidence = z.output<typeof evidenceSchema>;
