import { describe, expect, it } from 'vitest';
import { citedDocumentMarked } from './cited-document-marked.ts';
import { anItem, anOffice, found } from '../fixtures.ts';

const cited = { source: '政府网站', used: '工作任务' };
const attachments = [{ file: 'media/a.pdf', title: '原文' }];
const issuers = ['某某县人民政府'];

describe('cited-document-marked', () => {
  it.each([
    ['an own document of the sample', '是', {}, []],
    ['an organ with the short name', '是', { issuers: ['青禾乡人民政府'] }, []],
    ['a real organ, not cited', '是', { issuers }, ['a.md issuers']],
    ['a real organ, cited', '是', { issuers, cited }, []],
    ['a cited document with its text', '是', { issuers, cited, attachments }, ['a.md attachments']],
    ['a cited document in full', '是', { issuers, cited, fullText: '是' }, ['a.md fullText']],
    ['a real office', '否', { issuers, attachments }, []],
  ])('%s', (_name, sample, raw, expected) => {
    const office = anOffice({ items: [anItem('document', raw)], settings: { sample } });
    expect(found(citedDocumentMarked, office)).toEqual(expected);
  });
});
