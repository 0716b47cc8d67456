import { exampleLine, nameAt } from '#facts/hint.ts';
import { kindSheets } from '#facts/sheets.ts';
import type { Document } from '#model/items/document.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

const sheet = kindSheets.document;
/** What the header of an own document has besides the organs that issued it. */
const header = ['number', 'issuedOn', 'subject', 'openness', 'indexNumber'] as const;

/**
 * What a document's header lacks. A cited one is described with what its source tells: its
 * number, date or index number may be unknown, and must then not be made up.
 */
function missing(item: Document): string[] {
  const issuers = item.issuers.length === 0 ? ['issuers'] : [];
  const own = item.cited ? [] : header.filter((name) => !item[name]);
  return [...issuers, ...own].map((name) => nameAt(sheet, name));
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
          `公文没有写 ${fields.join('、')}`,
          item.cited
            ? `写原文的发文机关，比如 ${exampleLine(sheet, 'issuers')}`
            : `补全文头，比如 ${(['issuers', ...header] as const).map((name) => exampleLine(sheet, name)).join('、')}`,
        );
    }
  },
};
