import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surveySheet } from '#boards/sheets/survey.ts';
import { contextOf } from '#data/context.ts';
import { details } from '#data/details.ts';
import { kindSheets } from '#facts/sheets.ts';
import { signedFacts } from '#facts/signing/signed-facts.ts';
import { type Equation, bounds, determined, equation } from '#model/surveys/solve.ts';
import { marginsOf } from '#model/surveys/margins.ts';
import { shownCells } from '#model/surveys/survey-cells.ts';
import { comparisonsOf } from '#model/surveys/survey-comparison.ts';
import type { Survey } from '#model/surveys/survey.ts';
import { boardSays } from '#wording/boards/board-says.ts';
import { shareStory, shareText } from '#wording/site/share-text.ts';
import { anItem, anOffice, found, portal } from '../fixtures.ts';
import { surveyOverlap } from './survey-overlap.ts';

// Every number that is published of several rounds, on pages, sheets, in data, in what is forwarded and
// under signatures, as equations over the cells. Whoever solves them together learns no hidden cell.

/** Counts of the answers, and how many gave none. */
interface Asked {
  readonly counts: readonly number[];
  readonly silent: number;
}
const size = 4;
const months = ['02', '04', '06', '09'];

const surveyOf = ({ counts, silent }: Asked, number: number, from: string, to: string) =>
  anItem(
    'survey',
    {
      ...{ title: `摸底 ${number}`, round: `${number}`, audience: 'public', from, to },
      n: String(counts.reduce((sum, count) => sum + count, silent)),
      questions: [
        {
          question: '路修得怎样',
          answers: counts.map((count, index) => ({
            answer: `答${'甲乙丙丁'[index]}`,
            count: `${count}`,
          })),
        },
      ],
    },
    `r${number}`,
  );

/** Rounds one after the other, and the table of the year where there is one. */
function officeOf(rounds: readonly Asked[], withSum: boolean) {
  const surveys = rounds.map((round, index) =>
    surveyOf(round, index + 1, `2020-${months[index]}-01`, `2020-${months[index]}-05`),
  );
  const sum = {
    counts: Array.from({ length: size }, (_, cell) =>
      rounds.reduce((all, { counts }) => all + (counts[cell] ?? 0), 0),
    ),
    silent: rounds.reduce((all, { silent }) => all + silent, 0),
  };
  const all = withSum ? [...surveys, surveyOf(sum, 9, '2020-02-01', '2020-09-05')] : surveys;
  const board = anItem(
    'board',
    { template: 'survey', size: 'A1', items: all.map(({ id }) => id) },
    'b',
  );
  return { office: anOffice({ items: [...all, board] }), surveys: all, board };
}
type Made = ReturnType<typeof officeOf>;

/** A cell of a round by its number; the last of each round is of those who gave no answer. */
const cellOf = (round: number, answer: number) => round * (size + 1) + answer;

/** What one place says of the answers to a question: counts, `undefined` where it doesn't. */
type Told = readonly (number | null | undefined)[];

/** Everything that is told of a round, place by place. */
function toldOf(survey: Survey, { office, board }: Made): Told[] {
  const question = survey.questions[0] as Survey['questions'][number];
  const sheet = surveySheet(board, office, portal)?.questions.flatMap(({ rounds }) => rounds) ?? [];
  const own = `第 ${survey.round} 轮`;
  const table = details
    .filter(({ kind, list }) => kind === 'survey' && list === 'questions')
    .flatMap((detail) => detail.entries(survey, contextOf(office, portal))) as { count?: number }[];
  const inText = (text: string): Told =>
    question.answers.map(({ answer }) => {
      const count = new RegExp(`${answer} (\\d+) 人`).exec(text)?.[1];
      return count === undefined ? undefined : Number(count);
    });
  const ofSigned = signedFacts(survey, office)['questions'] as {
    answers: { count: number | null }[];
  }[];
  const total = shownCells(question, survey.n).total;
  const compared = comparisonsOf(office, survey).flatMap(({ answers }) => [
    answers.map(({ after }) => after && Math.round(after * total)),
  ]);
  return [
    shownCells(question, survey.n).counts,
    table.map(({ count }) => count),
    inText(boardSays(board, office)[survey.title] ?? ''),
    inText(kindSheets.survey.say('questions', survey, { office, today: office.today })),
    ofSigned[0]?.answers.map(({ count }) => count) ?? [],
    ...compared,
    ...sheet
      .filter(({ label }) => sheet.length === 1 || label.endsWith(own))
      .map(({ counts }) => counts),
  ];
}

