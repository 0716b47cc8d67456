import type { Finding } from '#model/basics/finding.ts';
import { scanText, wordsAt } from './scan.ts';

/** Whether a number stands on the site as it is published. */
export type Stands = (words: string) => boolean;

/** What stands on the site already is no error, but owed 欠账, with the way to put it right. */
export const owedWhere = (finding: Finding): Finding => ({
  ...finding,
  severity: 'owed',
  hint: `已经公开了，尽快改好再发布一次。${finding.hint}`,
});

/**
 * Personal data in a file, as findings: `personal-data` blocks publication,
 * `personal-data-review` asks a person to look. `firstLine` is where the text begins in the file; what
 * `stands` on the site already is owed.
 */
export const privacyFindings = (
  text: string,
  file: string,
  firstLine = 1,
  stands: Stands = () => false,
): Finding[] =>
  scanText(text).map((hit) => {
    const finding: Finding = {
      code: hit.severity === 'error' ? 'personal-data' : 'personal-data-review',
      severity: hit.severity,
      message: `这里有${hit.type}：${hit.masked}`,
      hint:
        hit.severity === 'error'
          ? '个人信息不能公开：删掉它；联系方式改用办公座机，比如 telephone: 0776-000 0001'
          : '请人工核对：是个人信息就删掉，不是就不用管，比如设备编号',
      file,
      line: hit.line + firstLine - 1,
      column: hit.column,
    };
    return hit.severity === 'error' && stands(wordsAt(text, hit)) ? owedWhere(finding) : finding;
  });
