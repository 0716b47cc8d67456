import { yearOf } from '#model/basics/date.ts';
import type { Document } from '#model/items/document.ts';
import {
  documentNumberText,
  indexNumberText,
  readDocumentNumber,
  readIndexNumber,
} from '#model/items/document-number.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

type Fault = [field: 'number' | 'indexNumber', message: string, hint: string];

const corrected = (field: string, line: string) => `这一行改成：${field}: ${line}`;

function* ofNumber({ number, issuedOn, cited }: Document): Generator<Fault> {
  const parts = number === undefined ? undefined : readDocumentNumber(number);
  if (number === undefined) return;
  if (!parts) {
    // Orders and other organs' numbers have forms of their own.
    if (!cited)
      yield [
        'number',
        `文号“${number}”看不出机关代字、年份和顺序号`,
        '机关代字后面用六角括号括年份，再写几号，比如 number: 青禾政发〔2020〕35号',
      ];
    return;
  }
  const text = documentNumberText(parts);
  if (number !== text)
    yield [
      'number',
      `文号写成了“${number}”：年份用六角括号〔〕括起来，顺序号前面不加“第”，也不补零（GB/T 9704）`,
      `原件就是这样印的不用改；打字打错的，${corrected('number', text)}`,
    ];
  if (!cited && issuedOn && parts.year !== yearOf(issuedOn))
    yield [
      'number',
      `文号里是 ${parts.year} 年，成文日期是 ${yearOf(issuedOn)} 年`,
      `核对年份；文号写错的，${corrected('number', documentNumberText({ ...parts, year: yearOf(issuedOn) }))}`,
    ];
}

function* ofIndex({ indexNumber, issuedOn, cited }: Document): Generator<Fault> {
  const parts = indexNumber === undefined || cited ? undefined : readIndexNumber(indexNumber);
  if (!parts) return;
  const text = indexNumberText(parts);
  if (indexNumber !== text)
    yield [
      'indexNumber',
      `索引号写成了“${indexNumber}”：机构代码后面是斜线，年份后面是短横线和五位数字`,
      corrected('indexNumber', text),
    ];
  if (issuedOn && parts.year !== yearOf(issuedOn))
    yield [
      'indexNumber',
      `索引号里是 ${parts.year} 年，成文日期是 ${yearOf(issuedOn)} 年`,
      `核对年份；索引号写错的，${corrected('indexNumber', indexNumberText({ ...parts, year: yearOf(issuedOn) }))}`,
    ];
}

/** Numbers of documents are typed as the standard has them, and of the year they were issued in. */
export const documentNumber: Rule = {
  code: 'document-number',
  severity: 'hint',
  clause: 'GB/T 9704—2012 7.2.5 发文字号；政府信息公开目录要素',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.document))
      for (const [field, message, hint] of [...ofNumber(item), ...ofIndex(item)])
        yield at(item, field, message, hint);
  },
};
