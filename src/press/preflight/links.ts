import { PDFArray, PDFName } from '@cantoo/pdf-lib';
import { type Check, onPage, problem } from './check.ts';

/** Paper has no links: a PDF for the press holds no annotations, forms or scripts. */
export const checkLinks: Check = ({ document, pages }, expected) => {
  const wrong = pages
    .filter(({ number }) => {
      const annotations = document
        .getPage(number - 1)
        .node.lookupMaybe(PDFName.of('Annots'), PDFArray);
      return annotations !== undefined && annotations.size() > 0;
    })
    .map((page) => `${onPage(page)}有链接或批注`);
  for (const key of ['AcroForm', 'OpenAction', 'AA'])
    if (document.catalog.has(PDFName.of(key))) wrong.push(`文件里有表单或动作（${key}）`);
  return {
    problems: wrong.map((fault) => problem(expected, 'preflight-link', fault)),
    facts: [{ label: '链接和批注', value: wrong.length > 0 ? '有' : '没有' }],
  };
};
