import { describe, expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import {
  cautionText,
  changeText,
  changeWord,
  intervalText,
  passedText,
} from '#wording/items/survey.ts';
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

  const method = { method: '在赶圩路口拦住路人问，自愿回答' };
  it('is compared with the newest that can be, and says which was passed over', () => {
    const rounds = [round('old', 2, [52, 18, 30]), round('newer', 4, [52, 26, 22], method)];
    const [comparison] = compared(...rounds);
    expect(comparison).toMatchObject({
      before: { id: 'old' },
      obstacles: [],
      passed: [{ id: 'newer' }],
    });
    expect(passedText(comparison!)).toBe('2020年第 1 轮的问法、方法或者地点不一样，没有拿来比。');
  });

  it('of another method stands beside it, and no change is told', () => {
    const [comparison] = compared(round('before', 4, [30, 30, 40], method));
    expect(comparison?.obstacles).toEqual(['method']);
    expect(comparison?.answers.map(({ before, change }) => [before, change])).toEqual([
      ...[
        [0.3, undefined],
        [0.3, undefined],
        [0.4, undefined],
      ],
    ]);
    expect(cautionText(comparison!, last)).toBe(
      '和2020年第 1 轮的调查方法不一样，结果不能直接比，不算变化；那一轮是“在赶圩路口拦住路人问，自愿回答”，这一轮是“按户册等距抽样，入户询问”。',
    );
  });

  it('asked in other words is named with them, without its shares', () => {
    const asked = {
      question: '道路',
      answers: [71, 16, 13].map((count, index) => ({ answer: `答 ${index}`, count: `${count}` })),
    };
    const words = (question: string) => ({ questions: [{ ...asked, question }] });
    const now = round('now', 9, [71, 16, 13], words('对村里的路满意吗'));
    const before = round('before', 4, [52, 18, 30], words('您对村里的路满意吗'));
    const office = anOffice({ items: [now, before] });
    const [comparison] = comparisonsOf(office, now);
    expect(comparison).toMatchObject({ obstacles: ['wording'], answers: [] });
    expect(cautionText(comparison!, now)).toContain(
      '那一轮是“您对村里的路满意吗”，这一轮是“对村里的路满意吗”',
    );
  });
});
