import type { FactSheet } from '#facts/sheet/sheet.ts';
import { kindSheets } from '#facts/sheets.ts';
import { allItems } from '#model/library.ts';
import { isPostOrUnit } from '../signing/named-person.ts';
import { publicTexts } from '../signing/public-texts.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/**
 * An example of the handbook that was left in: a sentence that nobody else has word for word. Services are
 * the same in many offices, and so may be what is said of them.
 */
export const exampleLeft: Rule = {
  code: 'example-left',
  severity: 'hint',
  clause: '设计：如实，手册里的例子不是本单位的事',
  *check(office): Generator<Draft> {
    for (const item of standing(allItems(office))) {
      if (item.kind === 'service') continue;
      const sheet: FactSheet = kindSheets[item.kind];
      for (const { path, name, value } of publicTexts(item)) {
        const examples = [sheet.at(path)?.example].flat();
        if (isPostOrUnit(name) || !isTelling(value) || !examples.includes(value)) continue;
        yield at(
          item,
          path,
          `“${value}”是手册里的例子`,
          '写上本单位这一件事的实际情况；正好一样的，可以不改',
        );
      }
    }
  },
};

/** A number of things makes it one matter's own; 公示期内未收到异议 is said of many. */
const isTelling = (text: string): boolean => text.length >= 8 && /\d/.test(text);
