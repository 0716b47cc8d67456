import { styleText } from 'node:util';
import { type Finding, type Severity, sortFindings } from '#model/basics/finding.ts';

const heads: Record<Severity, { word: string; colour: 'red' | 'yellow' | 'cyan' }> = {
  error: { word: '错误', colour: 'red' },
  owed: { word: '欠账', colour: 'yellow' },
  hint: { word: '提示', colour: 'cyan' },
};

/** Place as editors understand it: content/qinghe/office.yaml:12:3, or a file of dist/ or public/. */
const placeText = ({ file, line, column }: Finding) =>
  [/^(?:dist|public)\//.test(file) ? file : `content/${file}`, line, line && column]
    .filter(Boolean)
    .join(':');

/** What stops publication comes last: the end of a long list is what staff see. */
const inPrint: readonly Severity[] = ['hint', 'owed', 'error'];

/** Findings as staff read them: what, where, what to do. */
export const formatFindings = (findings: readonly Finding[]): string =>
  inPrint
    .flatMap((severity) => sortFindings(findings.filter((one) => one.severity === severity)))
    .map((finding) => {
      const { word, colour } = heads[finding.severity];
      return `${styleText(colour, word)} ${placeText(finding)}  ${styleText('dim', finding.code)}\n  ${finding.message}\n  ${styleText('dim', '→')} ${finding.hint}`;
    })
    .join('\n');

/** 错误 0 个，欠账 3 个，提示 5 个 */
export function countFindings(findings: readonly Finding[]): string {
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  return (['error', 'owed', 'hint'] as const)
    .map((severity) => `${heads[severity].word} ${count(severity)} 个`)
    .join('，');
}
