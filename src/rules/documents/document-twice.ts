import type { Document } from '#model/items/document.ts';
import {
  documentNumberText,
  indexNumberText,
  readDocumentNumber,
  readIndexNumber,
} from '#model/items/document-number.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

const numberOf = ({ number = '' }: Document): string => {
  const parts = readDocumentNumber(number);
  return parts ? documentNumberText(parts) : number;
};

const indexOf = ({ indexNumber = '' }: Document): string => {
  const parts = readIndexNumber(indexNumber);
  return parts ? indexNumberText(parts) : indexNumber;
};

const names = [
  ['number', '文号', numberOf],
  ['indexNumber', '索引号', indexOf],
] as const;

/** A number names one document, however it is typed; a cited one may be told of more than once. */
export const documentTwice: Rule = {
  code: 'document-twice',
  severity: 'error',
  clause: 'GB/T 9704—2012 7.2.5 发文字号；政府信息公开目录要素',
  *check(office): Generator<Draft> {
    const own = standing(office.items.document).filter(({ cited }) => !cited);
    // The older keeps its number: newer ones come first in the list.
    own.reverse();
    for (const [field, label, textOf] of names) {
      const owners = new Map<string, Document>();
      for (const item of own) {
        const text = textOf(item);
        const owner = owners.get(text);
        // Which of the two was copied nobody sees from here: both files are told.
        if (text && owner)
          for (const [one, other] of [[item, owner] as const, [owner, item] as const])
            yield at(
              one,
              field,
              `${label} ${text} 和《${other.title}》（${other.id}）的一样：一个${label}只给一份公文`,
              `照这份公文上印的核对 ${field}；同一份登记了两次、要去掉这一份的，写 withdrawn: { on: ${office.today}, reason: 重复登记 }`,
            );
        if (text && !owner) owners.set(text, item);
      }
    }
  },
};
