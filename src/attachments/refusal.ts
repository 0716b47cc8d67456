import type { Finding } from '#model/basics/finding.ts';

/** What is wrong with a file, and how to put it right; the file is added by whoever knows it. */
export type Note = Pick<Finding, 'code' | 'severity' | 'message' | 'hint' | 'line' | 'column'>;

/** A file that can't be published as it is. Thrown while it is read or cleaned, and told as a finding. */
export class Refusal extends Error {
  readonly note: Note;
  constructor(code: string, message: string, hint: string) {
    super(code);
    this.note = { code, severity: 'error', message, hint };
  }
}

/** A file that does not open. Not being able to look is never the same as there being nothing. */
export const unreadable = (why = '可能加了密码、已经损坏，或者解压后大得不正常'): Refusal =>
  new Refusal(
    'attachment-unreadable',
    `这个文件打不开：${why}`,
    '去掉密码后另存一份；压缩包请重新打包',
  );
