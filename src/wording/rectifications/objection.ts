import type { Kind } from '#model/kinds.ts';
import type { OfficeSettings } from '#model/office/office.ts';

/** How the box of whoever is not content begins: what it asks, and what to do. */
export interface ObjectionWords {
  readonly title: string;
  readonly how: string;
}

const ways = (what: string): string =>
  `可以打下面的电话、到下面的地址当面说，或打印异议申请表写好交来。说清是${what}、哪里不对就行，不用写姓名。`;

/**
 * What to do when one is not content 不满意怎么办: of a matter that it be done again, in the office's
 * own words; of a notice, to say so; of anything else the page says, that it be put right.
 */
export function objectionWords(
  { objection }: Pick<OfficeSettings, 'objection'>,
  kind?: Kind,
): ObjectionWords {
  switch (kind) {
    case 'rectification':
      return { title: '不满意？', how: objection.how };
    case 'notice':
      return {
        title: '对公告有意见？',
        how: `对公告的内容有疑问、有不同意见，${ways('哪一份公告')}`,
      };
    case 'service':
      return { title: '没有照这样办？', how: `窗口没有照这上面写的办，${ways('哪一项、哪一天')}` };
    case 'achievement':
    case 'document':
    case 'outreach':
    case 'survey':
    case 'inspection':
    case 'board':
    case undefined:
      return { title: '发现写得不对、做得不对？', how: ways('哪件事') };
  }
}
