import type { DutyResult } from '#model/plan/duty-result.ts';
import type { Office } from '#model/library.ts';
import type { Duty } from '#model/plan/plan.ts';
import { count } from './count.ts';
import { coverage } from './coverage.ts';
import { deadline } from './deadline.ts';
import { evidence } from './evidence.ts';
import { filing } from './filing.ts';
import { monthly } from './monthly.ts';
import type { Outcome } from './outcome.ts';
import { spread } from './spread.ts';
import { standing } from './standing.ts';
import { windowed } from './window.ts';

/** Every duty of the office's plan, evaluated from its content for its day, in the plan's order. */
export const evaluatePlan = (office: Office): DutyResult[] =>
  office.plan.duties.map((duty) => ({ duty, ...outcomeOf(duty, office), internalProofs: 0 }));

function outcomeOf(duty: Duty, office: Office): Outcome {
  const { rule } = duty;
  switch (rule.type) {
    case 'count':
      return count(rule, duty, office);
    case 'window':
      return windowed(rule, duty, office);
    case 'deadline':
      return deadline(rule, duty, office);
    case 'monthly':
      return monthly(rule, duty, office);
    case 'coverage':
      return coverage(rule, duty, office);
    case 'spread':
      return spread(rule, duty, office);
    case 'evidence':
      return evidence(rule, duty, office);
    case 'filing':
      return filing(rule, duty, office);
    case 'standing':
      return standing(rule, duty, office);
  }
}
