import { finishedWithoutProof } from './finished-without-proof.ts';
import type { Rule } from './rule.ts';

/** Every publishing rule 发布规则. */
export const allRules: readonly Rule[] = [finishedWithoutProof];
