import type { CivilDate } from '../basics/date.ts';
import { existsOn, nameOn } from '../office/dated-name.ts';
import type { Village } from '../office/office.ts';
import type { RuleOf } from './plan.ts';

type Coverage = Pick<RuleOf<'coverage'>, 'by'>;

/**
 * The villages that a duty of coverage asks for: those there are on its last day, in the office's
 * order. One merged before that day can't be reached any more, and what it became is asked for instead.
 */
export const dutyVillages = (
  { by }: Coverage,
  villages: readonly Village[],
  today: CivilDate,
): Village[] => villages.filter((village) => existsOn(village, by ?? today));

/** What the duty calls a village: its name on the last day, or today where that is to come. */
export const dutyVillageName = ({ by }: Coverage, village: Village, today: CivilDate): string =>
  nameOn(village, by !== undefined && by < today ? by : today);
