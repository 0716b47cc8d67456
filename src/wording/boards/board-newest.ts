import type { BoardTemplate } from '#model/boards/board-template.ts';

/** What a phone finds behind a code 扫码看…: a guide tells how, everything else how far. */
export const newestWord = (template?: BoardTemplate): string =>
  template === 'service' ? '最新办法' : '最新进展';