/** All of it as equations; that the year is the sum of its rounds is known to everybody. */
function published(made: Made, withSum: boolean): { equations: Equation[]; hidden: number[] } {
  const { surveys } = made;
  const equations: Equation[] = [];
  const hidden: number[] = [];
  for (const [round, survey] of surveys.entries()) {
    const question = survey.questions[0] as Survey['questions'][number];
    const { counts, total } = shownCells(question, survey.n);
    const answers = counts.map((_, answer) => [cellOf(round, answer), 1] as const);
    equations.push(equation([...answers, [cellOf(round, size), 1]], survey.n ?? 0));
    // The bar and the shares tell what all of them are of: with those who gave no answer, or without.
    if (total !== survey.n) equations.push(equation(answers, total));
    for (const told of toldOf(survey, made))
      for (const [answer, count] of told.entries())
        if (typeof count === 'number')
          equations.push(equation([[cellOf(round, answer), 1]], count));
    hidden.push(
      ...counts.flatMap((count, answer) => (count === undefined ? [cellOf(round, answer)] : [])),
    );
  }
  const year = surveys.length - 1;
  if (withSum)
    for (let cell = 0; cell <= size; cell++)
      equations.push(
        equation(
          [
            [cellOf(year, cell), -1],
            ...surveys.slice(0, -1).map((_, round) => [cellOf(round, cell), 1] as const),
          ],
          0,
        ),
      );
  return { equations, hidden };
}

const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 60 }));
const asked = fc.record({
  counts: fc.array(count, { minLength: size, maxLength: size }),
  silent: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 8 })),
});

describe('the solver', () => {
  it('finds a cell that a sum gives away, and one that a sum and a difference give away', () => {
    const sum = [
      equation(
        [
          [0, 1],
          [1, 1],
        ],
        9,
      ),
      equation([[1, 1]], 5),
    ];
    expect(determined(sum)).toEqual(new Set([0, 1]));
    expect(
      determined([
        equation(
          [
            [0, 1],
            [1, 1],
          ],
          9,
        ),
        equation(
          [
            [0, 1],
            [1, -1],
          ],
          1,
        ),
      ]).size,
    ).toBe(2);
    expect(
      determined([
        equation(
          [
            [0, 1],
            [1, 1],
          ],
          9,
        ),
      ]).size,
    ).toBe(0);
    expect(
      bounds(
        [
          equation(
            [
              [0, 1],
              [1, 1],
            ],
            9,
          ),
          equation([[1, 1]], 5),
        ],
        2,
      )[0],
    ).toEqual([4, 4]);
  });

  it('would find what the year less its other rounds tells, which the rule refuses', () => {
    const rounds = [
      { counts: [40, 30, 3, 2], silent: 0 },
      { counts: [50, 20, 10, 8], silent: 0 },
      { counts: [30, 30, 20, 9], silent: 0 },
    ];
    const made = officeOf(rounds, true);
    const { equations, hidden } = published(made, true);
    const solved = determined(equations);
    expect(hidden.filter((cell) => solved.has(cell))).toHaveLength(2);
    expect(found(surveyOverlap, made.office)).toEqual(['r9.yaml questions.0']);
  });
});

describe('what is published of several rounds together', () => {
  it.each([
    ['alone', false],
    ['beside the table of the year', true],
  ])('determines no hidden cell, nor leaves it less than three numbers: %s', (_, withSum) => {
    let refused = 0;
    let checked = 0;
    fc.assert(
      fc.property(fc.array(asked, { minLength: 1, maxLength: 4 }), (rounds) => {
        const made = officeOf(rounds, withSum);
        if (found(surveyOverlap, made.office).length > 0) {
          refused++;
          return;
        }
        const { equations, hidden } = published(made, withSum);
        const solved = determined(equations);
        const ranges = bounds(equations, made.surveys.length * (size + 1));
        for (const cell of hidden) {
          checked++;
          expect(solved.has(cell), JSON.stringify([rounds, cell])).toBe(false);
          const [low, high] = ranges[cell] ?? [0, 0];
          // Of fewer people nobody can hide more.
          const people = made.surveys[Math.floor(cell / (size + 1))]?.n ?? 0;
          expect(high - low, JSON.stringify([rounds, cell])).toBeGreaterThanOrEqual(
            Math.min(2, people),
          );
        }
      }),
      { numRuns: 400, seed: 20201125 },
    );
    expect(checked).toBeGreaterThan(100);
    expect(refused > 0).toBe(withSum);
  });

  it('has no margin of a hidden cell, and forwards nothing that a board does not say', () => {
    const { office, surveys, board } = officeOf([{ counts: [40, 30, 3, 2], silent: 1 }], false);
    const [survey] = surveys;
    expect(marginsOf(survey!.questions[0]!, survey!.n).slice(2)).toEqual([undefined, undefined]);
    expect(shareText(shareStory(board, office, portal))).not.toMatch(/答[丙丁] \d/);
  });
});
