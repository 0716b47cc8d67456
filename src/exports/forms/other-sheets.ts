import type { SheetPart } from '#workbook/workbook.ts';
import type { FormHead } from './find-form.ts';
import { listed } from './headings.ts';

type Part = Pick<SheetPart, 'sheet'>;

/**
 * What staff should know of the sheets of a workbook that was filled in, a sentence each: that the same rows
 * stand in several, and which headings of those that are another form are not known.
 */
export const besides = <Row>(
  filled: readonly Part[],
  others: readonly { readonly part: Part; readonly head: FormHead<Row> }[],
): string[] => [
  ...(filled.length > 1
    ? [
        `${filled.map(({ sheet }) => `“${sheet.name}”`).join('、')}都是这种表，每张都填了全部内容；只要其中几项的，自己删`,
      ]
    : []),
  ...others.map(
    ({ part, head }) =>
      `工作表“${part.sheet.name}”没有填。认出的栏目：${textsOf(head.matched)}；不认识的栏目：${textsOf(head.unknown)}`,
  ),
];

const textsOf = (headings: readonly { readonly text: string }[]): string =>
  listed(headings.map(({ text }) => text)) || '没有';
