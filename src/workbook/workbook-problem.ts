/** A workbook can't be changed as asked. The message tells whoever owns the file why, in plain Chinese. */
export class WorkbookProblem extends Error {}

/** A file that no spreadsheet could open either, or that does what none should. */
export const unreadable = (): WorkbookProblem =>
  new WorkbookProblem(
    '这个文件打不开：可能已经损坏，或者加了密码。用 WPS 或 Excel 打开，另存一份 .xlsx',
  );
