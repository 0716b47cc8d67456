import { exampleLine } from '#facts/hint.ts';
import { kindSheets } from '#facts/sheets.ts';
import type { Document } from '#model/items/document.ts';
import type { Office } from '#model/library.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** Is every issuing organ the fictional office itself, or one that says 示例? */
const isFictional = (item: Document, office: Office): boolean =>
  item.issuers.every(
    (issuer) => issuer.includes('示例') || issuer.includes(office.settings.shortName),
  );

/**
 * In a sample office a document of a real organ is marked as cited and never re-issued: a real
 * number and organ over text of ours would be a forged document.
 */
export const citedDocumentMarked: Rule = {
  code: 'cited-document-marked',
  severity: 'error',
  clause: '不得伪造公文；设计：摘要，非原文',
  *check(office): Generator<Draft> {
    if (!office.settings.sample) return;
    for (const item of standing(office.items.document)) {
      if (!item.cited && !isFictional(item, office))
        yield at(
          item,
          'issuers',
          '示例单位的公文写了示例以外的发文机关，却没有标明是引用',
          `真实文件只引用不重发，补上来源，比如 ${exampleLine(kindSheets.document, 'cited')}`,
        );
      if (item.cited && item.fullText)
        yield at(
          item,
          'fullText',
          '引用的真实文件在示例单位里不登全文，也不做成红头文件',
          '删去 fullText，正文写自己的摘要，原文出处写在 cited.source 里',
        );
      if (item.cited && item.attachments.length > 0)
        yield at(
          item,
          'attachments',
          '引用的真实文件在示例单位里只放元数据和摘要，不附原文',
          '删去 attachments，在 cited.source 里写明原文出处',
        );
    }
  },
};
