import type { Field, FieldType } from './field.ts';

const words: Record<FieldType, string> = {
  string: '文字',
  integer: '整数',
  number: '数字',
  boolean: '是或否',
  date: '日期',
  list: '多项',
};

/** What sort of values a field has, in a word. */
export const typeWord = ({ type, choices }: Field): string =>
  choices && type === 'string' ? '选项' : words[type];

const hints: Partial<Record<FieldType, string>> = {
  number: '小数照原样保留，JSON 里写成文字',
};

/** What the values of a field mean and how they are written, in a sentence. */
export const meaning = (field: Field): string =>
  [field.note, hints[field.type], field.choices && `只取：${field.choices.join('、')}`]
    .filter(Boolean)
    .join('；');
