import type { Entry } from './entry.ts';
import { hasValue, isFilled } from './field.ts';

/** Which of notice, record and picture is missing (B三(一)): 缺图片. Empty where none is. */
export function missingProof({ fields }: Entry): string {
  const missing = ['通知', '记录', '图片'].filter(
    (type) =>
      !hasValue(fields, 'evidence.type', type) &&
      !(type === '图片' && isFilled(fields, 'pictures')),
  );
  return missing.length === 0 ? '' : `缺${missing.join('、')}`;
}
