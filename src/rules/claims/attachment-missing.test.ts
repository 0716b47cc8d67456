import { describe, expect, it } from 'vitest';
import { type Raw, anItem, anOffice, drafts } from '../fixtures.ts';
import { attachmentMissing } from './attachment-missing.ts';

const of = (body: string, raw: Raw = {}) =>
  drafts(attachmentMissing, anOffice({ items: [anItem('notice', raw, 'a', body)] }));

describe('attachment-missing', () => {
  it.each([
    '详见附件。',
    '名单见附表',
    '附件：2020年安排表.xlsx',
    '附件1：安排表',
    '下载安排表.docx 填写',
  ])('tells of %s where there is none', (body) => {
    expect(of(`第一行。\n${body}`)).toMatchObject([{ line: 41 }]);
    expect(of(body, { audience: 'internal' })).toEqual([]);
    const attachments = [{ file: 'media/a.csv', title: '安排表' }];
    expect(of(body, { attachments })).toEqual([]);
  });

  it.each([
    '申请时交附件的原件。',
    '详见[附件](media/a.csv)。',
    '见附表。\n\n| 村 | 户 |\n|---|---|\n| 柳湾村 | 3 |',
    '见附件。\n\n## 附件\n\n各村的安排。',
  ])('says nothing of %j', (body) => {
    expect(of(body)).toEqual([]);
  });

  it('says the entry to write', () => {
    expect(of('附件：安排表.xlsx')[0]?.hint).toContain(
      'attachments: [{ file: media/fujian.xlsx, title: 安排表 }]',
    );
  });
});
