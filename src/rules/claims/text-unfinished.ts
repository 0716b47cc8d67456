import { allItems } from '#model/library.ts';
import { publicLines } from '../signing/public-texts.ts';
import { type Draft, type Rule, standing } from '../rule.ts';

/** What people leave where something has yet to come: XXX, ××村, 这里补充. A masked 张某某 is none. */
const gap =
  /[XＸ×]{2,}|x{3,}|某某+(?=[村屯镇乡县市区街社单公路])|[（(]?(?:此处|这里|这儿)(?:再|要|需)?(?:补充|填写|填上|插入|写上)|待(?:补充|完善|填写)|[（(]待(?:核实|确认|定)[）)]|待(?:核实|确认)[：:]|_{3,}/u;

/** A public text in which something is still missing. */
export const textUnfinished: Rule = {
  code: 'text-unfinished',
  severity: 'hint',
  clause: '设计：签发的是写完的稿子',
  *check(office): Generator<Draft> {
    for (const item of standing(allItems(office)))
      for (const { text, draft } of publicLines(item)) {
        const [words] = gap.exec(text) ?? [];
        if (words)
          yield draft(
            `“${words}”像是还没有写完`,
            '写上实际内容，或者删掉；本来就这样写的，可以不改',
          );
      }
  },
};
