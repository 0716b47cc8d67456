import { readKept } from '#attachments/keep.ts';
import type { LookAtPdf } from '#boards/look-at-pdf.ts';

/**
 * Reads sheets and documents as those who get them will, in `check` as in `build`: what is wrong with the
 * finished folder is told before there is one.
 */
export const lookAtSheets =
  (cacheDir: string): LookAtPdf =>
  async (pdf, file) =>
    (await readKept('sheet.pdf', pdf, cacheDir))
      .filter(({ code, severity }) => severity === 'error' && code !== 'attachment-metadata')
      .map(({ line, column, ...note }) => ({ ...note, file }));
