import { describe, expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { documentSheet } from './document.ts';

const sheetOf = (raw: Record<string, unknown> = {}, body = '正文。', settings = {}) =>
  documentSheet(anItem('document', { fullText: '是', ...raw }, 'a', body), anOffice({ settings }));
const cited = { source: '政府网站', used: '工作任务' };

describe('which documents are set under a red head', () => {
  it.each([
    ['one in full', {}, true],
    ['a summary', { fullText: '否' }, false],
    ['one that does not say', { fullText: undefined }, false],
    ['a real one of another office, even where it claims the full text', { cited }, false],
    ['one taken back', { withdrawn: { on: '2020-11-01', reason: '发错了' } }, false],
    ['one without a number', { number: undefined }, false],
    ['one without a date', { issuedOn: undefined }, false],
    ['one of nobody', { issuers: [] }, false],
  ])('%s', (_name, raw, made) => {
    expect(sheetOf(raw) !== undefined).toBe(made);
  });
});

describe('the sheet of a document', () => {
  it('marks the sample, and not a real office', () => {
    expect(sheetOf({}, '', { sample: '是' })?.sample).toBe(true);
    expect(sheetOf({}, '', { sample: '否' })?.sample).toBe(false);
  });

  it('puts the organ before 关于, and two organs on a line of their own', () => {
    const lines = (raw: object) => sheetOf({ title: '关于修路的通知', ...raw })?.heading;
    expect(lines({ issuers: ['青禾乡人民政府'] })).toEqual(['青禾乡人民政府关于修路的通知']);
    expect(lines({ issuers: ['中共青禾乡委员会', '青禾乡人民政府'] })).toEqual([
      '中共青禾乡委员会　青禾乡人民政府',
      '关于修路的通知',
    ]);
    expect(lines({ title: '修路办法' })).toEqual(['修路办法']);
  });

  it.each([
    [
      ['示例县小河乡人民政府'],
      '关于印发《小河乡2020年绩效考评工作方案》的通知',
      ['示例县小河乡人民政府关于印发', '《小河乡2020年绩效考评工作方案》的通知'],
    ],
    [
      ['示例县小河乡人民政府', '示例县大河镇人民政府'],
      '关于修路的通知',
      ['示例县小河乡人民政府', '示例县大河镇人民政府', '关于修路的通知'],
    ],
    [
      ['小河乡人民政府', '大河镇人民政府', '示例县交通运输局'],
      '关于修路的通知',
      ['小河乡人民政府　大河镇人民政府', '示例县交通运输局', '关于修路的通知'],
    ],
    [['示例市示例区人民政府柳林街道办事处社会事务管理办公室'], '修路办法', ['修路办法']],
  ])('breaks no name and no word: %j %s', (issuers, title, heading) => {
    expect(sheetOf({ issuers, title })?.heading).toEqual(heading);
  });

  it('has a mark of one line, or of whole words where it would be smaller than the title', () => {
    expect(sheetOf({ issuers: ['青禾乡人民政府'] })?.mark).toEqual(['青禾乡人民政府文件']);
    expect(sheetOf({ issuers: ['青禾乡人民政府', '大河镇人民政府'] })?.mark).toEqual([]);
    expect(
      sheetOf({ issuers: ['示例市示例区人民政府柳林街道办事处社会事务管理办公室'] })?.mark,
    ).toEqual(['示例市示例区人民政府柳林街道办事处', '社会事务管理办公室文件']);
  });

  it('joins those it goes to, with the marks that the standard asks for', () => {
    const sheet = sheetOf({ addressees: ['各村', '乡直各单位'], copies: ['县绩效办'] });
    expect(sheet?.addressees).toBe('各村，乡直各单位：');
    expect(sheet?.colophon.copies).toBe('县绩效办。');
    expect(sheet?.colophon.printedOn).toBe('2020年9月1日');
    expect(sheet?.note).toBe('（此件主动公开）');
    expect(sheetOf()).not.toHaveProperty('addressees');
    expect(sheetOf()?.colophon).not.toHaveProperty('copies');
  });

  const plan = '请照办。\n\n## 青禾乡修路方案\n\n### 一、目标\n\n路面平整。';
  it('has a text that is issued with a notice behind the signature', () => {
    const sheet = sheetOf({ title: '关于印发修路方案的通知' }, plan);
    expect(sheet?.body).toHaveLength(1);
    expect(sheet?.enclosed?.heading).toEqual(['青禾乡修路方案']);
    expect(sheet?.enclosed?.body[0]).toMatchObject({ level: 1, lead: '一、目标' });
  });

  it('leaves a heading without a number where it is in other documents', () => {
    const sheet = sheetOf({ title: '关于修路的通知' }, plan);
    expect(sheet).not.toHaveProperty('enclosed');
    expect(sheet?.body).toHaveLength(4);
  });
});
