import { z } from 'zod';
import { civilDate } from './date.ts';
import { idRef } from './id.ts';
import { type ItemBase, itemFields } from './item.ts';
import { count, text } from './scalars.ts';

/** Templates of boards 模板. */
const boardTemplates = ['signboard', 'achievements'] as const;

/** What a posted sheet said, by field 上墙内容. */
const posting = z.strictObject({
  /** Number of the update 第几次更新. */
  number: count,
  /** Day it was posted 上墙日期. */
  postedOn: civilDate,
  /** Last day it holds, as printed on it 牌上印的有效期; else counted from the day of posting. */
  validUntil: z.exactOptional(civilDate),
  /** Field by field 牌上写的内容. */
  said: z.record(text, text),
});

/** `boards/*.yaml` 公示牌与板报 (A三(一), A三(二)2–3). */
export const boardSchema = z.strictObject({
  ...itemFields('public'),
  /** Number on the sheet 编号, such as QH-B07. */
  code: z
    .string()
    .trim()
    .regex(/^[A-Z]{2,4}-B\d{2,3}$/, { error: '公示牌编号写成 QH-B07 这样' }),
  /** Template 模板: signboard 公告牌, achievements 板报. */
  template: z.enum(boardTemplates),
  /** Finished size in millimetres 成品尺寸（毫米）. */
  size: z.strictObject({ width: count, height: count }),
  /** Where it hangs 设置地点. */
  place: text,
  village: z.exactOptional(idRef),
  /** What it shows: ids of rectifications or achievements 展示的事项. */
  items: z.array(idRef).min(1),
  /** Days it stays valid 有效期（天）; else the office's. */
  validDays: z.exactOptional(count),
  /** What was posted, oldest first, append-only 上墙记录. */
  postings: z.array(posting).default([]),
});
export type Board = z.output<typeof boardSchema> & ItemBase<'board'>;
export type Posting = Board['postings'][number];
