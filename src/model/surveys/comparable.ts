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

/** Characters that questions of any subject are asked with; what is left of one is what it asks about. */
const ofAnySubject = new Set(
  '对您你们我咱的了吗呢是否不很满意度觉得认为感到怎么样如何现在目前今年去村里乡镇本',
);

const subjectOf = (text: string): Set<string> =>
  new Set([...plain(text)].filter((character) => !ofAnySubject.has(character)));

/**
 * Is it the question of before in other words: other answers, or another wording of the same subject? More
 * than half of the characters that say what it is about are those of the other one.
 */
export function isReworded(a: Question, b: Question): boolean {
  if (isSame(a, b)) return false;
  if (isSameText(a.question, b.question)) return true;
  const [one, other] = [subjectOf(a.question), subjectOf(b.question)];
  const shared = [...one].filter((character) => other.has(character)).length;
  return shared > Math.min(one.size, other.size) / 2;
}

/** Everything that keeps some of these rounds from being compared with another of them. */
export function obstaclesAmong(surveys: readonly Survey[]): Obstacle[] {
  const pairs = surveys.flatMap((one, index) =>
    surveys.slice(index + 1).map((other) => [one, other] as const),
  );
  const found = new Set(pairs.flatMap(([one, other]) => obstaclesBetween(one, other)));
  if (pairs.some(([one, other]) => hasRewordedQuestion(one, other))) found.add('wording');
  return [...found];
}

const hasRewordedQuestion = (a: Survey, b: Survey): boolean =>
  a.questions.some(
    (one) =>
      !b.questions.some((other) => isSame(one, other)) &&
      b.questions.some((other) => isReworded(one, other)),
  );

/** What keeps two rounds from being compared, but for their questions. What neither or only one says doesn't. */
export function obstaclesBetween(a: Survey, b: Survey): Obstacle[] {
  const differ = (one: string | undefined, other: string | undefined) =>
    one !== undefined && other !== undefined && !isSameText(one, other);
  return [
    ...(differ(a.method, b.method) ? (['method'] as const) : []),
    ...(differ(a.place, b.place) ? (['place'] as const) : []),
  ];
}
