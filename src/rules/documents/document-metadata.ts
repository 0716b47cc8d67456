import type { Document } from '#model/items/document.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/**
 * What a document's header lacks. A cited one is described with what its source tells: its
 * number, date or index number may be unknown, and must then not be made up.
 */
function missing(item: Document): string[] {
  const issuers = item.issuers.length === 0 && '发文机关（issuers）';
  const own = item.cited
    ? []
    : [
        !item.number && '发文字号（number）',
        !item.issuedOn && '成文日期（issuedOn）',
        !item.subject && '主题分类（subject）',
        !item.openness && '公开方式（openness）',
        !item.indexNumber && '索引号（indexNumber）',
      ];
  return [issuers, ...own].filter((one) => one !== false);
}

/** A document carries the whole header of information disclosure. */
export const documentMetadata: Rule = {
  code: 'document-metadata',
  severity: 'error',
  clause: '政府信息公开目录要素；平发〔2020〕51号 文头',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.document)) {
      const fields = missing(item);
      if (fields.length > 0)
        yield at(
          item,
          'title',
          `公文没有写${fields.join('、')}`,
          item.cited
            ? '写原文的发文机关，比如 issuers: [某某县人民政府]'
            : '补全文头，比如 number: 青政发〔2020〕12号、issuers: [示例县青禾乡人民政府]、issuedOn: 2020-09-01、subject: 综合政务、openness: 主动公开、indexNumber: QH00001/2020-00012',
        );
    }
  },
};
