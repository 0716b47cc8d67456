import { exampleLine } from '#facts/hint.ts';
import { kindSheets } from '#facts/sheets.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** 列入规划 names the programme: else it is a promise that nobody can look up. */
export const plannedWithoutProgramme: Rule = {
  code: 'planned-without-programme',
  severity: 'error',
  clause: '平发〔2020〕51号 三（二）3',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.rectification))
      if (item.progress === '列入规划' && !item.programme)
        yield at(
          item,
          'progress',
          '写的是列入规划，但没有写列入了哪个规划',
          `补上规划或项目的名称，比如 ${exampleLine(kindSheets.rectification, 'programme')}；还没有列入就写 progress: 制定方案`,
        );
  },
};
