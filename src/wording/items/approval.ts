import type { ApprovalStep } from '#model/items/approval.ts';

const words: Record<ApprovalStep, string> = {
  drafted: '拟稿',
  checked: '审核（保密审查）',
  issued: '签发',
};

/** The name of a step of signing off. */
export const stepWord = (step: ApprovalStep): string => words[step];

/** 审核（保密审查）、签发: several steps in a row. */
export const stepWords = (steps: readonly ApprovalStep[]): string => steps.map(stepWord).join('、');
