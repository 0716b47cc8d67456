import { missingProofs } from '#model/outreach/outreach-facts.ts';
import type { Entry } from './entry.ts';
import { lackWords } from './lack-words.ts';

/** Which of notice, record and picture is missing (B三(一)): 缺图片. None where all are there. */
export const missingProof = ({ fields }: Entry): string[] => lackWords(missingProofs(fields));
