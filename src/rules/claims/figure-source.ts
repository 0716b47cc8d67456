import { type Draft, type Rule, at, standing } from '../rule.ts';

/** A figure says what it counts, who counted it, and when it was true. */
export const figureSource: Rule = {
  code: 'figure-source',
  severity: 'error',
  clause: '百色市科技局方案 四（二）；设计：数据有出处',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.achievement))
      for (const [index, { label, unit, source, asOf }] of item.figures.entries()) {
        const missing = [
          !unit && '单位（unit）',
          !source && '来源（source）',
          !asOf && '统计日期（asOf）',
        ].filter((one) => one !== false);
        if (missing.length > 0)
          yield at(
            item,
            `figures.${index}`,
            `数据“${label}”没有写${missing.join('、')}`,
            '写成 { label: 新装路灯, value: 46, unit: 盏, source: 乡村建设办验收单, asOf: 2020-10-20 }；没有出处的数据不要写',
          );
      }
  },
};
