import { exampleLine } from '#facts/hint.ts';
import { kindSheets } from '#facts/sheets.ts';
import { allItems } from '#model/library.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** Descriptions that describe nothing: 图片 1, IMG_2031. */
const empty = /^(?:图片?|照片|相片|现场|整改[前中后]|img|dsc|image|photo)*[\s\d_-]*(?:\.\w+)?$/iu;

/** Fewest characters that can say what is to be seen. */
const shortest = 6;

/** A picture says in words what can be seen. */
export const pictureAlt: Rule = {
  code: 'picture-alt',
  severity: 'hint',
  clause: '无障碍要求：图片有文字说明',
  *check(office): Generator<Draft> {
    for (const item of standing(allItems(office)))
      for (const [index, { alt }] of ('pictures' in item ? item.pictures : []).entries()) {
        const plain = alt.replace(/图片|照片/gu, '');
        if (plain.length >= shortest && !empty.test(alt)) continue;
        yield at(
          item,
          `pictures.${index}.alt`,
          `图片说明“${alt}”没有说出图里有什么`,
          `写看得见的内容，让看不见图的人也明白，比如 ${exampleLine(kindSheets.rectification, 'pictures.alt')}`,
        );
      }
  },
};
