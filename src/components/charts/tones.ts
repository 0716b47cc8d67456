import type { Tone } from '#wording/words/status.ts';

/**
 * Colours of a chart: those of the states; `plain` for what is left or unsaid, and steps of one
 * colour for answers that are neither good nor bad.
 */
export type ChartTone = Tone | 'plain' | StepTone;

/** Steps of one colour, strongest first. */
const steps = ['step-1', 'step-2', 'step-3', 'step-4', 'step-5'] as const;
export type StepTone = (typeof steps)[number];

/** The step of the answer at `index`; the last step holds for all beyond it. */
export const stepTone = (index: number): StepTone => steps[Math.min(index, 4)] ?? 'step-5';
