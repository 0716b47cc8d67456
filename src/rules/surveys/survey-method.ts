import { exampleLine } from '#facts/hint.ts';
import { kindSheets } from '#facts/sheets.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** A survey says how people were chosen and how many answered. */
export const surveyMethod: Rule = {
  code: 'survey-method',
  severity: 'error',
  clause: '平发〔2020〕51号 三（六）',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.survey)) {
      if (!item.method)
        yield at(
          item,
          'round',
          '摸底调查没有写调查方法',
          `写怎么抽样、怎么问，比如 ${exampleLine(kindSheets.survey, 'method')}`,
        );
      if (!item.n)
        yield at(
          item,
          item.n === undefined ? 'round' : 'n',
          '摸底调查没有写有效样本量',
          `写有效答卷数，比如 ${exampleLine(kindSheets.survey, 'n')}`,
        );
    }
  },
};
