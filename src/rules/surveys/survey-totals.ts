import { type Draft, type Rule, at, standing } from '../rule.ts';

/** No question has more answers than people who were asked. */
export const surveyTotals: Rule = {
  code: 'survey-totals',
  severity: 'error',
  clause: '平发〔2020〕51号 三（六）；百色市科技局方案 四（二）',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.survey))
      for (const [index, { question, answers }] of item.questions.entries()) {
        const sum = answers.reduce((total, answer) => total + answer.count, 0);
        if (item.n && sum > item.n)
          yield at(
            item,
            `questions.${index}`,
            `“${question}”各项相加是 ${sum}，多于有效样本量 ${item.n}`,
            '核对各项人数和 n；可多选的题按每个选项拆成一题（选了、没选）',
          );
      }
  },
};
