import type { Survey } from '#model/surveys/survey.ts';
import { smallestShown } from '#model/surveys/suppress.ts';
import { shownCells } from '#model/surveys/survey-cells.ts';
import { type Draft, type Located, type Rule, at, standing } from '../rule.ts';

/** Texts of a survey that residents would read beside the suppressed table. */
const texts = (item: Survey): [path: string, text: string][] => [
  ['title', item.title],
  ...(item.followUp ? [['followUp', item.followUp] as [string, string]] : []),
  ...item.changes.map(({ note }, index): [string, string] => [`changes.${index}.note`, note]),
];

/** Counts that the table of a survey doesn't show. */
const hiddenCounts = (item: Survey): Set<number> =>
  new Set(
    item.questions.flatMap(({ answers }) => {
      const { counts } = shownCells({ answers }, item.n);
      return answers
        .map(({ count }) => count)
        .filter((count, index) => count > 0 && counts[index] === undefined);
    }),
  );

const people = /(\d+)\s*(?:人|名|位|户|票|份)/gu;

/** A public text must not tell what the table hides: cells under 5 and those hidden with them. */
export const smallCells: Rule = {
  code: 'small-cells',
  severity: 'error',
  clause: `统计保密：少于 ${smallestShown} 人的数不单独公布`,
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.survey)) {
      if (item.audience !== 'public') continue;
      const hidden = hiddenCounts(item);
      for (const [path, text] of texts(item))
        for (const [words, digits] of text.normalize('NFKC').matchAll(people))
          if (hidden.has(Number(digits))) yield tells(item, path, words);
    }
  },
};

const tells = (source: Located, path: string, words: string): Draft =>
  at(
    source,
    path,
    `“${words}”在表里因人数太少没有显示，文字里写出来会让人认出答题的人`,
    '改成不带人数的说法，比如：个别群众对停电通知不满意',
  );
