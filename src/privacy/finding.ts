import type { Finding } from '#model/basics/finding.ts';
import { scanText } from './scan.ts';

/**
 * Personal data in a file, as findings: `personal-data` blocks publication,
 * `personal-data-review` asks a person to look. `firstLine` is where the text begins in the file.
 */
export const privacyFindings = (text: string, file: string, firstLine = 1): Finding[] =>
  scanText(text).map((hit) => ({
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
  }));
