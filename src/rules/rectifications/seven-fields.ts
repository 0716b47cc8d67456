import type { FieldPath } from '#facts/label.ts';
import { exampleLine } from '#facts/hint.ts';
import { kindSheets } from '#facts/sheets.ts';
import { type SevenField, missingFields } from '#model/rectifications/rectification-duties.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** Where the seven fields stand, by what the source calls them. */
export const sevenPaths = {
  整改内容: 'content',
  整改措施: 'measures',
  整改目标: 'goal',
  整改时限: 'deadline',
  整改成效: 'effect',
  责任单位: 'unit',
  责任人: 'person',
} as const satisfies Record<SevenField, FieldPath<'rectification'>>;

/** The seven fields of the source, mandatory as the progress allows. */
export const sevenFields: Rule = {
  code: 'seven-fields',
  severity: 'error',
  clause: '平发〔2020〕51号 三（二）',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.rectification))
      for (const label of missingFields(item)) {
        // The effect of 已完成 is asked for by `finished-without-proof`, with the rest of its proof.
        if (label === '整改成效' && item.progress === '已完成') continue;
        // A name with nothing behind it is to be filled; another line with it would be written twice.
        const path = sevenPaths[label];
        const isEmpty = item.places.has(path);
        yield at(
          item,
          isEmpty ? path : 'progress',
          `进展是“${item.progress}”的事项要写${label}，这里${isEmpty ? '空着' : '没有写'}`,
          `${isEmpty ? '在这一行补上' : '补上'}${label}，比如 ${exampleLine(kindSheets.rectification, path)}`,
        );
      }
  },
};
