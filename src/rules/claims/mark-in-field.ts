import { htmlTag } from '#model/basics/html-tag.ts';
import { publicLines } from '../signing/public-lines.ts';
import type { Draft, Rule } from '../rule.ts';

/** Marks that only bodies know, **重点**, [表](https://…), and `\n`, which only programs do. */
const mark = new RegExp(
  `${htmlTag.source}|\\*\\*[^*]+\\*\\*|\\]\\((?:https?:|media/|/)|\\\\n(?![a-z])`,
  'i',
);

/** A field is shown as it is typed, with whatever marks stand in it. */
export const markInField: Rule = {
  code: 'mark-in-field',
  severity: 'hint',
  clause: '设计：写的就是公开的',
  *check(office): Generator<Draft> {
    for (const { text, path, draft } of publicLines(office)) {
      const [found] = (path && mark.exec(text)) || [];
      if (found)
        yield draft(
          `“${found.slice(0, 20)}”这样的记号，在字段里会照样印出来`,
          '删掉记号；要加粗、要链接的，写到正文里',
        );
    }
  },
};
