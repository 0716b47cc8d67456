import type { AnyItem } from '#model/library.ts';
import { type Draft, type Rule, standing } from '../rule.ts';
import { bodyLines } from '../texts.ts';

/** 详见附件, 附件：岗位安排表.xlsx; 附件 in a sentence about those of others is none. */
const named =
  /(?:详见|见|参见)附[件表图]|^[\s>*_]*附[件表]\s*\d{0,2}\s*[:：.、]\s*\S|[\p{L}\d]\.(?:pdf|xlsx?|docx?|csv|zip)(?![\w)])/u;
/** The attachment stands below, in the same text, or there is a link to it. */
const isThere = (body: string): boolean =>
  /\]\(|^\s*\||^\s*(?:#+\s*)?\**附[件表图]\s*[\d一二三四五六七八九]{0,2}\**\s*$/mu.test(body);

const file = /([^\s:：、]+)\.(pdf|xlsx?|docx|csv|zip)/u;

/** The entry to write; a name with marks of its own is left to the writer. */
function entryFor(line: string): string {
  const [, title = '', ending = 'pdf'] = file.exec(line) ?? [];
  const called = /^[\p{L}\d《》（）]+$/u.test(title) ? title : '附件名称';
  return `attachments: [{ file: media/fujian.${ending}, title: ${called} }]`;
}

const lacks = (item: AnyItem): boolean =>
  item.audience === 'public' &&
  'attachments' in item &&
  item.attachments.length === 0 &&
  !isThere(item.body);

/** A text sends readers to an attachment that nobody can open. */
export const attachmentMissing: Rule = {
  code: 'attachment-missing',
  severity: 'hint',
  clause: '设计：写了有的，读者找得到',
  *check({ items }): Generator<Draft> {
    const kinds = [items.notice, items.achievement, items.service, items.document];
    for (const item of standing<AnyItem>(kinds.flat())) {
      if (!lacks(item)) continue;
      for (const { text, draft } of bodyLines(item)) {
        const words = named.exec(text)?.[0];
        if (!words) continue;
        yield draft(
          `正文写了“${words.trim()}”，但没有附件可以打开`,
          `把文件存进 media/，在第二个 --- 上面写 ${entryFor(text)}；不放附件的，改成写清楚内容`,
        );
        break;
      }
    }
  },
};
