import { z } from 'zod';
import { civilDate } from './date.ts';
import { text } from './scalars.ts';

const step = z.strictObject({
  /** The post that signed, never a name 岗位. */
  post: text,
  /** The day of the signature 日期. */
  on: civilDate,
});

/** The record of 先审后发: drafted, checked for secrecy, issued. */
export const approvalSchema = z.strictObject({
  /** Drafted 拟稿. */
  drafted: step,
  /** Checked for secrecy and truth 审核（保密审查）. */
  checked: step,
  /** Issued 签发. */
  issued: step,
});
