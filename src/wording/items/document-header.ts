import type { Document } from '#model/items/document.ts';
import { longDate } from '../time/date.ts';

/** The header of a document 公文头, as government information disclosure wants it: all eight fields. */
export function documentHeader(item: Document): [label: string, text: string][] {
  // Of a document of others we know what we have read of it.
  const none = item.cited ? '见原文' : '无';
  return [
    ['索引号', item.indexNumber ?? none],
    ['主题分类', item.subject ?? none],
    ['发文机关', item.issuers.join('、') || none],
    ['成文日期', item.issuedOn ? longDate(item.issuedOn) : none],
    ['标题', item.title],
    ['发文字号', item.number ?? none],
    ['发布日期', longDate(item.publishedOn)],
    ['公开方式', item.openness ?? none],
  ];
}

/** Where a summary of a document of others comes from: 示例县人民政府网站（第三条），摘要，非原文 */
export const citedText = ({ source, used }: NonNullable<Document['cited']>): string =>
  `${source}（${used}），摘要，非原文`;
