import type { Finding } from '#model/basics/finding.ts';

/** Reads a finished PDF that was made of a content file, and says what is wrong with it. */
export type LookAtPdf = (pdf: Uint8Array, file: string) => Promise<Finding[]>;

/** For who makes sheets and does not publish them. */
export const unseen: LookAtPdf = () => Promise.resolve([]);
