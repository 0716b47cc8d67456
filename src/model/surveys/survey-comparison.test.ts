import { describe, expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { changeText, changeWord, intervalText } from '#wording/items/survey.ts';
import { comparisonsOf } from './survey-comparison.ts';

const round = (id: string, month: number, counts: number[], raw: object = {}) =>
  anItem(
    'survey',
    {
      audience: 'public',
      from: `2020-0${month}-01`,
      to: `2020-0${month}-05`,
      n: String(counts.reduce((sum, count) => sum + count, 0)),
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
const last = round('last', 9, [71, 16, 13]);
const compared = (...others: ReturnType<typeof round>[]) =>
  comparisonsOf(anOffice({ items: [last, ...others] }), last);

describe('a round beside the round before', () => {
  it('is the newest public one with the same question and answers', () => {
    const rounds = [
      round('old', 2, [50, 30, 20]),
      round('newer', 4, [52, 26, 22]),
      round('internal', 6, [60, 20, 20], { audience: 'internal' }),
      round('other', 7, [60, 40]),
    ];
    expect(compared(...rounds).map(({ before }) => before.id)).toEqual(['newer']);
    expect(compared()).toEqual([]);
  });

  it('says the change in percentage points, and what it may be taken for', () => {
    const [comparison] = compared(round('before', 4, [52, 18, 30]));
    expect(
      comparison?.answers.map(
        ({ before, after, change }) =>
          change &&
          [changeText(before!, after!), intervalText(change), changeWord(change)].join('；'),
      ),
    ).toEqual([
      '+19.0；+5.5 至 +31.6；多了，不像是碰巧',
      '−2.0；−12.5 至 +8.5；看不出变化',
      '−17.0；−27.9 至 −5.6；少了，不像是碰巧',
    ]);
  });

  it('tells no change of an answer that either round hides', () => {
    const [comparison] = compared(round('before', 4, [80, 17, 3]));
    expect(comparison?.answers.map(({ before, change }) => [before, change !== undefined])).toEqual(
      [
        [0.8, true],
        [undefined, false],
        [undefined, false],
      ],
    );
  });
});
