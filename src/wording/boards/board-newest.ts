import type { BoardTemplate } from '#model/boards/board-template.ts';

/** What a phone finds behind a code 扫码看…: a guide tells how, everything else how far. */
export const newestWord = (template?: BoardTemplate): string =>
  template === undefined ? usual : words[template];

const usual = '最新进展';
const words: Readonly<Record<BoardTemplate, string>> = {
  signboard: usual,
  achievements: usual,
  'rectification-board': usual,
  notice: usual,
  duties: usual,
  survey: usual,
  letter: usual,
  service: '最新办法',
};
