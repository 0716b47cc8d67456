import { describe, expect, it } from 'vitest';
import { anItem } from '#rules/fixtures.ts';
import { documentHeader } from './document-header.ts';

describe('documentHeader', () => {
  it('has the eight fields in the order of the norm', () => {
    expect(documentHeader(anItem('document'))).toEqual([
      ['索引号', 'QH00001/2020-00001'],
      ['主题分类', '综合政务'],
      ['发文机关', '示例县青禾乡人民政府'],
      ['成文日期', '2020年9月1日'],
      ['标题', '柳湾村路灯'],
      ['发文字号', '青示发〔2020〕1号'],
      ['发布日期', '2020年11月20日'],
      ['公开方式', '主动公开'],
    ]);
  });

  it.each([
    ['of our own', {}, '无'],
    ['of others', { cited: { source: '县政府网站', used: '第三条' } }, '见原文'],
  ])('says so where a document %s has no number', (_, raw, expected) => {
    const header = documentHeader(anItem('document', { ...raw, number: undefined }));
    expect(new Map(header).get('发文字号')).toBe(expected);
  });
});
