import { distance } from 'fastest-levenshtein';
import type { Survey } from './survey.ts';

// Which rounds of a survey can be compared: people chosen and asked in the same way, at the same place, and
// asked the same.

type Question = Survey['questions'][number];

/** Why two rounds can't be compared: how people were chosen and asked, where, or what they were asked. */
export type Obstacle = 'method' | 'place' | 'wording';

/** A text without what changes nothing of its sense: blanks, punctuation, widths. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}]/gu, '');

const isSameText = (a: string, b: string): boolean => plain(a) === plain(b);

/** The same question with the same answers in the same order: another order is another question. */
export const isSame = (a: Question, b: Question): boolean =>
  isSameText(a.question, b.question) && hasSameAnswers(a, b);

const hasSameAnswers = (a: Question, b: Question): boolean =>
  a.answers.length === b.answers.length &&
  a.answers.every(({ answer }, index) => isSameText(answer, b.answers[index]?.answer ?? ''));

/** Share of characters that two wordings of one question may differ in. */
const mostChanged = 0.4;

/** Is it the question of before in other words: other answers, or another wording? */
export function isReworded(a: Question, b: Question): boolean {
  if (isSame(a, b)) return false;
  const [one, other] = [plain(a.question), plain(b.question)];
  if (one === other) return true;
  return distance(one, other) <= mostChanged * Math.max(one.length, other.length);
}

/** What keeps two rounds from being compared, but for their questions. What neither or only one says doesn't. */
export function obstaclesBetween(a: Survey, b: Survey): Obstacle[] {
  const differ = (one: string | undefined, other: string | undefined) =>
    one !== undefined && other !== undefined && !isSameText(one, other);
  return [
    ...(differ(a.method, b.method) ? (['method'] as const) : []),
    ...(differ(a.place, b.place) ? (['place'] as const) : []),
  ];
}
