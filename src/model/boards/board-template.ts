/** Templates of boards 模板, as a board's file names them. */
export const boardTemplates = [
  'signboard',
  'achievements',
  'rectification-board',
  'notice',
  'duties',
  'survey',
  'letter',
  'service',
] as const;
export type BoardTemplate = (typeof boardTemplates)[number];
