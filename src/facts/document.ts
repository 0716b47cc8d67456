import { citedText } from '#wording/items/document-header.ts';
import { attachmentFacts } from './media.ts';
import { answer, onFile, parts, proof } from './sheet/fact.ts';
import type { KindFacts } from './sheet/facts-of.ts';

const inRow = (words: readonly string[]): string => words.join('、');

/** The fields of a document 公文, by path: the header that government information disclosure asks for. */
export const documentFacts: KindFacts<'document'> = {
  number: answer('发文字号', '小政发〔2020〕31号', {
    also: ['文号'],
    needed: '本单位的必填',
    how: '用六角括号〔〕',
  }),
  issuers: answer('发文机关', ['示例县小河乡人民政府'], { needed: '都要写', say: inRow }),
  addressees: onFile('主送机关', ['各内设机构'], { also: ['主送'], say: inRow }),
  copies: onFile('抄送机关', ['示例县绩效考评工作办公室'], { also: ['抄送'], say: inRow }),
  issuedOn: answer('成文日期', '2020-09-02', { needed: '本单位的必填' }),
  basis: proof('制发依据', ['示例县绩效考评工作办公室关于开展2020年度工作的通知']),
  keywords: onFile('主题词', ['绩效考评', '方案'], { also: ['关键词'], say: inRow }),
  subject: onFile('主题分类', '综合政务', { needed: '本单位的必填' }),
  openness: onFile('公开方式', '主动公开', {
    needed: '本单位的必填',
    how: '后两种要写 `audience: internal`',
  }),
  indexNumber: onFile('索引号', 'XH0001/2020-00031', {
    needed: '本单位的必填',
    how: '机构代码/年份-五位数字，定了不改',
  }),
  cited: proof('引用的外部文件', parts(), {
    needed: '别的单位的文件必填',
    note: '写了的，是别的单位的文件，本站只有另写的摘要',
    how: '只写自己的摘要，不登原文；其余各项只有发文机关必填',
    say: citedText,
  }),
  'cited.source': proof('引自', '示例县人民政府网站'),
  'cited.used': proof('引用范围', '第三条'),
  fullText: onFile('正文是公文全文', '是', { how: '正文一字不差才写：按公文版式另做 PDF' }),
  ...attachmentFacts,
};
