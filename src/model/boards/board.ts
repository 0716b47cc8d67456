import { z } from 'zod';
import { boardTemplates } from './board-template.ts';
import { civilDate } from '../basics/date.ts';
import { halfWidth } from '../basics/half-width.ts';
import { idRef } from '../basics/id.ts';
import { type ItemBase, itemFields } from '../items/item.ts';
import { boardPrintSchema } from './print-order.ts';
import { count, text, yesNo } from '../basics/scalars.ts';
import { sheetSizeSchema } from '../basics/sheet-size.ts';

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
  /** SHA-256 of the PDF that was to be printed 印制文件校验值, hex. */
  digest: z.exactOptional(
    z.string().regex(/^[0-9a-f]{64}$/, {
      error: '校验值由 npm run boards -- posted 填写，是 64 位小写十六进制',
    }),
  ),
});

const codePattern = /^[A-Z]{2,4}-B\d{2,3}$/;

/** The number that was probably meant: `hx—b5` is HX-B05. */
function codeMeant(typed: string): string | undefined {
  const [, prefix, digits] =
    /^([A-Z]{2,4}?)[^A-Z0-9]*[A-Z]?[^A-Z0-9]*(\d{1,3})$/.exec(halfWidth(typed).toUpperCase()) ?? [];
  return prefix && digits && `${prefix}-B${digits.padStart(2, '0')}`;
}

/** `boards/*.yaml` 公示牌与板报 (A三(一), A三(二)2–3). */
export const boardSchema = z.strictObject({
  ...itemFields('public'),
  /** Number on the sheet 编号, such as QH-B07. */
  code: z
    .string()
    .trim()
    .check(({ value, issues }) => {
      if (codePattern.test(value)) return;
      const meant = codeMeant(value);
      issues.push({
        code: 'custom',
        input: value,
        message: `“${value}”不是公示牌编号：编号是大写字母、英文连字符、B 和两三位数字`,
        params: {
          code: 'format-invalid',
          hint: meant
            ? `比如 code: ${meant}`
            : '前缀和 office.yaml 的 boardPrefix 一样，比如 code: QH-B07',
        },
      });
    })
    .meta({ pattern: codePattern.source }),
  /** Template 模板 (`templateFacts`). */
  template: z.enum(boardTemplates),
  /** Finished size 成品尺寸: A3, A3横, or millimetres. */
  size: sheetSizeSchema,
  /** Large print 大字版: all type a quarter larger. */
  largePrint: yesNo.default(false),
  /** Where it hangs 设置地点. */
  place: text,
  village: z.exactOptional(idRef),
  /** What it shows, by id 展示的事项; nothing where the template finds it by itself. */
  items: z.array(idRef).default([]),
  /** Year of the evaluation that a 信息公开栏 lists 评议年度. */
  year: z.exactOptional(count),
  /** Size of the update sheet 更新贴 of a signboard: its progress zone, A4 or A3. */
  update: z.enum(['原尺寸', 'A4', 'A3']).default('原尺寸'),
  /** What its print order says otherwise than the office's 印制要求. */
  print: z.exactOptional(boardPrintSchema),
  /** Days it stays valid 有效期（天）; else the office's. */
  validDays: z.exactOptional(count),
  /** What was posted, oldest first, append-only 上墙记录. */
  postings: z.array(posting).default([]),
});
export type Board = z.output<typeof boardSchema> & ItemBase<'board'>;
export type Posting = Board['postings'][number];
