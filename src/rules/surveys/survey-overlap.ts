import { smallestShown } from '#model/surveys/suppress.ts';
import { isSame } from '#model/surveys/survey-comparison.ts';
import type { Survey } from '#model/surveys/survey.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/**
 * Two public tables of one question must not differ by a handful of people: where one round holds
 * the answers of another and a few more, subtracting tells what these few said.
 */
export const surveyOverlap: Rule = {
  code: 'survey-overlap',
  severity: 'error',
  clause: `统计保密：少于 ${smallestShown} 人的数不能由两张表相减得出`,
  *check(office): Generator<Draft> {
    const surveys = standing(office.items.survey)
      .filter(({ audience }) => audience === 'public')
      .sort((a, b) => a.from.localeCompare(b.from));
    for (const [index, later] of surveys.entries())
      for (const earlier of surveys.slice(0, index)) {
        if (earlier.to < later.from) continue;
        for (const [place, question] of later.questions.entries())
          if (earlier.questions.some((other) => isSame(question, other) && tells(question, other)))
            yield overlaps(later, earlier, place, question.question);
      }
  },
};

type Question = Survey['questions'][number];

/** Does one table hold the other, with fewer people more than may be shown? */
function tells(a: Question, b: Question): boolean {
  const more = a.answers.map(({ count }, index) => count - (b.answers[index]?.count ?? 0));
  const inOneDirection = more.every((count) => count >= 0) || more.every((count) => count <= 0);
  return inOneDirection && more.some((count) => count !== 0 && Math.abs(count) < smallestShown);
}

const overlaps = (later: Survey, earlier: Survey, index: number, question: string): Draft =>
  at(
    later,
    `questions.${index}`,
    `“${question}”和“${earlier.title}”的调查时间重叠，两张表相减就能看出几个人的回答`,
    '累计的结果只公开一次：把其中一份写成 audience: internal，或者改成各查各的人、时间不重叠',
  );
