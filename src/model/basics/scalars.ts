import { z } from 'zod';
import { scalarTypes } from './scalar-type.ts';
import { halfWidth } from './half-width.ts';

// Front matter arrives as strings only (YAML failsafe schema), so that 0776, 12:30 and
// 18-digit numbers keep every digit. Types come from here.

/** One or more characters, without blanks around them. */
export const text = z.string().trim().min(1);

/** 是 / 否, or true / false. */
export const yesNo = z
  .enum(['是', '否', 'true', 'false'])
  .transform((word) => word === '是' || word === 'true')
  .register(scalarTypes, { type: 'boolean' });

/** Digits by threes: `1,200`, `1 200 000`. Marks that stand anywhere else are a slip. */
const grouped = /^(-?\d{1,3})([, ])(\d{3}(?:\2\d{3})*)(\.\d+)?$/;

/**
 * What was typed where a number belongs as plain ASCII: full-width digits and marks folded, thousands
 * separators 千位逗号 taken out where they stand as they should. The rest is left as it is.
 */
export function plainNumber(typed: string): string {
  const plain = halfWidth(typed).trim();
  const parts = grouped.exec(plain);
  return parts ? plain.replaceAll(parts[2] ?? ',', '') : plain;
}

const numberFault = (typed: string, wanted: string) => ({
  code: 'custom' as const,
  input: typed,
  params: { code: 'number-invalid' },
  message: `“${typed}”不是${wanted}`,
});

/** A whole number from 0 on: `1200`, `1,200`, `１２００`. */
export const count = z
  .string()
  .transform((typed, context): number => {
    const plain = plainNumber(typed);
    if (/^\d{1,9}$/.test(plain)) return Number(plain);
    context.issues.push(numberFault(typed, '整数'));
    return z.NEVER;
  })
  .register(scalarTypes, { type: 'integer' });

/** A decimal string 十进制数字: kept as written (without thousands separators), never a float. */
export const decimal = z
  .string()
  .transform((typed, context): string => {
    const plain = plainNumber(typed);
    if (/^-?\d+(\.\d+)?$/.test(plain)) return plain;
    context.issues.push(numberFault(typed, '数字'));
    return z.NEVER;
  })
  .register(scalarTypes, { type: 'number' });

/** A telephone number of an office 办公电话, as residents dial it. */
export const telephone = z
  .string()
  .trim()
  .regex(/^[\d\s()（）+-]{3,24}$/, { error: '电话只写数字、空格和连字符，比如 0776-000 0000' })
  .register(scalarTypes, { type: 'telephone' });

/** A path inside the office's folder, such as `media/lamp.jpg`. */
export const mediaPath = z
  .string()
  .trim()
  .regex(/^media\/[^\\]+$/u, {
    error: '图片和附件放在本单位的 media/ 文件夹里，写成 media/文件名',
  })
  .register(scalarTypes, { type: 'media' });
