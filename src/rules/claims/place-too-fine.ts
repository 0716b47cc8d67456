import { type Draft, type Rule, at, standing } from '../rule.ts';

/** A place below the village: group, house number, small hamlet. */
const fine =
  /(?:第?[\d一二三四五六七八九十]+(?:组|队|栋|单元|室)|[\d一二三四五六七八九十]+号(?:门牌|院|楼|房)|(?<![一-龥])[一-龥]{1,3}屯|村民小组)/u;

/** An opinion is placed no finer than the village: in a hamlet everybody knows who spoke. */
export const placeTooFine: Rule = {
  code: 'place-too-fine',
  severity: 'hint',
  clause: '百色市科技局方案 四（二）（不泄露）；设计：地点只到村',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.rectification)) {
      if (item.audience !== 'public') continue;
      for (const path of ['title', 'opinion'] as const) {
        const words = fine.exec(item[path].normalize('NFKC'))?.[0];
        if (words)
          yield at(
            item,
            path,
            `“${words}”比村还细，小地方容易让人认出是谁反映的`,
            '地点只写到村，比如：柳湾村部分路段夜间没有路灯',
          );
      }
    }
  },
};
