import type { Severity } from '#model/basics/finding.ts';

/** What happens where a rule finds something, in words for residents. */
export const severityWord: Readonly<Record<Severity, string>> = {
  error: '查出来就不发布',
  owed: '照样公开，写成欠账',
  hint: '提醒工作人员核对',
};
