import { describe, expect, it } from 'vitest';
import { anItem, anOffice, found } from '../fixtures.ts';
import { surveyOverlap } from './survey-overlap.ts';

const round = (id: string, from: string, to: string, counts: number[], raw: object = {}) =>
  anItem(
    'survey',
    {
      audience: 'public',
      from,
      to,
      n: '200',
      questions: [
        {
          question: '路',
          answers: counts.map((count, index) => ({ answer: `答 ${index}`, count: String(count) })),
        },
      ],
      ...raw,
    },
    id,
  );
const first = round('a', '2020-10-01', '2020-10-05', [40, 20]);
const within = (counts: number[], raw = {}) => round('b', '2020-10-05', '2020-10-09', counts, raw);

describe('two public rounds at one time', () => {
  it.each([
    ['and one answer four times more', within([44, 20]), ['b.yaml questions.0']],
    ['and one answer five times more', within([45, 20]), []],
    ['and one answer fewer', within([40, 17]), ['b.yaml questions.0']],
    ['and one more, one fewer: not the same people', within([42, 18]), []],
    ['and the same counts', within([40, 20]), []],
    ['of which one is internal', within([42, 20], { audience: 'internal' }), []],
    ['and other answers', within([42, 20, 10]), []],
    ['a day apart', round('b', '2020-10-06', '2020-10-09', [42, 20]), []],
  ])('with one question %s', (_, second, expected) => {
    expect(found(surveyOverlap, anOffice({ items: [first, second] }))).toEqual(expected);
  });
});

describe('a table of the year beside its rounds', () => {
  const [a, b, c] = [
    round('a', '2020-02-01', '2020-02-05', [40, 3, 2]),
    round('b', '2020-05-01', '2020-05-05', [50, 10, 8]),
    round('c', '2020-09-01', '2020-09-05', [30, 20, 9]),
  ];
  const year = (counts: number[]) => round('year', '2020-02-01', '2020-09-05', counts);
  const sum = [120, 33, 19];

  it.each([
    [
      'is the sum of them: less two it is the third',
      [a, b, c, year(sum)],
      ['year.yaml questions.0'],
    ],
    ['is the sum, but of two rounds that are not public', [c, year(sum)], []],
    ['has some people more', [a, b, c, year([125, 40, 30])], []],
    ['has one person more', [b, c, year([80, 31, 17])], ['year.yaml questions.0']],
  ])('that %s', (_, items, expected) => {
    expect(found(surveyOverlap, anOffice({ items }))).toEqual(expected);
  });
});
