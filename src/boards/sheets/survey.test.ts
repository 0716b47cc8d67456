import { describe, expect, it } from 'vitest';
import { borderMargins } from '#model/surveys/margins.ts';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { answerText, shownAnswers } from '#wording/items/survey.ts';
import { surveySheet } from './survey.ts';

const board = anItem('board', { template: 'survey', size: 'A2', items: ['two', 'one'] }, 'board');
const asked = (question: string, ...counts: number[]) => ({
  question,
  answers: counts.map((count, index) => ({ answer: `答 ${index + 1}`, count: String(count) })),
});
const survey = (id: string, round: number, ...questions: object[]) =>
  anItem(
    'survey',
    {
      audience: 'public',
      round: String(round),
      from: `2020-0${round}-01`,
      to: `2020-0${round}-05`,
      questions,
    },
    id,
  );
const sheetWith = (...items: ReturnType<typeof survey>[]) =>
  surveySheet(board, anOffice({ items: [board, ...items] }), portal);

describe('the board of surveys', () => {
  it('shows the same numbers in the bar and in words', () => {
    expect(sheetWith(survey('one', 1, asked('路', 45, 15)))?.questions).toEqual([
      {
        question: '路',
        answers: ['答 1', '答 2'],
        rounds: [
          {
            ...{ label: '', counts: [45, 15], total: 60, texts: ['45 人，75%', '15 人，25%'] },
            margins: borderMargins(
              anItem('survey', { questions: [asked('路', 45, 15)] }).questions[0]!,
              60,
            ),
          },
        ],
      },
    ]);
  });

  it('hides in the bar what it hides in words, and says why', () => {
    const sheet = sheetWith(survey('one', 1, asked('路', 50, 8, 2)));
    expect(sheet?.questions[0]?.rounds[0]).toMatchObject({
      counts: [50, null, null],
      texts: ['50 人，83%', '不显示', '不显示'],
    });
    expect(sheet?.note).toMatch(/不足 5 人的格不显示/);
    expect(sheetWith(survey('one', 1, asked('路', 45, 15)))?.note).not.toMatch(/不显示/);
  });

  it('hides what those who gave no answer would give away, as the page does', () => {
    const question = asked('路', 45, 12);
    const [shown] = sheetWith(survey('one', 1, question))?.questions ?? [];
    expect(shown?.rounds[0]).toMatchObject({ counts: [45, null], total: 60 });
    const parsed = anItem('survey', { questions: [question] });
    expect(shown?.rounds[0]?.texts).toEqual(
      parsed.questions.flatMap((one) => shownAnswers(one, parsed.n).map(answerText)),
    );
  });

  it('puts rounds of one question together, the oldest first, where the answers are the same', () => {
    const sheet = sheetWith(
      survey('two', 2, asked('路', 50, 10), asked('水', 30, 30)),
      survey('one', 1, asked('路', 40, 20), asked('水', 20, 20, 20)),
    );
    expect(sheet?.surveys.map(({ label }) => label)).toEqual(['2020年第 1 轮', '2020年第 2 轮']);
    expect(
      sheet?.questions.map(({ question, rounds }) => [
        question,
        ...rounds.map(({ label }) => label),
      ]),
    ).toEqual([
      ['路', '2020年第 1 轮', '2020年第 2 轮'],
      ['水', '2020年第 1 轮'],
      ['水', '2020年第 2 轮'],
    ]);
  });

  it('keeps a question apart that a survey asks twice in the same words', () => {
    const sheet = sheetWith(
      survey('one', 1, asked('路', 40, 20), asked('路', 30, 30)),
      survey('two', 2, asked('路', 50, 10), asked('路', 35, 25)),
    );
    expect(sheet?.questions.map(({ rounds }) => rounds.map(({ counts }) => counts[0]))).toEqual([
      [40, 50],
      [30, 35],
    ]);
  });

  it('says where shares do not add up, and in which round', () => {
    expect(sheetWith(survey('one', 1, asked('路', 60, 20, 5)))?.note).toMatch(
      /^路：各项占比四舍五入，加起来是 101%；/,
    );
    const two = sheetWith(
      survey('one', 1, asked('路', 60, 20, 5)),
      survey('two', 2, asked('路', 50, 25, 25)),
    );
    expect(two?.note).toMatch(/^路：2020年第 1 轮各项占比四舍五入，加起来是 101%；条下面/);
  });

  it('keeps rounds of other methods apart, and says so first', () => {
    const [one, two] = [
      survey('one', 1, asked('路', 40, 20)),
      survey('two', 2, asked('路', 50, 10)),
    ];
    expect(sheetWith(one, two)?.caution).toBe('');
    const sheet = sheetWith(one, { ...two, method: '拦住路人问' });
    expect(sheet?.caution).toBe('各轮的调查方法不一样，结果不能直接比');
    expect(sheet?.questions.map(({ rounds }) => rounds.length)).toEqual([1, 1]);
  });

  it('is not made of surveys that were not cleared', () => {
    const internal = anItem('survey', { questions: [asked('路', 45, 15)] }, 'one');
    expect(surveySheet(board, anOffice({ items: [board, internal] }), portal)).toBeUndefined();
  });
});
