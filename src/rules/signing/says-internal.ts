import { kindSheets } from '#facts/sheets.ts';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import type { AnyItem, Office } from '#model/library.ts';
import type { Draft, Rule } from '../rule.ts';
import { type InternalWords, internalWords } from './internal-words.ts';
import { publicLines } from './public-lines.ts';

/** 内部备注：… at the beginning of a line is a field below the fence, which the library tells. */
const isField = (line: string): boolean => /^[^\p{L}]*内部(?:备注|记录)\W*[:：]/u.test(line);

function* found(office: Office, say: Say): Generator<Draft> {
  for (const { text, draft, item } of publicLines(office)) {
    const words = isField(text) ? undefined : internalWords(text);
    const said = words && say(words, whereTo(item));
    if (said) yield draft(...said);
  }
}

type Say = (found: InternalWords, whereTo: string) => [message: string, hint: string] | undefined;

/** Where it belongs instead. */
function whereTo(item: AnyItem | undefined): string {
  const sheet: FactSheet | undefined = item && kindSheets[item.kind];
  return sheet?.at('internalNote')
    ? '不公开的删掉，或者写进 internalNote（内部备注）那一栏'
    : '不公开的删掉，另外记在 content/ 外面';
}

/** A text that says of itself that nobody outside should read it, in something that everybody reads. */
export const saysInternal: Rule = {
  code: 'says-internal',
  severity: 'error',
  clause: '政府信息公开条例 第十六条（内部事务信息）；设计：写明不公开的不公开',
  check: (office) =>
    found(office, ({ words, sure }, instead) =>
      sure
        ? [
            `“${words}”：写的是不给大家看，但这里是公开的，会照样印出来`,
            `${instead}；本来就是给大家看的，换个说法`,
          ]
        : undefined,
    ),
};

/** The same where it may as well be said to readers. */
export const mayBeInternal: Rule = {
  code: 'may-be-internal',
  severity: 'hint',
  clause: '政府信息公开条例 第十六条（内部事务信息）',
  check: (office) =>
    found(office, ({ words, sure }, instead) =>
      sure
        ? undefined
        : [`“${words}”像是写给自己人看的，这里是公开的`, `${instead}；是写给大家看的，可以不改`],
    ),
};
