import { exampleLine } from '#facts/hint.ts';
import { kindSheets } from '#facts/sheets.ts';
import { allItems } from '#model/library.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** A picture of after is worth most beside one of before, from the same standpoint. */
export const beforeAfterPair: Rule = {
  code: 'before-after-pair',
  severity: 'hint',
  clause: '平发〔2020〕51号 三（一）、三（二）4',
  *check(office): Generator<Draft> {
    for (const item of standing(allItems(office))) {
      const pictures = 'pictures' in item ? item.pictures : [];
      const before = pictures.filter((picture) => picture.stage === '整改前');
      for (const [index, { stage, standpoint }] of pictures.entries()) {
        if (stage !== '整改后') continue;
        if (standpoint && before.some((picture) => picture.standpoint === standpoint)) continue;
        yield at(
          item,
          `pictures.${index}`,
          standpoint
            ? `整改后的图片没有同一位置（${standpoint}）的整改前图片`
            : '整改后的图片没有写拍摄位置，不能和整改前对照',
          `在同一位置拍整改前、后各一张，写同样的 standpoint，比如 ${exampleLine(kindSheets.rectification, 'pictures.standpoint')}`,
        );
      }
    }
  },
};
