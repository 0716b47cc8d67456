import { exampleLine, nameAt } from '#facts/hint.ts';
import { kindSheets } from '#facts/sheets.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

const sheet = kindSheets.achievement;

/** A figure says what it counts, who counted it, and when it was true. */
export const figureSource: Rule = {
  code: 'figure-source',
  severity: 'error',
  clause: '百色市科技局方案 四（二）；设计：数据有出处',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.achievement))
      for (const [index, { label, unit, source, asOf }] of item.figures.entries()) {
        const missing = Object.entries({ unit, source, asOf }).flatMap(([name, value]) =>
          value ? [] : nameAt(sheet, `figures.${name}`),
        );
        if (missing.length > 0)
          yield at(
            item,
            `figures.${index}`,
            `数据“${label}”没有写 ${missing.join('、')}`,
            `写全，比如 ${exampleLine(sheet, 'figures')}；没有出处的数据不要写`,
          );
      }
  },
};
