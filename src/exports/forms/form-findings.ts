import type { Finding } from '#model/basics/finding.ts';
import type { FormResult } from './fill-form.ts';
import { listed } from './headings.ts';

/** No report knows the form: which headings it does not know. */
export const asideFinding = (
  file: string,
  { known, unknown }: Extract<FormResult, { kind: 'other' }>,
): Finding => ({
  code: 'form-left-aside',
  severity: 'hint',
  file,
  message:
    known.length + unknown.length === 0
      ? '这份表样里没有找到表头，没有填'
      : `这份表样认不出是哪种报表，没有填。认出的栏目：${listed(known) || '没有'}；不认识的栏目：${listed(unknown) || '没有'}`,
  hint: '内容都在另附的整改台账、任务分工表里，可以照着抄。整改的表样要有“意见建议”一栏，分工的要有“工作任务”一栏，另外至少认得 3 栏；名字不一样的，在 office.yaml 里写它在台账里叫什么，比如 formHeadings: { 诉求: 意见建议 }',
});

/** A formula of the form would say what is not so. */
export const refusedFindings = (
  file: string,
  result: Extract<FormResult, { kind: 'refused' | 'filled' }>,
  severity: Finding['severity'],
): Finding[] =>
  (result.kind === 'filled' ? result.refused : result.reasons).map((message) => ({
    code: 'form-would-lie',
    severity,
    file,
    message: `${message}。${result.kind === 'filled' ? '这张工作表' : '这份表样'}没有填`,
    hint: '内容在另附的整改台账里。改表样：合计的公式从第一个空行写到最后一个空行，比如 =COUNTA(B5:B7)；每行都有的公式，几行写成一样的；再做一次',
  }));

/** The form can't be opened. */
export const unreadableFinding = (
  file: string,
  { reason }: Extract<FormResult, { kind: 'unreadable' }>,
  severity: Finding['severity'],
): Finding => ({
  code: 'form-unreadable',
  severity,
  file,
  message: reason,
  hint: '改好再放进来，再做一次；不用的表样删掉',
});

/** Headings that stay empty: no finding, for many are for the county to fill in. */
export const unknownText = (unknown: readonly string[]): string =>
  `不认识的栏目：${listed(unknown)}。这几栏空着，该单位填的手工填`;
